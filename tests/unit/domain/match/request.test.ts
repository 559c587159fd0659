import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersTo, requestFreedoms, requestQuestions, type RequestThoughts } from '@/domain/match/request';

const anyThoughts: fc.Arbitrary<Required<RequestThoughts>> = fc.record({
  hurts: fc.constantFrom(...requestQuestions.hurts),
  strength: fc.constantFrom(...requestQuestions.strength),
  wish: fc.constantFrom(...requestQuestions.wish),
});
const anyFreedom = fc.constantFrom(undefined, ...requestFreedoms);

describe('a request that stands on no list', () => {
  it.each([
    [{ hurts: 'no', strength: 'enough', wish: 'want' }, 'yes'],
    [{ hurts: 'no', strength: 'enough', wish: 'willing' }, 'yes'],
    [{ hurts: 'no', strength: 'a-little', wish: 'want' }, 'with-changes'],
    [{ hurts: 'unsure', strength: 'enough', wish: 'want' }, 'with-changes'],
    [{ hurts: 'yes', strength: 'enough', wish: 'want' }, 'with-changes'],
    [{ hurts: 'yes', strength: 'enough', wish: 'willing' }, 'no'],
    [{ hurts: 'no', strength: 'none', wish: 'want' }, 'not-now'],
    [{ hurts: 'no', strength: 'enough', wish: 'unsure' }, 'not-now'],
    [{ hurts: 'no', strength: 'enough', wish: 'no' }, 'no'],
  ] as const)('with %o points to %s', (thoughts, answer) => {
    expect(answersTo(thoughts, 'yes')?.[0]).toBe(answer);
  });

  it('has no answer before all three questions have one', () => {
    expect(answersTo({}, 'yes')).toBeUndefined();
    expect(answersTo({ hurts: 'no', strength: 'enough' }, undefined)).toBeUndefined();
  });

  it('is never answered by a plain yes where it might hurt, where the strength or the wish is short, or where a no isn’t free', () => {
    fc.assert(
      fc.property(anyThoughts, anyFreedom, (thoughts, freedom) => {
        const open = answersTo(thoughts, freedom);
        expect(open).toContain('no');
        const isYesOpen = thoughts.hurts === 'no' && thoughts.strength === 'enough' && ['want', 'willing'].includes(thoughts.wish) && (freedom === undefined || freedom === 'yes');
        expect(open?.includes('yes')).toBe(isYesOpen);
        if (freedom === 'no' || freedom === 'unsure') expect(open).not.toContain('with-changes');
        if (thoughts.wish === 'no') expect(open).toEqual(['no']);
      }),
    );
  });
});
