import type { PracticeData } from './practiceData';

/** Stillness, with or without company. */
export const quietPractices = {
  meditating: {
    category: 'quiet',
    needs: ['quiet', 'space', 'meaning'],
    senses: ['hearing'],
    touch: 0,
    talk: 0,
    effort: 0,
    stimulation: 0,
    warmth: 0,
    closeness: 1,
    minutes: [3, 30],
    solo: true,
    remote: true,
    mutual: true,
    places: ['bed', 'sofa', 'outdoors'],
    kit: ['pillow', 'blanket', 'timer'],
    cautions: ['head-knock', 'faint-or-dizzy', 'breath-trouble', 'drunk-or-high', 'needs-a-doctor'],
  },
} as const satisfies Record<string, PracticeData>;
