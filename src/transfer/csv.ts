/**
 * What a table program takes for the beginning of a formula, and would work out; behind apostrophes as well, so that the
 * one that is put before it can be told from words.
 */
const beginsFormula = /^'*[=+\-@\t\r\n＝＋－＠]/;

function cell(text: string): string {
  const harmless = beginsFormula.test(text) && !/^-?\d+$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/**
 * A table as CSV (RFC 4180: commas, lines that end in CR LF), with a byte order mark, without which table programs guess at
 * the letters. A cell that would be taken for a formula gets an apostrophe before it.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}
