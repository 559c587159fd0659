import { is, type GenericSchema, type InferInput } from 'valibot';
import type { AgreementRecord } from '@/domain/agreement/agreement';
import type { BackupKind } from '@/domain/backup/backup';
import type { Boundary } from '@/domain/boundary/boundary';
import type { Signal } from '@/domain/boundary/signal';
import type { Card, CardVersion } from '@/domain/card/card';
import type { CheckIn } from '@/domain/checkin/checkIn';
import type { CheckInAnswers } from '@/domain/checkin/checkInAnswers';
import type { Compare } from '@/domain/compare/compare';
import type { ReceivedCard } from '@/domain/exchange/sharedCard';
import type { SharedWith } from '@/domain/exchange/shareChoice';
import type { DropPlan } from '@/domain/followup/dropPlan';
import type { FollowUp, FollowUpChoices } from '@/domain/followup/followUp';
import type { JournalEntry } from '@/domain/journal/journalEntry';
import type { Reading } from '@/domain/learn/reading';
import type { MenuChoices } from '@/domain/menu/menuChoices';
import type { Partner } from '@/domain/partner/partner';
import type { OwnPractice } from '@/domain/practice';
import type { QuizState } from '@/domain/quiz/quizState';
import type { Rating } from '@/domain/rating';
import type { Repair } from '@/domain/repair/repair';
import type { Review } from '@/domain/review/review';
import type { Session } from '@/domain/session/session';
import type { SessionPlan } from '@/domain/session/sessionPlan';
import type { Settings } from '@/domain/settings';
import { eveningShapes } from './shapes/eveningShapes';
import { ownShapes } from './shapes/ownShapes';
import { sharedShapes } from './shapes/sharedShapes';

/** What each kind of record holds in its first format. */
interface Written {
  agreement: AgreementRecord;
  boundary: Boundary;
  card: Card;
  'card-version': CardVersion;
  'check-in': CheckIn;
  'check-in-answers': CheckInAnswers;
  compare: Compare;
  draft: unknown;
  'drop-plan': DropPlan;
  'follow-up': FollowUp;
  'follow-up-choices': FollowUpChoices;
  'journal-entry': JournalEntry;
  menu: MenuChoices;
  'own-practice': OwnPractice;
  partner: Partner;
  quiz: QuizState;
  rating: Rating;
  reading: Reading;
  'received-card': ReceivedCard;
  repair: Repair;
  review: Review;
  session: Session;
  'session-plan': SessionPlan;
  settings: Settings;
  'shared-with': SharedWith;
  signal: Signal;
}

/** The same without `readonly`, which no schema knows. */
type Plain<T> = unknown extends T ? T : { -readonly [Part in keyof T]: Plain<T[Part]> };

/**
 * Whatever passes is of its type: this doesn't compile otherwise. The published schema of exports is made of them.
 * @public
 */
export const shapes = { ...ownShapes, ...eveningShapes, ...sharedShapes } satisfies {
  [Kind in BackupKind]: GenericSchema<Plain<Written[Kind]>, unknown>;
};

/** The kinds whose shape takes whatever is of their type. */
type Taken = { [Kind in BackupKind]: Plain<Written[Kind]> extends InferInput<(typeof shapes)[Kind]> ? Kind : never }[BackupKind];

/**
 * What a record is to this release: `newer` where its kind or format is unknown, `broken` where it doesn't hold what its
 * kind says. A kind that gets a second format gets a second shape here, beside the first.
 */
export function judgeRecord({ kind, format, data }: { kind: string; format: number; data: unknown }): 'whole' | 'newer' | 'broken' {
  if (!Object.hasOwn(shapes, kind) || format > 1) return 'newer';
  // All kinds are: this doesn't compile otherwise.
  const taken: Taken = kind as BackupKind;
  return format === 1 && data !== undefined && is(shapes[taken], data) ? 'whole' : 'broken';
}
