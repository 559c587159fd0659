import type { SituationEffect } from '@/domain/menu/situationPoints';
import type { Situation } from '@/domain/situation';
import type { BuiltInPracticeId } from './practices';

/** An effect that names only practices of the catalogue. */
type KnownEffect = Omit<SituationEffect, 'practices'> & {
  readonly practices?: Readonly<Partial<Record<BuiltInPracticeId, number>>>;
};

/**
 * What each situation moves by itself, beside the answers: whole points, all of them a judgement. They stay small (3 at
 * most; 4 for what is possible at all, alone or from afar), so that what a person said counts for more, and they rule
 * nothing out. The page of the situation under Learn says in words what the row says in points.
 */
export const situationScoring = {
  everyday: {
    needs: { closeness: 1 },
    attributes: { effort: [1, 1, 0, -1] },
    practices: { 'pillow-talk': 1, 'water-or-tea': 1 },
  },
  rough: {
    needs: { tending: 3, warmth: 2, words: 1 },
    attributes: { stimulation: [1, 0, -1, -2] },
    practices: { 'tending-bruises': 3, 'reassuring-words': 2 },
  },
  'new-thing': {
    needs: { words: 1 },
    practices: { 'reassuring-words': 2, 'honest-talk': 2, 'pillow-talk': 1 },
  },
  // Comfort that asks for no talk and no nearness beyond what two strangers can know of each other.
  'new-partner': {
    attributes: { talk: [2, 1, 0, -2], closeness: [1, 1, 0, -1] },
    practices: { 'water-or-tea': 2, snuggling: 1 },
  },
  watching: {
    needs: { closeness: 2, words: 1 },
    practices: { 'reassuring-words': 3, cuddling: 2, 'lingering-kisses': 1, 'honest-talk': -1 },
  },
  casual: {
    needs: { nourishment: 1, 'cleaning-up': 1 },
    attributes: { closeness: [1, 1, 0, -1] },
    practices: { 'water-or-tea': 2, 'reassuring-words': 1 },
  },
  'easily-attached': {
    needs: { space: 2, nourishment: 1 },
    attributes: { closeness: [2, 1, -1, -3] },
    practices: { 'lingering-kisses': -1 },
  },
  group: {
    needs: { nourishment: 2, quiet: 1, 'cleaning-up': 1 },
    attributes: { stimulation: [1, 1, 0, -1] },
    practices: { 'water-or-tea': 1, 'reassuring-words': 1 },
  },
  afar: {
    needs: { words: 1 },
    attributes: { touch: [1, 0, -1, -2] },
    practices: { 'honest-talk': -2 },
    remote: 4,
  },
  // Kindness first; the quarrel itself keeps until both are rested.
  quarrel: {
    needs: { closeness: 1 },
    attributes: { stimulation: [1, 0, -1, -1] },
    practices: { 'reassuring-words': 3, 'walk-together': 2, 'honest-talk': -2 },
  },
  solo: {
    needs: { warmth: 1, quiet: 1, nourishment: 1 },
    attributes: { closeness: [1, 0, -1, -2] },
    solo: 4,
  },
} as const satisfies Readonly<Record<Situation, KnownEffect>>;
