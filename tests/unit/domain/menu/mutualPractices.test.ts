import { describe, expect, it } from 'vitest';
import { builtInPractices } from '@/content/practices';
import { scoring } from '@/content/scoring';
import type { RankingInput, Ranking } from '@/domain/menu/ranking';
import { rankPractices } from '@/domain/menu/rankPractices';
import { attributes, type Practice } from '@/domain/practice';
import { directions, stances, type Direction } from '@/domain/stance';
import { answersOf, rankingOf, samplePractice, wordingOf } from '../samples';

const mutual = builtInPractices.filter((practice) => practice.mutual);
const oneSided = builtInPractices.filter((practice) => !practice.mutual);
const refusing = stances.filter((stance) => stance === 'not-now' || stance === 'soft-limit' || stance === 'hard-limit');

function rank(direction: Direction, differences: Partial<RankingInput>, practices: readonly Practice[] = builtInPractices): Ranking {
  return rankPractices(rankingOf(practices, { ...differences, direction }), scoring);
}

function bothLists(differences: Partial<RankingInput>): Record<Direction, Ranking> {
  return { receive: rank('receive', differences), give: rank('give', differences) };
}

const reasonsIn = ({ leftOut }: Ranking, id: string) => leftOut.find((left) => left.id === id)?.reasons;
const isRanked = ({ ranked }: Ranking, id: string) => ranked.some((one) => one.id === id);

/** Every answer of the quiz that leaves out something, and in which list it is asked for. */
const refusals = Object.entries(scoring).flatMap(([question, { direction, options }]) =>
  Object.entries(options)
    .filter(([, effect]) => 'leaveOut' in effect)
    .map(([option, effect]) => ({ question, option, direction, leaveOut: (effect as { leaveOut: LeaveOut }).leaveOut })),
);
interface LeaveOut {
  readonly practices?: readonly string[];
  readonly atLeast?: Partial<Record<(typeof attributes)[number], number>>;
}

function names({ practices = [], atLeast = {} }: LeaveOut, practice: Practice): boolean {
  return practices.includes(practice.id) || attributes.some((name) => practice[name] >= (atLeast[name] ?? Infinity));
}

describe('what nobody can give without having it', () => {
  it('is marked in the catalogue, and nothing that one does for another', () => {
    expect(mutual.map(({ id }) => id)).toEqual([
      'cuddling', 'showering-together', 'snuggling', 'lingering-kisses', 'pillow-talk', 'film-they-pick', 'honest-talk',
      'walk-together', 'meditating', 'holding-hands', 'lying-near', 'ritual', 'prayer', 'breathing-together',
      'listening-to-music', 'call-next-day', 'video-call', 'laughing-together', 'playing-a-game', 'cooking-together',
      'sitting-outside',
    ]);
  });

  it.each(mutual.map(({ id }) => id))('leaves %s out of both lists for a stance in either, for the same reason', (id) => {
    for (const direction of directions) {
      for (const stance of refusing) {
        const lists = bothLists({ stances: { [id]: { receive: 'want', give: 'want', [direction]: stance } } });
        for (const list of Object.values(lists)) {
          expect(isRanked(list, id)).toBe(false);
          expect(reasonsIn(list, id)).toEqual([{ kind: 'stance', stance }]);
        }
      }
    }
    const twice = bothLists({ stances: { [id]: { receive: 'not-now', give: 'hard-limit' } } });
    for (const list of Object.values(twice)) {
      expect(reasonsIn(list, id)).toEqual([{ kind: 'stance', stance: 'not-now' }, { kind: 'stance', stance: 'hard-limit' }]);
    }
  });

  it.each(mutual.map(({ id }) => id))('leaves %s out of both lists for a boundary and for words', (id) => {
    const wording = wordingOf({ limit: 'hard', practiceIds: [id] });
    for (const list of Object.values(bothLists({ boundaries: [wording], ruledOutByWords: new Set([id]) }))) {
      expect(reasonsIn(list, id)).toEqual([{ kind: 'words', question: 'please-dont' }, { kind: 'boundary', wording }]);
    }
  });

  it.each(refusals)('is left out of both lists by the answer "$option" to "$question", and nothing else is', ({ question, option, direction, leaveOut }) => {
    const lists = bothLists({ answers: answersOf({ [question]: option }) });
    const other = direction === 'receive' ? 'give' : 'receive';
    for (const practice of builtInPractices) {
      const isNamed = names(leaveOut, practice);
      expect(reasonsIn(lists[direction], practice.id) !== undefined).toBe(isNamed);
      expect(reasonsIn(lists[other], practice.id)).toEqual(isNamed && practice.mutual ? [{ kind: 'answer', question, option }] : undefined);
    }
  });

  it('isn’t offered to give after the situations in which an answer rules it out, either', () => {
    const answers = { touch: { kind: 'depends', bySituation: { rough: ['none'], casual: ['lots'] } } } as const;
    const giving = rank('give', { answers });
    expect(giving.ranked.find(({ id }) => id === 'cuddling')?.notAfter).toEqual(['rough']);
    expect(giving.ranked.find(({ id }) => id === 'massage')?.notAfter).toEqual([]);
    expect(isRanked(rank('give', { answers, situation: 'rough' }), 'cuddling')).toBe(false);
    expect(isRanked(rank('give', { answers, situation: 'casual' }), 'cuddling')).toBe(true);
  });

  it('is nothing else: a stance against those counts in its own direction', () => {
    for (const practice of [...oneSided, samplePractice('own-0123456789abcdef', { touch: 3 })]) {
      const said = { stances: { [practice.id]: { receive: 'hard-limit' } } } as const;
      expect(isRanked(rank('receive', said, [practice]), practice.id)).toBe(false);
      expect(isRanked(rank('give', said, [practice]), practice.id)).toBe(true);
    }
  });
});
