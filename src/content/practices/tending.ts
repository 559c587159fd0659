import type { PracticeData } from './practiceData';

/** Care for what is sore, marked or hurt. */
export const tendingPractices = {
  'tending-bruises': {
    category: 'tending',
    needs: ['tending', 'touch', 'closeness'],
    senses: ['skin', 'sight'],
    touch: 1,
    talk: 1,
    effort: 2,
    stimulation: 1,
    warmth: 0,
    closeness: 2,
    minutes: [5, 30],
    solo: true,
    remote: true,
    places: ['bathroom', 'bed', 'sofa'],
    kit: ['first-aid-box', 'cool-pack', 'water', 'towel', 'lamp'],
    cautions: ['numb-limb', 'head-knock', 'neck-pressure', 'bleeding', 'burn', 'too-cold', 'needs-a-doctor'],
  },
} as const satisfies Record<string, PracticeData>;
