import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rebase } from '@/domain/rebase';

const json = () => fc.jsonValue({ maxDepth: 3 });

describe('an edit put on what was changed meanwhile', () => {
  it('is what it was made to be where nothing else has changed, and nothing where it changed nothing', () => {
    fc.assert(
      fc.property(json(), json(), (before, other) => {
        expect(rebase(before, other, before)).toEqual(other);
        expect(rebase(before, before, other)).toEqual(other);
      }),
    );
  });

  it('leaves the members that it didn’t touch, however deep, and takes away those that it took away', () => {
    expect(rebase({ a: 1, b: { c: 1, d: 1 } }, { b: { c: 2, d: 1 } }, { a: 1, b: { c: 1, d: 3 }, e: 4 })).toEqual({
      b: { c: 2, d: 3 },
      e: 4,
    });
    expect(rebase({ a: 1 }, { a: 2 }, { a: 3 })).toEqual({ a: 2 });
    expect(rebase(null, { a: { b: 1 } }, { a: { c: 2 } })).toEqual({ a: { b: 1, c: 2 } });
  });

  it('never mixes two kinds of a thing', () => {
    const before = { kind: 'chosen', options: ['tea'] };
    const mine = { kind: 'chosen', options: ['soup'] };
    const now = { kind: 'depends', bySituation: { solo: ['tea'] } };
    expect(rebase({ one: before }, { one: mine }, { one: now, two: 2 })).toEqual({ one: mine, two: 2 });
  });

  it('adds to the same end of a list, or behind the same item, and takes only what it took', () => {
    expect(rebase(['a'], ['a', 'b'], ['a', 'c'])).toEqual(['a', 'c', 'b']);
    expect(rebase(['a'], ['b', 'a'], ['c', 'a'])).toEqual(['b', 'c', 'a']);
    expect(rebase(['a', 'z'], ['a', 'b', 'z'], ['c', 'a', 'z'])).toEqual(['c', 'a', 'b', 'z']);
    expect(rebase(['a', 'b', 'c'], ['a', 'c'], ['a', 'b', 'c', 'd'])).toEqual(['a', 'c', 'd']);
    expect(rebase([], ['b'], ['b', 'c'])).toEqual(['c', 'b']);
  });

  it('puts what it says in another way where that stood, and not behind what came since', () => {
    expect(rebase(['a'], ['A'], ['a', 'b'])).toEqual(['A', 'b']);
    expect(rebase(['a', 'b', 'c'], ['a', 'B', 'c'], ['b', 'c', 'd'])).toEqual(['B', 'c', 'd']);
  });

  it('goes by their ids where the items of a list have some, so that nobody stands there twice', () => {
    const me = { id: 'me', role: 'unsaid', wayHome: '' };
    const robin = { ...me, id: 'p1' };
    expect(rebase([me, robin], [me, { ...robin, role: 'led' }], [me, { ...robin, wayHome: 'tea' }])).toEqual([
      me,
      { ...robin, role: 'led', wayHome: 'tea' },
    ]);
    expect(rebase([me, robin], [{ ...me, role: 'led' }], [{ ...me, wayHome: 'tea' }, robin])).toEqual([
      { ...me, role: 'led', wayHome: 'tea' },
    ]);
    expect(rebase([me], [me, robin], [me, { ...robin, role: 'led' }])).toEqual([me, { ...robin, role: 'led' }]);
    expect(rebase([me], [me, robin], [me, { ...robin, id: 'p2' }])).toEqual([me, { ...robin, id: 'p2' }, robin]);
  });

  it('keeps a member called __proto__ what it is: a member', () => {
    const rebased = rebase({ a: 1 }, JSON.parse('{"a":1,"__proto__":{"b":1}}'), { a: 2 }) as object;
    expect(Object.getPrototypeOf(rebased)).toBe(Object.prototype);
    expect(JSON.stringify(rebased)).toBe('{"a":2,"__proto__":{"b":1}}');
  });
});
