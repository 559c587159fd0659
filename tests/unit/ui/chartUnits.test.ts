import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letterWidth, linesIn } from '@/ui/charts/chartUnits';

describe('the words of a drawing', () => {
  it('stand in one line where they fit', () => {
    expect(linesIn('Water or tea', 200)).toEqual(['Water or tea']);
  });

  it('break between words, and end in dots where two lines are too few', () => {
    expect(linesIn('A blanket or warm clothes', 14 * letterWidth)).toEqual(['A blanket or', 'warm clothes']);
    expect(linesIn('Tending to each other and to the room', 14 * letterWidth)).toEqual(['Tending to', 'each other an…']);
  });

  it('never take more room than there is, nor more than two lines', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 60, max: 600 }), (text, room) => {
        const lines = linesIn(text, room);
        expect(lines.length).toBeLessThanOrEqual(2);
        for (const line of lines) expect(line.length * letterWidth).toBeLessThanOrEqual(room);
      }),
    );
  });
});
