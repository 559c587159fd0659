import type { NamedByWishes, Opposites } from '@/domain/quiz/answersHeard';
import type { BuiltInPracticeId } from './practices';
import type { KnownOptionId, KnownQuestionId } from './questions';

/** Rows of the table with every id checked by the compiler. */
type KnownOpposites = {
  readonly [Id in KnownQuestionId]?: Readonly<
    Partial<
      Record<KnownOptionId<Id>, { readonly [Wish in KnownQuestionId]?: readonly KnownOptionId<Wish>[] }>
    >
  >;
};

/**
 * Refusals, and the wishes that they silence: who chose "hands in my hair" once and says later that nobody should touch
 * their hair has changed their mind, and the card must not say both. A refusal always wins, whichever came first.
 */
export const opposites = {
  touch: {
    none: { 'kind-of-touch': ['firm-holding', 'stroking', 'massage', 'hair', 'kisses', 'hands-only'] },
  },
  'kind-of-touch': {
    none: { touch: ['lots', 'some', 'light'] },
  },
  'please-dont': {
    'hair-touched': { 'kind-of-touch': ['hair'] },
    kisses: { 'kind-of-touch': ['kisses'] },
    rubbing: { 'kind-of-touch': ['massage'] },
    'being-talked-to': { talking: ['yes'], 'talk-it-over': ['at-once', 'same-day'] },
    questions: { 'talk-it-over': ['at-once'] },
    jokes: { 'words-that-land': ['jokes'] },
    singing: { together: ['sing'] },
    screens: { 'sound-and-light': ['film'], together: ['watch'] },
    food: { 'body-needs': ['food'], together: ['cook'] },
    'going-out': { 'sound-and-light': ['outdoors'], together: ['walk'] },
    prayer: { together: ['pray-or-meditate'] },
  },
} as const satisfies KnownOpposites & Opposites;

/** Rows of the table with every id checked by the compiler. */
type KnownNamed = {
  readonly [Id in KnownQuestionId]?: Readonly<Partial<Record<KnownOptionId<Id>, readonly BuiltInPracticeId[]>>>;
};

/** Wishes that name a practice, or a few: who has ruled all of these out, by a limit say, no longer wishes for it on the card. */
export const namedByWishes = {
  'kind-of-touch': {
    'firm-holding': ['cuddling', 'snuggling'],
    massage: ['massage'],
    hair: ['stroking-hair', 'brushing-hair'],
    kisses: ['lingering-kisses'],
    'hands-only': ['holding-hands'],
  },
  'sound-and-light': { 'soft-music': ['listening-to-music'], film: ['film-they-pick'], outdoors: ['walk-together', 'sitting-outside'] },
  together: {
    read: ['reading-aloud'],
    watch: ['film-they-pick'],
    sing: ['singing'],
    walk: ['walk-together'],
    cook: ['cooking-together'],
    'pray-or-meditate': ['meditating', 'prayer'],
    game: ['playing-a-game'],
  },
} as const satisfies KnownNamed & NamedByWishes;
