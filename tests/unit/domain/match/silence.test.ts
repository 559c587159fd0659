import { describe, expect, it } from 'vitest';
import type { SharedStance } from '@/domain/exchange/sharedCard';
import type { Side } from '@/domain/match/side';
import { isSilent } from '@/domain/match/silence';
import { samplePractice } from '../samples';
import type { Direction } from '@/domain/stance';

const one = ['tea', 'rest', 'talk'].map((id) => samplePractice(id));
const [first] = one;

/** A side that says this of the first practice in one direction, and of all else nothing. */
function saying(stance: SharedStance | undefined, direction: Direction, refused = false): Side {
  return {
    says: (id, asked) => (id === first?.id && asked === direction ? stance : undefined),
    refuses: () => refused,
    needs: {},
    boundaries: [],
  };
}

describe('a side', () => {
  it('is silent in a direction in which it speaks for nothing, and in the other it may not be', () => {
    const giving = saying('willing', 'give');
    expect(isSilent(giving, 'give', one)).toBe(false);
    expect(isSilent(giving, 'receive', one)).toBe(true);
    expect(isSilent(giving, 'give', [])).toBe(true);
  });

  it('is silent where all it says is no, or where what it speaks for is refused', () => {
    expect(isSilent(saying('hard-limit', 'give'), 'give', one)).toBe(true);
    expect(isSilent(saying('want', 'give', true), 'give', one)).toBe(true);
    expect(isSilent(saying(undefined, 'give'), 'give', one)).toBe(true);
  });
});
