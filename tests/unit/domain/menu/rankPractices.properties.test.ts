import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoring } from '@/content/scoring';
import { situationScoring } from '@/content/situationScoring';
import { explainPractice } from '@/domain/menu/explainPractice';
import type { RankingInput } from '@/domain/menu/ranking';
import { rankPractices } from '@/domain/menu/rankPractices';
import type { Scoring } from '@/domain/menu/scoring';
import { chooseSmallTries } from '@/domain/menu/smallTries';
import { needs } from '@/domain/need';
import { attributes, type Practice } from '@/domain/practice';
import { situations, type Situation } from '@/domain/situation';
import { directions, stances, type Stance } from '@/domain/stance';
import {
  anyAnswers,
  anyCatalogue,
  anyFew,
  anyNamesakes,
  anyOwnNeeds,
  anyRatings,
  anyStances,
  anyWording,
} from '../arbitraries';

/** Everything that can bear on a ranking, over made-up catalogues. */
const anyInput: fc.Arbitrary<RankingInput> = anyCatalogue.chain((practices) => {
  const ids = practices.map(({ id }) => id);
  return fc
    .record({
      direction: fc.constantFrom(...directions),
      answers: anyAnswers,
      situation: fc.option(fc.constantFrom(...situations), { nil: undefined }),
      stances: anyStances(ids),
      ownNeeds: anyOwnNeeds,
      ratings: anyRatings(ids),
      boundaries: fc.array(anyWording(ids), { maxLength: 4 }),
      named: anyFew(ids),
      namesakes: anyNamesakes(ids),
      day: fc.constantFrom('2026-11-24', '2026-11-25', '2026-11-26'),
    })
    .map(({ situation, named, ...rest }) => ({
      ...rest,
      practices,
      ruledOutByWords: new Set(named),
      ...(situation ? { situation, situationEffect: situationScoring[situation] } : {}),
    }));
});

/**
 * The situations that a person could be in, by their answers: the one that is given, else each that they answered for.
 * Where nothing depends on one, there is a single case without any.
 */
function casesOf({ answers, situation }: RankingInput, question: string): readonly (Situation | undefined)[] {
  const answer = answers[question];
  if (situation || answer?.kind !== 'depends') return [situation];
  return situations.filter((one) => (answer.bySituation[one] ?? []).length > 0);
}

/** The exclusions of one question in one case, said once more in the simplest way, to compare with. */
function isRuledOutIn(input: RankingInput, practice: Practice, question: string, situation?: Situation): boolean {
  const table: Scoring = scoring;
  const scored = table[question];
  const answer = input.answers[question];
  if (scored?.direction !== input.direction) return false;
  if (scored.onlyIn && !scored.onlyIn.includes(situation ?? '')) return false;
  let options: readonly string[] = [];
  if (answer?.kind === 'chosen') options = answer.options;
  if (answer?.kind === 'depends' && situation) options = answer.bySituation[situation] ?? [];
  return options.some((option) => {
    const out = scored.options[option]?.leaveOut;
    const byLevel = attributes.some((name) => practice[name] >= (out?.atLeast?.[name] ?? 9));
    const names = [practice.id, ...(input.namesakes.get(practice.id) ?? [])];
    return byLevel || names.some((id) => (out?.practices ?? []).includes(id));
  });
}

/** Ruled out by one question in every case that the person told of. */
function isRuledOutByAnswers(input: RankingInput, practice: Practice): boolean {
  return Object.keys(input.answers).some((question) => {
    const cases = casesOf(input, question);
    return cases.length > 0 && cases.every((situation) => isRuledOutIn(input, practice, question, situation));
  });
}

/** The situations in which some question rules a practice out. */
function situationsAgainst(input: RankingInput, practice: Practice): readonly Situation[] {
  return situations.filter((situation) =>
    Object.keys(input.answers).some(
      (question) =>
        casesOf(input, question).includes(situation) && isRuledOutIn(input, practice, question, situation),
    ),
  );
}

