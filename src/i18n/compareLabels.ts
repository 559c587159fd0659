import type { CompareList } from '@/domain/compare/compare';
import type { CompareLevel } from '@/domain/compare/compareWish';
import { foreignFaultLabels } from './exchangeLabels';

/* Message keys for the values of the blind compare. A new value without a word doesn't compile. */

/** What can be said of a practice: a level, or nothing. */
export type CompareAnswer = CompareLevel | 'nothing';

export const compareAnswerLabels = {
  want: 'labels.compareAnswer.want',
  willing: 'labels.compareAnswer.willing',
  nothing: 'labels.compareAnswer.nothing',
} as const satisfies Record<CompareAnswer, string>;

export const compareListLabels = {
  tonight: 'labels.compareList.tonight',
  all: 'labels.compareList.all',
} as const satisfies Record<CompareList, string>;

/** Why a code wasn't taken: what happened, and what to do now. */
export const compareFaultLabels = {
  ...foreignFaultLabels,
  'not-begun': 'labels.compareFault.notBegun',
  'first-again': 'labels.compareFault.firstAgain',
  'second-too-soon': 'labels.compareFault.secondTooSoon',
  'is-over': 'labels.compareFault.isOver',
} as const;
