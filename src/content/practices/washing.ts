import type { PracticeData } from './practiceData';

/** Getting clean and warm with water. */
export const washingPractices = {
  'showering-together': {
    category: 'washing',
    needs: ['cleaning-up', 'warmth', 'touch', 'closeness'],
    senses: ['skin', 'warmth', 'smell'],
    touch: 2,
    talk: 0,
    effort: 2,
    stimulation: 2,
    warmth: 3,
    closeness: 2,
    minutes: [10, 40],
    solo: true,
    remote: false,
    mutual: true,
    places: ['bathroom'],
    kit: ['towel', 'bath-mat', 'soap', 'clean-clothes'],
    cautions: [
      'numb-limb',
      'head-knock',
      'neck-pressure',
      'faint-or-dizzy',
      'bleeding',
      'broken-skin',
      'burn',
      'breath-trouble',
      'drunk-or-high',
      'too-hot',
      'too-cold',
      'needs-a-doctor',
    ],
  },
} as const satisfies Record<string, PracticeData>;
