import type { LearnPageData } from './learnPageData';

/** Guides about what one can rely on: a yes, an honest word, and this app. */
export const trustPages = {
  consent: {
    group: 'trust',
    health: false,
    sections: {
      'four-words': ['fries', 'williams-2014'],
      'wanted-and-willing': ['fries'],
      'aftercare-too': ['martin-wheel'],
      notes: [],
      'a-clear-head': [],
      stopping: [],
      'not-heard': ['ncsf-2012'],
    },
    practices: ['massage', 'cuddling'],
    pages: ['asking-and-offering', 'rough', 'new-partner', 'privacy'],
  },
  'casual-partners': {
    group: 'trust',
    health: true,
    sections: { owed: [], 'say-what-it-is': [], 'the-night-itself': [], leaving: [], afterwards: [], 'your-own-net': [] },
    practices: ['comfort-food', 'showering-together'],
    pages: ['casual', 'easily-attached', 'new-partner', 'afar'],
  },
  privacy: {
    group: 'trust',
    health: false,
    sections: { 'where-it-is': [], lock: [], spaces: [], 'leaving-fast': [], 'not-promised': [], 'good-habits': [] },
    practices: [],
    pages: ['consent', 'wanting-none'],
  },
} as const satisfies Readonly<Record<string, LearnPageData>>;
