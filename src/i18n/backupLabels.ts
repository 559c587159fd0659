import type { BackupKind } from '@/domain/backup/backup';
import type { ForeignFaultCode } from '@/domain/exchange/foreignFault';

/* Message keys for the values of backups. A new value without a word doesn't compile. */

/** Why a file was refused: what happened, what was kept, what to do now. */
export const backupFaultLabels = {
  unreadable: 'labels.backupFault.unreadable',
  newer: 'labels.backupFault.newer',
  'too-large': 'labels.backupFault.tooLarge',
  'wrong-words': 'labels.backupFault.wrongWords',
  'not-for-here': 'labels.backupFault.notForHere',
} as const satisfies Record<ForeignFaultCode, string>;

export const backupKindLabels = {
  card: 'labels.backupKind.card',
  'card-version': 'labels.backupKind.cardVersion',
  quiz: 'labels.backupKind.quiz',
  boundary: 'labels.backupKind.boundary',
  signal: 'labels.backupKind.signal',
  menu: 'labels.backupKind.menu',
  'own-practice': 'labels.backupKind.ownPractice',
  rating: 'labels.backupKind.rating',
  session: 'labels.backupKind.session',
  'session-plan': 'labels.backupKind.sessionPlan',
  'check-in': 'labels.backupKind.checkIn',
  'check-in-answers': 'labels.backupKind.checkInAnswers',
  repair: 'labels.backupKind.repair',
  'follow-up': 'labels.backupKind.followUp',
  'follow-up-choices': 'labels.backupKind.followUpChoices',
  'drop-plan': 'labels.backupKind.dropPlan',
  'journal-entry': 'labels.backupKind.journalEntry',
  review: 'labels.backupKind.review',
  partner: 'labels.backupKind.partner',
  'received-card': 'labels.backupKind.receivedCard',
  'shared-with': 'labels.backupKind.sharedWith',
  agreement: 'labels.backupKind.agreement',
  compare: 'labels.backupKind.compare',
  draft: 'labels.backupKind.draft',
  reading: 'labels.backupKind.reading',
  settings: 'labels.backupKind.settings',
} as const satisfies Record<BackupKind, string>;
