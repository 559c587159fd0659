import type { KnownScoring } from './knownScoring';

/** Points for what the body asks for, time, and what to do. */
export const comfortScoring = {
  'body-needs': {
    direction: 'receive',
    options: {
      warm: {
        needs: { warmth: 3 },
        practices: { snuggling: 1, 'water-or-tea': 1, 'blanket-or-warm-clothes': 3, 'foot-bath': 2 },
      },
      cool: {
        needs: { warmth: -2 },
        attributes: { warmth: [1, 0, -1, -2] },
        practices: { 'water-or-tea': 1, 'cooling-down': 5 },
      },
      water: { needs: { nourishment: 2 }, practices: { 'water-or-tea': 3 } },
      food: { needs: { nourishment: 3 }, practices: { 'comfort-food': 3, 'cooking-together': 2 } },
      wash: { needs: { 'cleaning-up': 3 }, practices: { 'showering-together': 3, 'washing-hair': 2, 'foot-bath': 1 } },
      toilet: { needs: { 'cleaning-up': 1 }, practices: { 'toilet-and-clean-up': 4 } },
      sleep: {
        needs: { quiet: 2 },
        attributes: { stimulation: [1, 0, -1, -2], effort: [1, 0, -1, -1] },
        practices: { snuggling: 3, 'stroking-hair': 1, 'walk-together': -2, sleep: 4, 'lying-near': 1 },
      },
      'pain-care': {
        needs: { tending: 3 },
        practices: { 'tending-bruises': 3, 'back-rubs': 1, 'cooling-down': 1, 'foot-bath': -1, stretching: -1 },
      },
    },
  },
  'time-alone': {
    direction: 'receive',
    options: {
      none: { needs: { space: -1, closeness: 1 }, practices: { 'time-alone': -3 } },
      'short-then-back': {
        needs: { space: 1 },
        practices: { 'water-or-tea': 1, 'time-alone': 3, 'writing-a-journal': 2, 'caring-for-yourself': 1 },
      },
      'rest-of-night': {
        needs: { space: 3 },
        attributes: { closeness: [1, 0, -1, -2] },
        practices: { 'walk-together': -3, 'time-alone': 2, sleep: 1, 'caring-for-yourself': 1 },
      },
      'you-leave-kindly': {
        needs: { space: 2 },
        attributes: { closeness: [1, 0, -1, -1] },
        practices: {
          'walk-together': -2,
          'time-alone': 2,
          'way-home': 1,
          'caring-for-a-guest': 2,
          'message-next-day': 1,
        },
      },
      'i-leave-kindly': {
        needs: { space: 2 },
        attributes: { closeness: [1, 0, -1, -1] },
        practices: { 'walk-together': -2, 'way-home': 4, 'something-to-keep': 1, 'message-next-day': 1 },
      },
    },
  },
  'sound-and-light': {
    direction: 'receive',
    options: {
      'quiet-dark': { needs: { quiet: 3 }, attributes: { stimulation: [1, 1, -1, -2] } },
      'soft-music': { needs: { quiet: 1 }, practices: { singing: 1, massage: 1, 'listening-to-music': 4 } },
      film: { needs: { fun: 1 }, practices: { 'film-they-pick': 3 } },
      outdoors: { practices: { 'walk-together': 4, 'sitting-outside': 3 } },
    },
  },
  together: {
    direction: 'receive',
    options: {
      read: { practices: { 'reading-aloud': 5 } },
      watch: { needs: { fun: 1 }, practices: { 'film-they-pick': 4 } },
      sing: { needs: { fun: 1 }, practices: { singing: 5, 'listening-to-music': 1 } },
      walk: { practices: { 'walk-together': 5, 'sitting-outside': 1 } },
      cook: {
        needs: { nourishment: 1 },
        practices: { 'comfort-food': 3, 'water-or-tea': 1, 'cooking-together': 4 },
      },
      'pray-or-meditate': {
        needs: { meaning: 3 },
        practices: { meditating: 4, prayer: 4, ritual: 2, 'breathing-together': 2 },
      },
      game: { needs: { fun: 3 }, practices: { 'playing-a-game': 4, 'laughing-together': 1 } },
      nothing: { needs: { quiet: 1 }, attributes: { effort: [1, 0, -1, -2] } },
    },
  },
  'how-long': {
    direction: 'receive',
    options: {
      'five-minutes': {
        attributes: { effort: [1, 0, -1, -2] },
        practices: {
          'water-or-tea': 1,
          'reassuring-words': 1,
          'lingering-kisses': 1,
          'holding-hands': 1,
          'breathing-together': 2,
          thanking: 1,
          ritual: 1,
          'film-they-pick': -2,
          sleep: -2,
        },
      },
      'quarter-hour': {
        practices: {
          'stroking-hair': 1,
          'brushing-hair': 1,
          'pillow-talk': 1,
          stretching: 1,
          'foot-bath': 1,
          'sitting-outside': 1,
          'film-they-pick': -1,
        },
      },
      'half-hour': {
        practices: {
          massage: 1,
          'washing-hair': 1,
          'showering-together': 1,
          'reading-aloud': 1,
          'cooking-together': 1,
          'listening-to-music': 1,
          'plan-for-low-days': 1,
        },
      },
      hour: {
        practices: {
          massage: 1,
          'film-they-pick': 1,
          'comfort-food': 1,
          'walk-together': 1,
          'playing-a-game': 1,
          'video-call': 1,
          'caring-for-yourself': 1,
          'caring-for-a-guest': 1,
        },
      },
      'whole-night': {
        needs: { closeness: 1 },
        practices: { snuggling: 3, 'film-they-pick': 1, sleep: 3, 'caring-for-a-guest': 1 },
      },
    },
  },
  'after-rough': {
    direction: 'receive',
    onlyIn: ['rough', 'new-thing'],
    options: {
      'more-of-all': {
        needs: { closeness: 1, warmth: 1, words: 1, tending: 1 },
        practices: { 'blanket-or-warm-clothes': 1, 'plan-for-low-days': 1, ritual: 1 },
      },
      'more-words': { needs: { words: 2 }, practices: { 'reassuring-words': 2, 'honest-talk': 1 } },
      'more-quiet': { needs: { quiet: 2 }, attributes: { talk: [1, 0, -1, -2], stimulation: [1, 0, -1, -2] } },
      'check-marks': { needs: { tending: 2 }, practices: { 'tending-bruises': 4, 'cooling-down': 1 } },
    },
  },
} as const satisfies KnownScoring;
