import type { Opposites } from '@/domain/quiz/answersHeard';
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
