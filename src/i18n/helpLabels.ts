import type { AdviceLevel } from '@/domain/bodycheck/bodyRule';
import type { HelpSource } from '@/domain/help/helpPage';
import type { Confirmation, HelplineKind } from '@/domain/help/helpline';

/* Message keys for the values of help. A new value without a word doesn't compile. */

export const adviceLevelLabels = {
  ok: 'labels.adviceLevel.ok',
  watch: 'labels.adviceLevel.watch',
  doctor: 'labels.adviceLevel.doctor',
  urgent: 'labels.adviceLevel.urgent',
  emergency: 'labels.adviceLevel.emergency',
} as const satisfies Record<AdviceLevel, string>;

export const helplineKindLabels = {
  emergency: 'labels.helplineKind.emergency',
  'medical-advice': 'labels.helplineKind.medicalAdvice',
  'suicide-crisis': 'labels.helplineKind.suicideCrisis',
  'sexual-violence': 'labels.helplineKind.sexualViolence',
  'relationship-abuse': 'labels.helplineKind.relationshipAbuse',
  men: 'labels.helplineKind.men',
  lgbtq: 'labels.helplineKind.lgbtq',
  'kink-aware': 'labels.helplineKind.kinkAware',
  directory: 'labels.helplineKind.directory',
} as const satisfies Record<HelplineKind, string>;

export const confirmationLabels = {
  'official-page-copy': 'labels.confirmation.official',
  'third-party-copy': 'labels.confirmation.thirdParty',
} as const satisfies Record<Confirmation, string>;

export const sourceCopyLabels = {
  'own-page': 'labels.sourceCopy.ownPage',
  'copied-page': 'labels.sourceCopy.copiedPage',
  'told-by-others': 'labels.sourceCopy.toldByOthers',
} as const satisfies Record<HelpSource['copy'], string>;
