import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyCard, type Card, type CardVersion } from '@/domain/card/card';
import { changesBetween } from '@/domain/card/cardChanges';
import type { Answers } from '@/domain/quiz/answer';
import { anyAnswers, anyStances } from '../arbitraries';
import { answersOf, chose } from '../samples';

function version(card: Partial<Card>, answers: Answers = {}): CardVersion {
  return { confirmedAt: '2026-11-24T08:00:00.000Z', card: { ...emptyCard, ...card }, answers };
}

describe('changesBetween', () => {
  it('finds nothing between equal cards, whatever the order of keys and options', () => {
    const older = version({ stances: { a: { receive: 'want' }, b: { give: 'want' } } }, { touch: chose('a', 'b') });
    const newer = version({ stances: { b: { give: 'want' }, a: { receive: 'want' } } }, { touch: chose('b', 'a') });
    expect(changesBetween(older, newer)).toEqual([]);
    expect(changesBetween(undefined, version({}))).toEqual([]);
  });

  it('tells every kind of change, in the order of the card', () => {
    const older = version(
      {
        fields: { notes: 'Old', talk: 'Softly' },
        needs: { warmth: 'much' },
        stances: { hug: { receive: 'want', give: 'want' }, tea: { receive: 'curious' } },
        bySituation: { rough: 'Blankets' },
      },
      answersOf({ touch: 'lots', talking: 'yes' }),
    );
    const newer = version(
      {
        fields: { notes: 'New', talk: 'Softly', signs: '' },
        needs: { warmth: 'some', fun: 'none' },
        stances: { hug: { receive: 'hard-limit', give: 'want' } },
        bySituation: {},
      },
      answersOf({ touch: 'none', talking: 'yes' }),
    );
    expect(changesBetween(older, newer)).toEqual([
      { kind: 'field', field: 'signs', before: undefined, after: '' },
      { kind: 'field', field: 'notes', before: 'Old', after: 'New' },
      { kind: 'need', need: 'warmth', before: 'much', after: 'some' },
      { kind: 'need', need: 'fun', before: undefined, after: 'none' },
      { kind: 'stance', practiceId: 'hug', direction: 'receive', before: 'want', after: 'hard-limit' },
      { kind: 'stance', practiceId: 'tea', direction: 'receive', before: 'curious', after: undefined },
      { kind: 'situation', situation: 'rough', before: 'Blankets', after: undefined },
      { kind: 'answer', question: 'touch', before: chose('lots'), after: chose('none') },
    ]);
  });

  it('takes everything for new where there is no earlier version', () => {
    const newer = version({ fields: { talk: 'Softly' } }, answersOf({ touch: 'some' }));
    expect(changesBetween(undefined, newer)).toEqual([
      { kind: 'field', field: 'talk', before: undefined, after: 'Softly' },
      { kind: 'answer', question: 'touch', before: undefined, after: chose('some') },
    ]);
  });

  it.each([
    [{ kind: 'chosen', options: ['a'] }, { kind: 'chosen', options: ['a'], ownWords: 'And tea' }, true],
    [{ kind: 'chosen', options: ['a'] }, { kind: 'chosen', options: ['a', 'b'] }, true],
    [{ kind: 'unsure' }, { kind: 'skipped' }, true],
    [{ kind: 'unsure' }, { kind: 'unsure' }, false],
    [{ kind: 'depends', bySituation: { rough: ['a'] } }, { kind: 'depends', bySituation: { rough: ['b'] } }, true],
    [{ kind: 'depends', bySituation: { rough: ['a'] } }, { kind: 'depends', bySituation: { solo: ['a'] } }, true],
    [{ kind: 'depends', bySituation: { rough: [] } }, { kind: 'depends', bySituation: {} }, false],
    [{ kind: 'depends', bySituation: { rough: ['a'] } }, { kind: 'chosen', options: ['a'] }, true],
  ] as const)('from %j to %j is a change: %s', (before, after, changed) => {
    expect(changesBetween(version({}, { q: before }), version({}, { q: after }))).toHaveLength(changed ? 1 : 0);
    expect(changesBetween(version({}, { q: after }), version({}, { q: before }))).toHaveLength(changed ? 1 : 0);
  });

  it('finds the same changes both ways, with the sides swapped', () => {
    const anyVersion = fc
      .tuple(anyStances(['a', 'b', 'constructor']), anyAnswers)
      .map(([stances, answers]) => version({ stances }, answers));
    fc.assert(
      fc.property(anyVersion, anyVersion, (one, other) => {
        const there = changesBetween(one, other);
        const back = changesBetween(other, one);
        expect(back).toEqual(there.map((change) => ({ ...change, before: change.after, after: change.before })));
        expect(changesBetween(one, one)).toEqual([]);
      }),
    );
  });
});
