import type { LearnPageData } from './learnPageData';

/** Guides to begin with: what it is, what is known, how one may feel, how to find out. */
export const startPages = {
  'what-aftercare-is': {
    group: 'start',
    health: false,
    sections: { 'for-everybody': ['abc-2024'], why: [], 'what-it-can-be': [], practical: [], 'what-it-is-not': [], begin: [] },
    practices: ['cuddling', 'water-or-tea', 'pillow-talk', 'showering-together'],
    pages: ['what-research-says', 'finding-out', 'wanting-none', 'everyday'],
  },
  'finding-out': {
    group: 'start',
    health: false,
    sections: { 'not-knowing': [], 'good-questions': [], 'small-tries': [], timing: [], 'body-and-background': [], changes: [] },
    practices: ['honest-talk', 'stroking-hair', 'meditating'],
    pages: ['asking-and-offering', 'talking-it-over', 'new-thing', 'solo'],
  },
  drop: {
    group: 'start',
    health: true,
    sections: {
      'what-it-is': ['burri-2020'],
      'how-it-feels': [],
      when: ['drop-accounts'],
      'how-common': ['bird-2011', 'schweitzer-2015', 'maczkowiack-2018', 'burri-2020'],
      'in-the-moment': [],
      plan: [],
      'when-to-get-help': [],
    },
    practices: ['snuggling', 'water-or-tea', 'comfort-food', 'reassuring-words'],
    pages: ['givers-needs', 'what-research-says', 'rough', 'solo'],
  },
  'what-research-says': {
    group: 'start',
    health: true,
    sections: {
      affection: ['muise-2014'],
      afterglow: ['meltzer-2017'],
      'feeling-low': ['bird-2011', 'schweitzer-2015', 'maczkowiack-2018', 'burri-2020'],
      'not-known': [],
      ranking: [],
      reading: [],
    },
    practices: ['cuddling', 'pillow-talk', 'lingering-kisses'],
    pages: ['what-aftercare-is', 'drop'],
  },
} as const satisfies Readonly<Record<string, LearnPageData>>;
