import type { CardField, NeedWeight } from '@/domain/card/card';
import type { Limit } from '@/domain/boundary/boundary';
import type { SignalColour, SignalKind } from '@/domain/boundary/signal';
import type { LearnGroup } from '@/domain/learn/learnPage';
import type { Confidence } from '@/domain/menu/ranking';
import type { Need } from '@/domain/need';
import type { Attribute, Level } from '@/domain/practice';
import type { Helped } from '@/domain/rating';
import type { Look, TextSize } from '@/domain/settings';
import type { Direction, Stance, Tried } from '@/domain/stance';

/* Message keys for the values of the domain, but for those of practices: practiceLabels.ts. A new value without a word doesn't compile. */

export const needLabels = {
  warmth: 'labels.need.warmth',
  touch: 'labels.need.touch',
  quiet: 'labels.need.quiet',
  words: 'labels.need.words',
  nourishment: 'labels.need.nourishment',
  'cleaning-up': 'labels.need.cleaningUp',
  tending: 'labels.need.tending',
  closeness: 'labels.need.closeness',
  space: 'labels.need.space',
  fun: 'labels.need.fun',
  meaning: 'labels.need.meaning',
} as const satisfies Record<Need, string>;

export const needWeightLabels = {
  much: 'labels.needWeight.much',
  some: 'labels.needWeight.some',
  none: 'labels.needWeight.none',
} as const satisfies Record<NeedWeight, string>;

export const ownNeedReasons = {
  much: 'labels.ownNeedReason.much',
  some: 'labels.ownNeedReason.some',
  none: 'labels.ownNeedReason.none',
} as const satisfies Record<NeedWeight, string>;

/** Why something suits somebody who receives, by the need that it serves. */
export const needReasons = {
  warmth: 'labels.needReason.warmth',
  touch: 'labels.needReason.touch',
  quiet: 'labels.needReason.quiet',
  words: 'labels.needReason.words',
  nourishment: 'labels.needReason.nourishment',
  'cleaning-up': 'labels.needReason.cleaningUp',
  tending: 'labels.needReason.tending',
  closeness: 'labels.needReason.closeness',
  space: 'labels.needReason.space',
  fun: 'labels.needReason.fun',
  meaning: 'labels.needReason.meaning',
} as const satisfies Record<Need, string>;

/** Why something suits somebody, by what it is like. */
export const levelReasons = {
  touch: {
    0: 'labels.levelReason.touch.none',
    1: 'labels.levelReason.touch.little',
    2: 'labels.levelReason.touch.some',
    3: 'labels.levelReason.touch.much',
  },
  talk: {
    0: 'labels.levelReason.talk.none',
    1: 'labels.levelReason.talk.little',
    2: 'labels.levelReason.talk.some',
    3: 'labels.levelReason.talk.much',
  },
  effort: {
    0: 'labels.levelReason.effort.none',
    1: 'labels.levelReason.effort.little',
    2: 'labels.levelReason.effort.some',
    3: 'labels.levelReason.effort.much',
  },
  stimulation: {
    0: 'labels.levelReason.stimulation.none',
    1: 'labels.levelReason.stimulation.little',
    2: 'labels.levelReason.stimulation.some',
    3: 'labels.levelReason.stimulation.much',
  },
  warmth: {
    0: 'labels.levelReason.warmth.none',
    1: 'labels.levelReason.warmth.little',
    2: 'labels.levelReason.warmth.some',
    3: 'labels.levelReason.warmth.much',
  },
  closeness: {
    0: 'labels.levelReason.closeness.none',
    1: 'labels.levelReason.closeness.little',
    2: 'labels.levelReason.closeness.some',
    3: 'labels.levelReason.closeness.much',
  },
} as const satisfies Record<Attribute, Record<Level, string>>;

export const stanceLabels = {
  want: 'labels.stance.want',
  willing: 'labels.stance.willing',
  curious: 'labels.stance.curious',
  unsure: 'labels.stance.unsure',
  'not-now': 'labels.stance.notNow',
  'soft-limit': 'labels.stance.softLimit',
  'hard-limit': 'labels.stance.hardLimit',
} as const satisfies Record<Stance, string>;

