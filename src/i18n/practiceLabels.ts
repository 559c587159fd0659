import type { Category, Caution, Level, Place, Sense, VariationKind } from '@/domain/practice';

/* Message keys for what a practice is. A new value without a word doesn't compile. */

export const categoryLabels = {
  holding: 'labels.category.holding',
  hair: 'labels.category.hair',
  washing: 'labels.category.washing',
  words: 'labels.category.words',
  nourishment: 'labels.category.nourishment',
  together: 'labels.category.together',
  quiet: 'labels.category.quiet',
  tending: 'labels.category.tending',
} as const satisfies Record<Category, string>;

export const placeLabels = {
  bed: 'labels.place.bed',
  sofa: 'labels.place.sofa',
  bathroom: 'labels.place.bathroom',
  kitchen: 'labels.place.kitchen',
  outdoors: 'labels.place.outdoors',
} as const satisfies Record<Place, string>;

export const variationLabels = {
  smaller: 'labels.variation.smaller',
  'from-afar': 'labels.variation.fromAfar',
  alone: 'labels.variation.alone',
  'limited-movement': 'labels.variation.limitedMovement',
  'sensory-sensitive': 'labels.variation.sensorySensitive',
} as const satisfies Record<VariationKind, string>;

export const senseLabels = {
  skin: 'labels.sense.skin',
  warmth: 'labels.sense.warmth',
  taste: 'labels.sense.taste',
  smell: 'labels.sense.smell',
  hearing: 'labels.sense.hearing',
  sight: 'labels.sense.sight',
  movement: 'labels.sense.movement',
} as const satisfies Record<Sense, string>;

export const cautionLabels = {
  'numb-limb': 'labels.caution.numbLimb',
  'head-knock': 'labels.caution.headKnock',
  'neck-pressure': 'labels.caution.neckPressure',
  'faint-or-dizzy': 'labels.caution.faintOrDizzy',
  bleeding: 'labels.caution.bleeding',
  'broken-skin': 'labels.caution.brokenSkin',
  'bruised-area': 'labels.caution.bruisedArea',
  burn: 'labels.caution.burn',
  'breath-trouble': 'labels.caution.breathTrouble',
  'drunk-or-high': 'labels.caution.drunkOrHigh',
  'sore-scalp': 'labels.caution.soreScalp',
  'too-hot-or-cold': 'labels.caution.tooHotOrCold',
  'needs-a-doctor': 'labels.caution.needsADoctor',
  'too-hot': 'labels.caution.tooHot',
  'too-cold': 'labels.caution.tooCold',
} as const satisfies Record<Caution, string>;

export const touchLevelLabels = {
  0: 'labels.touch.none',
  1: 'labels.touch.light',
  2: 'labels.touch.some',
  3: 'labels.touch.much',
} as const satisfies Record<Level, string>;

export const talkLevelLabels = {
  0: 'labels.talk.none',
  1: 'labels.talk.few',
  2: 'labels.talk.some',
  3: 'labels.talk.much',
} as const satisfies Record<Level, string>;

export const effortLevelLabels = {
  0: 'labels.effort.none',
  1: 'labels.effort.little',
  2: 'labels.effort.some',
  3: 'labels.effort.much',
} as const satisfies Record<Level, string>;

export const stimulationLevelLabels = {
  0: 'labels.stimulation.none',
  1: 'labels.stimulation.little',
  2: 'labels.stimulation.some',
  3: 'labels.stimulation.much',
} as const satisfies Record<Level, string>;

export const warmthLevelLabels = {
  0: 'labels.warmth.none',
  1: 'labels.warmth.little',
  2: 'labels.warmth.some',
  3: 'labels.warmth.much',
} as const satisfies Record<Level, string>;

export const closenessLevelLabels = {
  0: 'labels.closeness.none',
  1: 'labels.closeness.little',
  2: 'labels.closeness.some',
  3: 'labels.closeness.much',
} as const satisfies Record<Level, string>;
