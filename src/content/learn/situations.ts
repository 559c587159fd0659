import type { Situation } from '@/domain/situation';
import type { LearnPageData } from './learnPageData';

/** One page for each situation, under the situation's own id. */
export const situationPages = {
  everyday: {
    group: 'situations',
    health: false,
    sections: { matters: [], first: [], ask: [], tomorrow: [], who: [] },
    practices: ['cuddling', 'pillow-talk', 'water-or-tea', 'lingering-kisses'],
    pages: ['what-aftercare-is', 'finding-out'],
  },
  rough: {
    group: 'situations',
    health: true,
    sections: { matters: [], first: [], mind: [], ask: [], tomorrow: [], who: [] },
    practices: ['tending-bruises', 'snuggling', 'water-or-tea', 'reassuring-words'],
    pages: ['drop', 'consent', 'givers-needs'],
  },
  'new-thing': {
    group: 'situations',
    health: false,
    sections: { matters: [], first: [], ask: [], repeat: [], tomorrow: [], who: [] },
    practices: ['reassuring-words', 'honest-talk', 'pillow-talk'],
    pages: ['talking-it-over', 'finding-out'],
  },
  'new-partner': {
    group: 'situations',
    health: false,
    sections: { matters: [], first: [], shy: [], ask: [], tomorrow: [], who: [] },
    practices: ['water-or-tea', 'snuggling', 'film-they-pick'],
    pages: ['asking-and-offering', 'consent'],
  },
  watching: {
    group: 'situations',
    health: false,
    sections: { matters: [], first: [], watched: [], other: [], third: [], ask: [], tomorrow: [] },
    practices: ['reassuring-words', 'cuddling', 'lingering-kisses', 'showering-together'],
    pages: ['group', 'givers-needs', 'talking-it-over', 'casual-partners'],
  },
  casual: {
    group: 'situations',
    health: true,
    sections: { matters: [], first: [], ask: [], tomorrow: [], who: [] },
    practices: ['water-or-tea', 'comfort-food', 'showering-together'],
    pages: ['casual-partners', 'easily-attached'],
  },
  'easily-attached': {
    group: 'situations',
    health: false,
    sections: { matters: [], beforehand: [], first: [], ask: [], tomorrow: [], who: [] },
    practices: ['film-they-pick', 'meditating'],
    pages: ['wanting-none', 'casual-partners'],
  },
  group: {
    group: 'situations',
    health: false,
    sections: { matters: [], first: [], ask: [], tomorrow: [], who: [] },
    practices: ['comfort-food', 'snuggling'],
    pages: ['watching', 'givers-needs', 'consent'],
  },
  afar: {
    group: 'situations',
    health: false,
    sections: { matters: [], first: [], ask: [], tomorrow: [], who: [] },
    practices: ['reassuring-words', 'reading-aloud', 'singing', 'film-they-pick'],
    pages: ['solo', 'asking-and-offering', 'privacy'],
  },
  quarrel: {
    group: 'situations',
    health: false,
    sections: { matters: [], first: [], ask: [], tomorrow: [], who: [] },
    practices: ['reassuring-words', 'walk-together'],
    pages: ['saying-sorry', 'talking-it-over'],
  },
  solo: {
    group: 'situations',
    health: true,
    sections: { matters: [], first: ['burri-2020'], ask: [], tomorrow: [], who: [] },
    practices: ['snuggling', 'comfort-food', 'meditating', 'water-or-tea'],
    pages: ['drop', 'finding-out'],
  },
} as const satisfies Readonly<Record<Situation, LearnPageData>>;
