import type { KnownScoring } from './knownScoring';

/** Points for the days after, and what nobody should do. */
export const limitsScoring = {
  'next-days': {
    direction: 'receive',
    options: {
      message: { practices: { 'message-next-day': 5, 'something-to-keep': 1 } },
      call: { practices: { 'call-next-day': 5, 'video-call': 3 } },
      meet: { practices: { 'something-to-keep': 3, 'caring-for-a-guest': 2 } },
      nothing: { leaveOut: { practices: ['message-next-day', 'call-next-day'] } },
      'i-will-ask': { practices: { 'message-next-day': -3, 'call-next-day': -3, 'something-to-keep': 1 } },
    },
  },
  'felt-low': {
    direction: 'receive',
    options: {
      'sometimes-at-once': { practices: { 'blanket-or-warm-clothes': 1, 'something-soft': 1, 'plan-for-low-days': 2 } },
      'in-the-next-days': { practices: { 'plan-for-low-days': 5, 'message-next-day': 2, 'call-next-day': 2 } },
      often: { practices: { 'plan-for-low-days': 5, 'message-next-day': 2, 'call-next-day': 2, 'something-soft': 1 } },
    },
  },
  'please-dont': {
    direction: 'receive',
    // What rules out no practice (surprise, scents, light ...) stands on the card only. A message or a call the next
    // day is no phone that is looked at in company, and nobody is asked to go out by being seen home.
    options: {
      'hot-bath': { leaveOut: { practices: ['showering-together', 'foot-bath'] } },
      'being-watched': { leaveOut: { practices: ['showering-together', 'toilet-and-clean-up', 'foot-bath'] } },
      'hair-touched': { leaveOut: { practices: ['washing-hair', 'stroking-hair', 'brushing-hair'] } },
      kisses: { leaveOut: { practices: ['lingering-kisses'] } },
      rubbing: { leaveOut: { practices: ['massage', 'back-rubs'] } },
      'being-talked-to': {
        leaveOut: {
          practices: ['pillow-talk', 'honest-talk', 'reading-aloud', 'call-next-day', 'video-call'],
          atLeast: { talk: 3 },
        },
      },
      questions: { leaveOut: { practices: ['honest-talk'] } },
      jokes: { leaveOut: { practices: ['laughing-together'] } },
      singing: { leaveOut: { practices: ['singing'] } },
      screens: { leaveOut: { practices: ['film-they-pick', 'video-call'] } },
      'phone-use': { leaveOut: { practices: ['video-call'] } },
      food: { leaveOut: { practices: ['comfort-food', 'cooking-together'] } },
      'going-out': { leaveOut: { practices: ['walk-together', 'sitting-outside'] } },
      prayer: { leaveOut: { practices: ['meditating', 'prayer', 'breathing-together'] } },
    },
  },
} as const satisfies KnownScoring;
