import type { Need } from '@/domain/need';
import type { Place } from '@/domain/practice';

/** Words by which somebody looks for what serves a need. */
export const needWords = {
  warmth: 'warm warmth warming cosy cold shivering heat',
  touch: 'touch touching skin held',
  quiet: 'quiet calm calming peace peaceful rest silence overwhelmed',
  words: 'words talk talking reassurance comfort',
  nourishment: 'food drink eat eating hungry thirsty nourishment',
  'cleaning-up': 'clean wash washing fresh sticky sweaty',
  tending: 'sore pain ache aching hurt body care tender',
  closeness: 'close closeness near together lonely intimacy',
  space: 'space room alone distance',
  fun: 'fun light laugh play distraction',
  meaning: 'meaning meaningful thanks deep soul',
} as const satisfies Record<Need, string>;

/** Words for where something can be done. */
export const placeWords = {
  bed: 'bed bedroom lying',
  sofa: 'sofa couch settee living room sitting',
  bathroom: 'bathroom bath tub',
  kitchen: 'kitchen table',
  outdoors: 'outdoors outside fresh air garden',
} as const satisfies Record<Place, string>;

/** Words for what can be done alone, and for what can be done from afar. */
export const aloneWords = 'alone solo by myself on my own single';
export const fromAfarWords = 'from afar far away remote distance long-distance online phone';