export const directionLabels = {
  receive: 'labels.direction.receive',
  give: 'labels.direction.give',
} as const satisfies Record<Direction, string>;

export const triedLabels = {
  never: 'labels.tried.never',
  once: 'labels.tried.once',
  several: 'labels.tried.several',
} as const satisfies Record<Tried, string>;

export const limitLabels = {
  hard: 'labels.limit.hard',
  soft: 'labels.limit.soft',
  conditional: 'labels.limit.conditional',
  open: 'labels.limit.open',
} as const satisfies Record<Limit, string>;

export const limitHints = {
  hard: 'labels.limitHint.hard',
  soft: 'labels.limitHint.soft',
  conditional: 'labels.limitHint.conditional',
  open: 'labels.limitHint.open',
} as const satisfies Record<Limit, string>;

export const signalKindLabels = {
  word: 'labels.signalKind.word',
  colour: 'labels.signalKind.colour',
  gesture: 'labels.signalKind.gesture',
  object: 'labels.signalKind.object',
} as const satisfies Record<SignalKind, string>;

export const signalColourLabels = {
  green: 'labels.signalColour.green',
  yellow: 'labels.signalColour.yellow',
  red: 'labels.signalColour.red',
  blue: 'labels.signalColour.blue',
} as const satisfies Record<SignalColour, string>;

export const cardFieldLabels = {
  'soothing-words': 'labels.cardField.soothingWords',
  'words-to-avoid': 'labels.cardField.wordsToAvoid',
  'please-dont': 'labels.cardField.pleaseDont',
  signs: 'labels.cardField.signs',
  touch: 'labels.cardField.touch',
  talk: 'labels.cardField.talk',
  'time-alone': 'labels.cardField.timeAlone',
  'food-and-drink': 'labels.cardField.foodAndDrink',
  surroundings: 'labels.cardField.surroundings',
  'how-long': 'labels.cardField.howLong',
  'contact-after': 'labels.cardField.contactAfter',
  'if-i-drop': 'labels.cardField.ifIDrop',
  'when-i-give': 'labels.cardField.whenIGive',
  allergies: 'labels.cardField.allergies',
  health: 'labels.cardField.health',
  notes: 'labels.cardField.notes',
} as const satisfies Record<CardField, string>;

export const confidenceLabels = {
  'quiz-only': 'labels.confidence.quizOnly',
  'tried-once': 'labels.confidence.triedOnce',
  'tried-several': 'labels.confidence.triedSeveral',
} as const satisfies Record<Confidence, string>;

export const helpedLabels = {
  '-2': 'labels.helped.muchWorse',
  '-1': 'labels.helped.worse',
  '0': 'labels.helped.same',
  '1': 'labels.helped.better',
  '2': 'labels.helped.muchBetter',
} as const satisfies Record<`${Helped}`, string>;

/** What giving did for the one who gave. */
export const gaveLabels = {
  '-2': 'labels.gave.muchWorse',
  '-1': 'labels.gave.worse',
  '0': 'labels.gave.same',
  '1': 'labels.gave.better',
  '2': 'labels.gave.muchBetter',
} as const satisfies Record<`${Helped}`, string>;

export const learnGroupLabels = {
  start: 'labels.learnGroup.start',
  together: 'labels.learnGroup.together',
  trust: 'labels.learnGroup.trust',
  situations: 'labels.learnGroup.situations',
} as const satisfies Record<LearnGroup, string>;

export const lookLabels = {
  system: 'labels.look.system',
  dark: 'labels.look.dark',
  light: 'labels.look.light',
  night: 'labels.look.night',
} as const satisfies Record<Look, string>;

export const textSizeLabels = {
  normal: 'labels.textSize.normal',
  large: 'labels.textSize.large',
  larger: 'labels.textSize.larger',
} as const satisfies Record<TextSize, string>;
