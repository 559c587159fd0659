import type { PracticeData } from './practiceData';

/** Food and drink. */
export const nourishmentPractices = {
  'comfort-food': {
    category: 'nourishment',
    needs: ['nourishment', 'warmth', 'fun', 'closeness'],
    senses: ['taste', 'smell', 'warmth'],
    touch: 0,
    talk: 1,
    effort: 1,
    stimulation: 1,
    warmth: 2,
    closeness: 1,
    minutes: [10, 60],
    solo: true,
    remote: true,
    places: ['kitchen', 'sofa', 'bed'],
    kit: ['favourite-food', 'napkins', 'water'],
    cautions: ['head-knock', 'neck-pressure', 'faint-or-dizzy', 'breath-trouble', 'drunk-or-high', 'needs-a-doctor'],
  },
  'water-or-tea': {
    category: 'nourishment',
    needs: ['nourishment', 'warmth', 'tending'],
    senses: ['taste', 'warmth', 'smell'],
    touch: 0,
    talk: 0,
    effort: 1,
    stimulation: 0,
    warmth: 2,
    closeness: 1,
    minutes: [2, 15],
    solo: true,
    remote: true,
    places: ['bed', 'sofa', 'kitchen'],
    kit: ['water', 'tea', 'cup', 'straw'],
    cautions: ['neck-pressure', 'faint-or-dizzy', 'breath-trouble', 'drunk-or-high', 'needs-a-doctor'],
  },
} as const satisfies Record<string, PracticeData>;
