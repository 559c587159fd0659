import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noAnswers, unwanted, type CheckInAnswers } from '@/domain/checkin/checkInAnswers';
import { offersRepair, questionsFrom, type KnownBefore } from '@/domain/checkin/feedback';
import { anyRatings, anyStances } from '../arbitraries';
import { ratingOf } from '../samples';
import { anyAnswersOf, begun } from './anyCheckIn';

const nothing: KnownBefore = { at: begun, ratings: [], stances: {}, ruledOut: { receive: new Set(), give: new Set() } };
const teaHelped: CheckInAnswers = { ...noAnswers, helped: { 'water-or-tea': 2 } };
const kindsOf = (answers: CheckInAnswers, known: Partial<KnownBefore> = {}) =>
  questionsFrom(answers, { ...nothing, ...known }).map(({ kind }) => kind);

describe('what may be learnt', () => {
  it('is nothing from no answers', () => {
    expect(questionsFrom(noAnswers, nothing)).toEqual([]);
  });

  it('asks to move up what helped twice, and not what helped once', () => {
    expect(kindsOf(teaHelped)).toEqual(['count']);
    const ratings = [ratingOf('water-or-tea', 1)];
    expect(questionsFrom(teaHelped, { ...nothing, ratings })[1]).toEqual({
      kind: 'move-up',
      practiceId: 'water-or-tea',
      direction: 'receive',
      times: 2,
    });
  });

  it('doesn’t count its own ratings, those for giving, and those that say it didn’t help', () => {
    const ratings = [
      { ...ratingOf('water-or-tea', 2), at: begun },
      ratingOf('water-or-tea', 2, 'give'),
      ratingOf('water-or-tea', 0),
      ratingOf('water-or-tea', -1),
      ratingOf('cuddling', 2),
    ];
    expect(kindsOf(teaHelped, { ratings })).toEqual(['count']);
  });

  it('asks nothing about what is wanted already', () => {
    const known = { ratings: [ratingOf('water-or-tea', 2)], stances: { 'water-or-tea': { receive: 'want' } } } as const;
    expect(kindsOf(teaHelped, known)).toEqual(['count']);
  });

  it('asks to leave out what made it worse, unless it is left out', () => {
    const worse: CheckInAnswers = { ...noAnswers, helped: { massage: -1 } };
    expect(kindsOf(worse)).toEqual(['count', 'leave-out']);
    expect(kindsOf(worse, { stances: { massage: { receive: 'not-now' } } })).toEqual(['count']);
    expect(kindsOf(worse, { ruledOut: { receive: new Set(['massage']), give: new Set() } })).toEqual(['count']);
  });

  it('asks about giving apart from getting, by what giving did for the one who gave', () => {
    const gave: CheckInAnswers = { ...noAnswers, helped: { massage: 2 }, gave: { massage: -2, 'water-or-tea': 1 } };
    const ratings = [ratingOf('water-or-tea', 2, 'give'), ratingOf('massage', 2, 'give')];
    expect(questionsFrom(gave, { ...nothing, ratings })).toEqual([
      {
        kind: 'count',
        practices: [
          { practiceId: 'massage', direction: 'receive', helped: 2 },
          { practiceId: 'massage', direction: 'give', helped: -2 },
          { practiceId: 'water-or-tea', direction: 'give', helped: 1 },
        ],
      },
      { kind: 'leave-out', practiceId: 'massage', direction: 'give' },
      { kind: 'move-up', practiceId: 'water-or-tea', direction: 'give', times: 2 },
    ]);
  });

  it('never asks about a practice with a limit, nor about one that is ruled out, for any answers', () => {
    const ids = ['cuddling', 'water-or-tea', 'own-1', 'constructor'];
    fc.assert(
      fc.property(
        anyAnswersOf('me'),
        anyRatings(ids),
        anyStances(ids),
        fc.subarray(ids),
        fc.subarray(ids),
        (answers, ratings, stances, receive, give) => {
          const ruledOut = { receive: new Set(receive), give: new Set(give) };
          for (const question of questionsFrom(answers, { at: begun, ratings, stances, ruledOut })) {
            if (question.kind !== 'move-up' && question.kind !== 'leave-out') continue;
            const { practiceId, direction } = question;
            expect([...ruledOut[direction]]).not.toContain(practiceId);
            const stance = Object.hasOwn(stances, practiceId) ? stances[practiceId]?.[direction] : undefined;
            expect(['hard-limit', 'soft-limit', 'not-now']).not.toContain(stance);
          }
        },
      ),
    );
  });

  it('offers a boundary from a limit that was crossed, from what wasn’t liked and from what was wished for', () => {
    const answers: CheckInAnswers = { ...noAnswers, boundary: 'crossed', words: { disliked: 'the jokes', wished: 'slower ' } };
    expect(questionsFrom(answers, nothing)).toEqual([
      { kind: 'boundary', cause: 'crossed', words: '' },
      { kind: 'boundary', cause: 'disliked', words: 'the jokes' },
      { kind: 'boundary', cause: 'wished', words: 'slower' },
    ]);
    expect(kindsOf({ ...noAnswers, boundary: 'kept' })).toEqual([]);
  });

  it('offers to note how, for what is wished for again with changes', () => {
    const tried = [
      { id: 'a', what: 'The long walk', repeat: 'with-changes', changes: 'shorter' },
      { id: 'b', what: 'The film', repeat: 'again', changes: '' },
      { id: 'c', what: ' ', repeat: 'with-changes', changes: 'x' },
    ] as const;
    expect(questionsFrom({ ...noAnswers, tried }, nothing)).toEqual([
      { kind: 'differently', id: 'a', what: 'The long walk', changes: 'shorter' },
    ]);
  });
});

describe('mending something', () => {
  it.each(['by-accident', 'crossed'] as const)('is offered after a limit that was %s', (boundary) => {
    expect(offersRepair({ ...noAnswers, boundary })).toBe(true);
  });

  it('is offered after a misunderstanding, and not for nothing', () => {
    expect(offersRepair({ ...noAnswers, words: { misunderstood: 'the taps' } })).toBe(true);
    expect(offersRepair({ ...noAnswers, words: { misunderstood: ' ' } })).toBe(false);
    expect(offersRepair({ ...noAnswers, boundary: 'rather-not-say' })).toBe(false);
  });

  it('is never offered to somebody who has kept for themselves that they didn’t want it', () => {
    fc.assert(
      fc.property(anyAnswersOf('me'), (answers) => {
        expect(offersRepair({ ...answers, forMe: unwanted })).toBe(false);
      }),
    );
  });
});
