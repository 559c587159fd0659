import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf } from '@/transfer/csv';

/** Reads CSV as RFC 4180 says it, a letter at a time. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (isQuoted) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (letter === '"') isQuoted = true;
    else if (letter === ',') {
      row.push(cell);
      cell = '';
    } else if (letter === '\r' && text[at + 1] === '\n') {
      at += 1;
      rows.push([...row, cell]);
      row = [];
      cell = '';
    } else cell += letter;
  }
  return rows;
}

/** Takes the apostrophe away again that keeps a cell from being a formula. */
function withoutGuard(cell: string): string {
  return /^'+[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell;
}

describe('a table as CSV', () => {
  it('is read back cell by cell, whatever stands in them', () => {
    const cells = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: fc.constantFrom('=', '-', '1', '\t', '\r', '\n', "'", '"', ',', ' ') }), fc.constantFrom('', ',', '"', '""', 'a\r\nb', 'a\nb', ' x ', '\uFEFF'));
    fc.assert(
      fc.property(fc.array(fc.array(cells, { minLength: 1 })), (rows) => {
        const text = csvOf(rows);
        expect(text.startsWith('\uFEFF')).toBe(true);
        const read = readCsv(text.slice(1));
        expect(read.map((row) => row.map(withoutGuard))).toEqual(rows);
      }),
    );
  });

  it('has no cell that a table program would work out', () => {
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', "'=", '＝'), fc.string(), (first, rest) => {
        const [[cell = ''] = []] = readCsv(csvOf([[first + rest]]).slice(1));
        expect(/^[=+\-@\t\r\n＝]/.test(cell) && !/^-?\d+$/.test(cell)).toBe(false);
      }),
    );
    expect(csvOf([['=1+1', '-2', '+49', '@x', 'a,b', 'a "b"']])).toBe('\uFEFF\'=1+1,-2,\'+49,\'@x,"a,b","a ""b"""\r\n');
  });
});
