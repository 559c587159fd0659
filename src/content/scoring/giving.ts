import type { KnownScoring } from './knownScoring';

/** Points for the list of what to give. */
export const givingScoring = {
  'giver-gladly': {
    direction: 'give',
    options: {
      'gladly-touch': { attributes: { touch: [0, 1, 2, 3] } },
      'gladly-words': {
        needs: { words: 2 },
        practices: { 'reassuring-words': 2, 'pillow-talk': 1, thanking: 1, 'message-next-day': 1 },
      },
      'gladly-practical': {
        needs: { nourishment: 3, 'cleaning-up': 2, tending: 2, warmth: 1 },
        practices: { 'tidying-up': 2, 'way-home': 2, 'blanket-or-warm-clothes': 1, 'caring-for-yourself': -3 },
      },
      'gladly-company': {
        needs: { fun: 2 },
        practices: {
          'film-they-pick': 2,
          'walk-together': 2,
          'reading-aloud': 2,
          meditating: 2,
          'pillow-talk': 1,
          'comfort-food': 1,
          snuggling: 1,
          'lying-near': 1,
          'listening-to-music': 1,
          'sitting-outside': 2,
          'video-call': 1,
          'cooking-together': 1,
        },
      },
      'cannot-when-tired': { attributes: { effort: [1, 0, -1, -2] } },
      'cannot-early-work': {
        practices: { 'film-they-pick': -2, 'walk-together': -1, 'playing-a-game': -1, 'video-call': -1, sleep: 1 },
      },
      'cannot-touched-out': { attributes: { touch: [1, 0, -1, -2] }, practices: { 'lying-near': 1 } },
    },
  },
} as const satisfies KnownScoring;
