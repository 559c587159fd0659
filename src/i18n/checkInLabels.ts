import type { CheckInWay } from '@/domain/checkin/checkIn';
import type { BoundaryAnswer, Degree, Feeling, FeltLevel, Repeat, unwanted } from '@/domain/checkin/checkInAnswers';
import type { CheckInItem } from '@/domain/checkin/visibility';
import type { LimitSide } from '@/domain/repair/repair';

/* Message keys for the values of the check-in and of mending. A new value without a word doesn't compile. */

export const checkInWayLabels = {
  alone: 'labels.checkInWay.alone',
  passed: 'labels.checkInWay.passed',
  written: 'labels.checkInWay.written',
} as const satisfies Record<CheckInWay, string>;

export const checkInWayHints = {
  alone: 'labels.checkInWayHint.alone',
  passed: 'labels.checkInWayHint.passed',
  written: 'labels.checkInWayHint.written',
} as const satisfies Record<CheckInWay, string>;

export const feelingLabels = {
  safe: 'labels.feeling.safe',
  'cared-for': 'labels.feeling.caredFor',
  connected: 'labels.feeling.connected',
} as const satisfies Record<Feeling, string>;

export const feltLevelLabels = {
  yes: 'labels.feltLevel.yes',
  mostly: 'labels.feltLevel.mostly',
  'not-quite': 'labels.feltLevel.notQuite',
  no: 'labels.feltLevel.no',
  'rather-not-say': 'labels.feltLevel.ratherNotSay',
} as const satisfies Record<FeltLevel, string>;

export const degreeLabels = {
  pleasure: {
    0: 'labels.pleasure.none',
    1: 'labels.pleasure.little',
    2: 'labels.pleasure.some',
    3: 'labels.pleasure.much',
    4: 'labels.pleasure.veryMuch',
  },
  discomfort: {
    0: 'labels.discomfort.none',
    1: 'labels.discomfort.little',
    2: 'labels.discomfort.some',
    3: 'labels.discomfort.much',
    4: 'labels.discomfort.veryMuch',
  },
} as const satisfies Record<'pleasure' | 'discomfort', Record<Degree, string>>;

export const boundaryAnswerLabels = {
  kept: 'labels.boundaryAnswer.kept',
  unsure: 'labels.boundaryAnswer.unsure',
  'by-accident': 'labels.boundaryAnswer.byAccident',
  crossed: 'labels.boundaryAnswer.crossed',
  unwanted: 'labels.boundaryAnswer.unwanted',
  'rather-not-say': 'labels.boundaryAnswer.ratherNotSay',
} as const satisfies Record<BoundaryAnswer | typeof unwanted, string>;

export const repeatLabels = {
  again: 'labels.repeat.again',
  'with-changes': 'labels.repeat.withChanges',
  'not-now': 'labels.repeat.notNow',
  no: 'labels.repeat.no',
  unsure: 'labels.repeat.unsure',
} as const satisfies Record<Repeat, string>;

/** Answers that are called by what they are about. The others are called by their own words. */
export const checkInItemLabels = {
  before: 'labels.checkInItem.before',
  after: 'labels.checkInItem.after',
  pleasure: 'labels.checkInItem.pleasure',
  discomfort: 'labels.checkInItem.discomfort',
  boundary: 'labels.checkInItem.boundary',
} as const satisfies Record<Exclude<CheckInItem['kind'], 'felt' | 'words' | 'tried' | 'helped' | 'gave'>, string>;

export const limitSideLabels = {
  mine: 'labels.limitSide.mine',
  theirs: 'labels.limitSide.theirs',
} as const satisfies Record<LimitSide, string>;