function isRuledOut(input: RankingInput, id: string): boolean {
  const practice = input.practices.find((one) => one.id === id);
  if (!practice) throw new Error('No such practice');
  const stance = Object.entries(input.stances).find(([key]) => key === id)?.[1][input.direction];
  return (
    stance === 'not-now' ||
    stance === 'soft-limit' ||
    stance === 'hard-limit' ||
    input.ruledOutByWords.has(id) ||
    input.boundaries.some(({ limit, practiceIds }) => /^(hard|soft)$/u.test(limit) && practiceIds.includes(id)) ||
    isRuledOutByAnswers(input, practice)
  );
}

function idsOf(list: readonly { readonly id: string }[]): readonly string[] {
  return list.map(({ id }) => id);
}

describe('rankPractices, for anything that somebody may have said', () => {
  it('never ranks, nor offers as the one to try or as a small try, what was ruled out', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const ranking = rankPractices(input, scoring);
        const tries = chooseSmallTries(ranking, input.practices);
        const offered = [...idsOf(ranking.ranked), ...tries, ranking.oneToTry];
        expect(offered.filter((id) => id !== undefined && isRuledOut(input, id))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('without a situation, tells of each practice in which it is ruled out, and chooses none of those by itself', () => {
    const anyWithout = anyInput.map(({ situation: _without, ...input }): RankingInput => input);
    fc.assert(
      fc.property(anyWithout, (input) => {
        const byId = new Map(input.practices.map((practice) => [practice.id, practice]));
        const against = (id: string) => {
          const practice = byId.get(id);
          return practice ? situationsAgainst(input, practice) : [];
        };
        const ranking = rankPractices(input, scoring);
        for (const { id, notAfter } of ranking.ranked) expect([...notAfter].sort()).toEqual([...against(id)].sort());
        const chosen = [...chooseSmallTries(ranking, input.practices), ...(ranking.oneToTry ? [ranking.oneToTry] : [])];
        expect(chosen.flatMap(against)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('has every practice exactly once, ranked or left out with a reason', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { ranked, leftOut } = rankPractices(input, scoring);
        expect([...idsOf(ranked), ...idsOf(leftOut)].sort()).toEqual(idsOf(input.practices).toSorted());
        expect(leftOut.every(({ id, reasons }) => reasons.length > 0 && isRuledOut(input, id))).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('gives each practice the score that its reasons add up to, in whole numbers', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const byId = new Map(input.practices.map((practice) => [practice.id, practice]));
        for (const { id, score } of rankPractices(input, scoring).ranked) {
          const practice = byId.get(id);
          const reasons = practice ? explainPractice(input, scoring, practice) : [];
          expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBe(score);
          expect(Number.isInteger(score)).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('is in order: a higher score first, and the catalogue decides between equals', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { ranked } = rankPractices(input, scoring);
        const place = new Map(input.practices.map(({ id }, index) => [id, index]));
        for (const [index, { id, score }] of ranked.entries()) {
          const next = ranked[index + 1];
          if (!next) continue;
          expect(score).toBeGreaterThanOrEqual(next.score);
          if (score === next.score) expect(place.get(id)).toBeLessThan(place.get(next.id) ?? 0);
        }
      }),
    );
  });

  it('gives the same list in whatever order answers, options, stances and ratings were given', () => {
    const anyShuffled = anyInput.chain((input) =>
      fc
        .record({
          answers: fc.shuffledSubarray(Object.entries(input.answers), { minLength: Object.keys(input.answers).length }),
          stances: fc.shuffledSubarray(Object.entries(input.stances), { minLength: Object.keys(input.stances).length }),
          ratings: fc.shuffledSubarray([...input.ratings], { minLength: input.ratings.length }),
        })
        .map(({ answers, stances: shuffledStances, ratings }) => {
          const other: RankingInput = {
            ...input,
            answers: Object.fromEntries(
              answers.map(([id, answer]) => [
                id,
                answer.kind === 'chosen' ? { ...answer, options: answer.options.toReversed() } : answer,
              ]),
            ),
            stances: Object.fromEntries(shuffledStances),
            ratings,
          };
          return [input, other] as const;
        }),
    );
    fc.assert(
      fc.property(anyShuffled, ([input, other]) => {
        expect(rankPractices(other, scoring)).toEqual(rankPractices(input, scoring));
      }),
      { numRuns: 200 },
    );
  });

  it('lets a refusal win over everything, and only in its own direction', () => {
    const refusals = fc.constantFrom<Stance[]>('not-now', 'soft-limit', 'hard-limit');
    fc.assert(
      fc.property(anyInput, fc.nat(), refusals, (input, pick, refusal) => {
        const practice = input.practices[pick % Math.max(1, input.practices.length)];
        if (!practice) return;
        const { id } = practice;
        const others = Object.entries(input.stances).filter(([other]) => other !== id);
        const stancesWith = (stance: object) => Object.fromEntries([...others, [id, stance]]);
        const refused = { ...input, stances: stancesWith({ [input.direction]: refusal }) };
        expect(idsOf(rankPractices(refused, scoring).ranked)).not.toContain(id);

        const opposite = input.direction === 'receive' ? 'give' : 'receive';
        const elsewhere = rankPractices({ ...input, stances: stancesWith({ [opposite]: refusal }) }, scoring);
        const unsaid = rankPractices({ ...input, stances: Object.fromEntries(others) }, scoring);
        expect(elsewhere).toEqual(unsaid);
      }),
      { numRuns: 300 },
    );
  });

  it('never lowers a practice when its stance rises', () => {
    const rising = ['hard-limit', 'soft-limit', 'not-now', 'unsure', 'curious', 'want'] as const satisfies Stance[];
    fc.assert(
      fc.property(anyInput, fc.nat(), (input, pick) => {
        const practice = input.practices[pick % Math.max(1, input.practices.length)];
        if (!practice) return;
        const others = Object.entries(input.stances).filter(([other]) => other !== practice.id);
        const placeWith = (stance: Stance) => {
          const told = Object.fromEntries([...others, [practice.id, { [input.direction]: stance }]]);
          const place = idsOf(rankPractices({ ...input, stances: told }, scoring).ranked).indexOf(practice.id);
          return place < 0 ? Infinity : place;
        };
        const placesHeld = rising.map(placeWith);
        expect(placesHeld).toEqual(placesHeld.toSorted((one, other) => other - one));
        expect(placeWith('willing')).toBe(placeWith('unsure'));
      }),
      { numRuns: 200 },
    );
  });

  it('lets a situation rule out nothing and bring back nothing, and changes nothing without one', () => {
    fc.assert(
      fc.property(anyInput, ({ situationEffect, ...input }) => {
        const { leftOut, ranked } = rankPractices({ ...input, ...(situationEffect ? { situationEffect } : {}) }, scoring);
        const unmoved = rankPractices(input, scoring);
        expect(leftOut).toEqual(unmoved.leftOut);
        expect(idsOf(ranked).toSorted()).toEqual(idsOf(unmoved.ranked).toSorted());

        const { situation: _, ...nowhere } = input;
        const withRow = { ...nowhere, situationEffect: situationScoring.rough };
        expect(rankPractices(withRow, scoring)).toEqual(rankPractices(nowhere, scoring));
      }),
      { numRuns: 300 },
    );
  });

  it('lets an own weight of a need replace what the answers give to it, and rule nothing in or out', () => {
    const rising = ['none', 'some', 'much'] as const;
    fc.assert(
      fc.property(anyInput, fc.constantFrom(...needs), (input, need) => {
        const receiving = { ...input, direction: 'receive' } as const;
        const byWeight = rising.map((weight) => ({ ...receiving, ownNeeds: { ...input.ownNeeds, [need]: weight } }));
        const { leftOut } = rankPractices(receiving, scoring);
        for (const [index, own] of byWeight.entries()) {
          expect(rankPractices(own, scoring).leftOut).toEqual(leftOut);
          for (const practice of input.practices) {
            const reasons = explainPractice(own, scoring, practice).filter((one) => one.kind === 'own-need');
            const [said] = reasons.filter((one) => one.need === need);
            expect(said?.weight).toBe(practice.needs.includes(need) ? rising[index] : undefined);
          }
        }
        const giving = { ...input, direction: 'give' } as const;
        expect(rankPractices({ ...giving, ownNeeds: { [need]: 'none' } }, scoring)).toEqual(
          rankPractices({ ...giving, ownNeeds: {} }, scoring),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('knows all stances that there are', () => {
    expect([...stances].sort()).toEqual(
      ['curious', 'hard-limit', 'not-now', 'soft-limit', 'unsure', 'want', 'willing'].sort(),
    );
  });
});
