import type { LearnPageData } from './learnPageData';

/** Guides for more than one: asking, talking, needs that differ, and mending. */
export const togetherPages = {
  'asking-and-offering': {
    group: 'together',
    health: false,
    sections: { beforehand: [], asking: [], offering: ['martin-wheel'], 'saying-no': [], 'hearing-no': [], 'not-on-a-list': [] },
    practices: ['massage', 'washing-hair', 'back-rubs'],
    pages: ['consent', 'givers-needs', 'when-needs-differ', 'new-partner'],
  },
  'wanting-none': {
    group: 'together',
    health: false,
    sections: { complete: [], 'saying-so': [], 'what-you-may-still-want': [], 'if-it-changes': [], 'on-the-other-side': [], warning: [] },
    practices: ['meditating', 'film-they-pick'],
    pages: ['asking-and-offering', 'when-needs-differ', 'easily-attached', 'casual-partners'],
  },
  'talking-it-over': {
    group: 'together',
    health: false,
    sections: { when: [], what: [], how: [], 'two-views': [], 'without-words': [], never: [] },
    practices: ['honest-talk', 'pillow-talk', 'walk-together'],
    pages: ['saying-sorry', 'finding-out', 'new-thing', 'quarrel'],
  },
  'when-needs-differ': {
    group: 'together',
    health: false,
    sections: { usual: [], 'in-turn': [], 'side-by-side': [], substitute: [], 'someone-else': [], yourself: [], 'if-it-stays': [] },
    practices: ['film-they-pick', 'reading-aloud', 'snuggling'],
    pages: ['givers-needs', 'wanting-none', 'casual'],
  },
  'givers-needs': {
    group: 'together',
    health: true,
    sections: { 'both-need-care': [], 'what-giving-costs': [], afterwards: [], 'enough-for-now': [], doubts: [], 'both-low': [] },
    practices: ['reassuring-words', 'cuddling'],
    pages: ['rough', 'drop', 'group'],
  },
  'saying-sorry': {
    group: 'together',
    health: false,
    sections: { 'before-you-speak': [], parts: ['lewicki-2016'], example: [], 'what-spoils-it': [], afterwards: [], 'not-together': [] },
    practices: ['honest-talk', 'walk-together'],
    pages: ['quarrel', 'consent'],
  },
} as const satisfies Readonly<Record<string, LearnPageData>>;
