import type { KnownScoring } from './knownScoring';

/** Points for touch, words and company right afterwards. */
export const closenessScoring = {
  'first-wish': {
    direction: 'receive',
    options: {
      'be-close': {
        needs: { closeness: 2, touch: 1 },
        attributes: { closeness: [-2, 0, 1, 2] },
        practices: { 'holding-hands': 1, 'time-alone': -3 },
      },
      'be-near': {
        needs: { closeness: 1, space: 1 },
        attributes: { touch: [1, 0, -2, -3] },
        practices: {
          'film-they-pick': 1,
          'reading-aloud': 1,
          'water-or-tea': 1,
          'lying-near': 4,
          'listening-to-music': 1,
          'sitting-outside': 1,
        },
      },
      'be-alone': {
        needs: { space: 3 },
        attributes: { closeness: [2, 0, -2, -3] },
        practices: {
          'water-or-tea': 2,
          'walk-together': -3,
          'lying-near': -2,
          'time-alone': 1,
          'caring-for-yourself': 1,
          'something-soft': 1,
          'sitting-outside': 1,
        },
      },
      'something-ordinary': {
        needs: { fun: 1, nourishment: 1 },
        attributes: { closeness: [1, 0, 0, -1] },
        practices: {
          'film-they-pick': 1,
          'walk-together': 2,
          'comfort-food': 1,
          'water-or-tea': 1,
          'showering-together': 1,
          'tidying-up': 3,
          'cooking-together': 1,
          'playing-a-game': 1,
        },
      },
    },
  },
  touch: {
    direction: 'receive',
    options: {
      lots: { needs: { touch: 3 }, attributes: { touch: [-2, 0, 1, 2] } },
      some: { needs: { touch: 1 }, attributes: { touch: [0, 1, 1, 1] } },
      light: {
        attributes: { touch: [0, 2, 0, -2] },
        practices: { 'stroking-hair': 2, 'brushing-hair': 1, 'lingering-kisses': 1, 'holding-hands': 2 },
      },
      'only-if-asked': { attributes: { touch: [1, 0, -1, -1] }, practices: { 'lying-near': 1, 'holding-hands': 1 } },
      none: {
        needs: { touch: -3 },
        practices: { 'something-soft': 2, 'lying-near': 1, 'blanket-or-warm-clothes': 1 },
        leaveOut: { atLeast: { touch: 1 } },
      },
    },
  },
  'kind-of-touch': {
    direction: 'receive',
    options: {
      'firm-holding': { needs: { closeness: 1 }, practices: { cuddling: 3, snuggling: 2, 'something-soft': 1 } },
      stroking: { needs: { touch: 1 }, practices: { 'stroking-hair': 2, 'back-rubs': 3, cuddling: 1 } },
      massage: { needs: { tending: 1 }, practices: { massage: 4, 'back-rubs': 3, 'foot-bath': 1 } },
      hair: { needs: { touch: 1 }, practices: { 'stroking-hair': 3, 'brushing-hair': 3, 'washing-hair': 2 } },
      kisses: { needs: { closeness: 1 }, practices: { 'lingering-kisses': 4 } },
      'hands-only': {
        attributes: { touch: [0, 1, -2, -3] },
        practices: { 'pillow-talk': 1, 'walk-together': 1, 'holding-hands': 5 },
      },
      none: { needs: { touch: -3 }, practices: { stretching: 1 }, leaveOut: { atLeast: { touch: 1 } } },
    },
  },
  talking: {
    direction: 'receive',
    options: {
      yes: {
        needs: { words: 2 },
        attributes: { talk: [0, 0, 1, 1] },
        practices: { 'pillow-talk': 3, 'honest-talk': 1, 'video-call': 2 },
      },
      'a-few-words': {
        needs: { words: 1 },
        attributes: { talk: [0, 1, -1, -2] },
        practices: { 'reassuring-words': 2, thanking: 1 },
      },
      silence: {
        needs: { quiet: 3, words: -2 },
        attributes: { talk: [1, 0, -2, -3] },
        practices: { 'breathing-together': 1, 'lying-near': 1 },
      },
      'cannot-speak': {
        needs: { quiet: 2 },
        attributes: { talk: [1, 1, -2, -3] },
        // Being spoken, read or sung to asks for no answer.
        practices: {
          'reading-aloud': 3,
          'reassuring-words': 2,
          singing: 2,
          'holding-hands': 2,
          'listening-to-music': 1,
          'something-soft': 1,
        },
      },
    },
  },
  'words-that-land': {
    direction: 'receive',
    options: {
      'did-well': { needs: { words: 1 }, practices: { 'reassuring-words': 3, thanking: 1 } },
      wanted: {
        needs: { closeness: 1 },
        practices: { 'reassuring-words': 2, 'lingering-kisses': 1, 'pillow-talk': 1, 'something-to-keep': 2 },
      },
      safe: { needs: { words: 1 }, practices: { 'reassuring-words': 3, cuddling: 1, 'way-home': 1 } },
      thanks: {
        needs: { meaning: 1 },
        practices: { 'reassuring-words': 1, 'pillow-talk': 1, 'honest-talk': 1, thanking: 4, ritual: 1, prayer: 1 },
      },
      jokes: { needs: { fun: 2 }, practices: { 'pillow-talk': 1, 'film-they-pick': 1, 'laughing-together': 4 } },
      none: { needs: { words: -2 }, practices: { 'reassuring-words': -3, thanking: -3 } },
    },
  },
  'talk-it-over': {
    direction: 'receive',
    options: {
      'at-once': { needs: { meaning: 1, words: 1 }, practices: { 'honest-talk': 5, 'pillow-talk': 1 } },
      'same-day': { practices: { 'honest-talk': 2, 'walk-together': 1, 'video-call': 1 } },
      'next-day': { practices: { 'honest-talk': -2, 'call-next-day': 3, 'message-next-day': 1 } },
      'in-writing': { practices: { 'honest-talk': -1, 'writing-a-journal': 4, 'message-next-day': 2 } },
      'rather-not': { practices: { 'honest-talk': -4, 'call-next-day': -1 } },
    },
  },
} as const satisfies KnownScoring;
