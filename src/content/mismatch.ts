import type { MismatchId, MismatchIdea, MismatchIdeas, MismatchWay } from '@/domain/match/mismatch';
import type { BuiltInPracticeId } from './practices';

/** Ideas that name only practices of the catalogue. */
type KnownIdeas = Readonly<
  Record<MismatchWay, readonly (Omit<MismatchIdea, 'practices'> & { readonly practices: readonly BuiltInPracticeId[] })[]>
>;

/** Practices for each way in which two can be looked after whose wishes differ. All of it is a judgement. */
export const mismatchIdeas: Readonly<Record<MismatchId, MismatchIdeas>> = {
  'touch-and-space': {
    'in-turn': [
      { whose: 'first', practices: ['holding-hands', 'cuddling', 'snuggling', 'stroking-hair', 'back-rubs', 'massage'] },
      { whose: 'second', alone: true, practices: ['time-alone', 'sitting-outside', 'listening-to-music', 'sleep'] },
    ],
    'side-by-side': [
      { whose: 'both', practices: ['lying-near', 'film-they-pick', 'listening-to-music', 'reading-aloud', 'breathing-together'] },
    ],
    instead: [
      { whose: 'first', alone: true, practices: ['something-soft', 'blanket-or-warm-clothes', 'foot-bath'] },
      { whose: 'first', practices: ['reassuring-words', 'something-to-keep', 'water-or-tea'] },
    ],
    'somebody-else': [{ whose: 'first', alone: true, practices: ['video-call', 'call-next-day', 'comfort-food'] }],
    oneself: [
      { whose: 'first', alone: true, practices: ['caring-for-yourself', 'foot-bath', 'something-soft', 'stretching'] },
      { whose: 'second', alone: true, practices: ['time-alone', 'writing-a-journal', 'meditating', 'sitting-outside'] },
    ],
  },
  'talk-and-silence': {
    'in-turn': [
      { whose: 'first', practices: ['reassuring-words', 'thanking', 'pillow-talk', 'honest-talk'] },
      { whose: 'second', alone: true, practices: ['listening-to-music', 'time-alone', 'meditating', 'sleep'] },
    ],
    'side-by-side': [
      { whose: 'both', practices: ['lying-near', 'holding-hands', 'walk-together', 'film-they-pick', 'tidying-up'] },
    ],
    instead: [
      { whose: 'first', practices: ['message-next-day', 'something-to-keep'] },
      { whose: 'first', alone: true, practices: ['writing-a-journal', 'plan-for-low-days'] },
    ],
    'somebody-else': [{ whose: 'first', alone: true, practices: ['call-next-day', 'video-call'] }],
    oneself: [
      { whose: 'first', alone: true, practices: ['writing-a-journal', 'singing', 'prayer'] },
      { whose: 'second', alone: true, practices: ['listening-to-music', 'sitting-outside', 'stretching'] },
    ],
  },
  'short-and-long': {
    'in-turn': [
      { whose: 'both', practices: ['water-or-tea', 'holding-hands', 'thanking', 'cuddling'] },
      { whose: 'second', alone: true, practices: ['caring-for-yourself', 'film-they-pick', 'listening-to-music'] },
    ],
    'side-by-side': [{ whose: 'both', practices: ['sleep', 'lying-near', 'film-they-pick', 'listening-to-music'] }],
    instead: [
      { whose: 'second', practices: ['message-next-day', 'something-to-keep', 'blanket-or-warm-clothes'] },
    ],
    'somebody-else': [{ whose: 'second', alone: true, practices: ['video-call', 'call-next-day', 'comfort-food'] }],
    oneself: [
      { whose: 'second', alone: true, practices: ['caring-for-yourself', 'foot-bath', 'writing-a-journal', 'something-soft'] },
    ],
  },
  'now-and-later': {
    'in-turn': [
      { whose: 'first', practices: ['water-or-tea', 'holding-hands', 'reassuring-words', 'blanket-or-warm-clothes'] },
      { whose: 'both', practices: ['message-next-day', 'call-next-day', 'honest-talk', 'comfort-food'] },
    ],
    'side-by-side': [{ whose: 'both', practices: ['tidying-up', 'comfort-food', 'lying-near', 'walk-together'] }],
    instead: [
      { whose: 'first', practices: ['something-to-keep', 'thanking'] },
      { whose: 'first', alone: true, practices: ['something-soft', 'blanket-or-warm-clothes', 'listening-to-music'] },
    ],
    'somebody-else': [{ whose: 'first', alone: true, practices: ['call-next-day', 'video-call'] }],
    oneself: [
      { whose: 'first', alone: true, practices: ['caring-for-yourself', 'writing-a-journal', 'comfort-food'] },
      { whose: 'second', alone: true, practices: ['sleep', 'time-alone', 'cooling-down'] },
    ],
  },
} as const satisfies Readonly<Record<MismatchId, KnownIdeas>>;
