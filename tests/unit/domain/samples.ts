import type { BoundaryWording } from '@/domain/boundary/boundary';
import type { RankingInput } from '@/domain/menu/ranking';
import type { Practice, PracticeId } from '@/domain/practice';
import type { Answer, Answers } from '@/domain/quiz/answer';
import type { OptionId } from '@/domain/quiz/question';
import type { Helped, Rating } from '@/domain/rating';
import type { Direction } from '@/domain/stance';

/** A practice that differs from a plain one only in what the test names. */
export function samplePractice(id: PracticeId, differences: Partial<Practice> = {}): Practice {
  return {
    id,
    category: 'quiet',
    needs: [],
    senses: [],
    touch: 0,
    talk: 0,
    effort: 0,
    stimulation: 0,
    warmth: 0,
    closeness: 0,
    minutes: [5, 30],
    solo: false,
    remote: false,
    places: ['bed'],
    kit: [],
    cautions: [],
    ...differences,
  };
}

/** What a ranking needs, with nothing said. */
export function rankingOf(practices: readonly Practice[], differences: Partial<RankingInput> = {}): RankingInput {
  return {
    practices,
    direction: 'receive',
    answers: {},
    stances: {},
    ratings: [],
    boundaries: [],
    namesakes: new Map(),
    ruledOutByWords: new Set(),
    ...differences,
  };
}

export function chose(...options: OptionId[]): Answer {
  return { kind: 'chosen', options };
}

/** Answers with one or more options each. */
export function answersOf(chosen: Readonly<Record<string, OptionId | readonly OptionId[]>>): Answers {
  return Object.fromEntries(
    Object.entries(chosen).map(([question, options]) => [question, chose(...[options].flat())]),
  );
}

export function ratingOf(practiceId: PracticeId, helped: Helped, direction: Direction = 'receive'): Rating {
  return { practiceId, direction, helped, at: '2026-11-24T08:00:00.000Z' };
}

export function wordingOf(differences: Partial<BoundaryWording> = {}): BoundaryWording {
  return { topic: 'Kisses', limit: 'hard', words: '', conditions: '', partner: '', practiceIds: [], ...differences };
}
