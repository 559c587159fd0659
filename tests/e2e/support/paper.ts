import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { findProgram } from '../../../scripts/findProgram.js';

/** One printed page, looked at as a picture. */
interface PrintedPage {
  /** How many dots that aren't white lie in the outermost 5 mm: there something was cut, or hangs over. */
  readonly darkAtEdge: number;
  readonly darkInside: number;
}

/** A page as the printer gets it. */
export interface Printed {
  readonly text: string;
  readonly pages: readonly PrintedPage[];
}

export const papers = ['A4', 'Letter'] as const;
type Paper = (typeof papers)[number];

const dotsPerInch = 60;
/** 5 mm. */
const edge = Math.round((5 / 25.4) * dotsPerInch);

/** Reads a picture in the plainest of formats (PGM, one byte a dot). */
function lookAt(file: Buffer): PrintedPage {
  const [, wide = '0', high = '0'] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(file.toString('latin1', 0, 40)) ?? [];
  const [width, height] = [Number(wide), Number(high)];
  const dots = file.subarray(file.length - width * height);
  let [darkAtEdge, darkInside] = [0, 0];
  for (const [at, dot] of dots.entries()) {
    if (dot > 200) continue;
    const [x, y] = [at % width, Math.floor(at / width)];
    if (x < edge || y < edge || x >= width - edge || y >= height - edge) darkAtEdge += 1;
    else darkInside += 1;
  }
  return { darkAtEdge, darkInside };
}

/** Prints the page as it stands, and looks at what would come out. */
export async function printed(page: Page, format: Paper): Promise<Printed> {
  const folder = mkdtempSync(join(tmpdir(), 'lowlamp-paper-'));
  try {
    writeFileSync(join(folder, 'paper.pdf'), await page.pdf({ format, preferCSSPageSize: false }));
    const text = execFileSync(findProgram('pdftotext'), ['-layout', 'paper.pdf', '-'], { cwd: folder, encoding: 'utf8' });
    execFileSync(findProgram('pdftoppm'), ['-gray', '-r', String(dotsPerInch), 'paper.pdf', 'page'], { cwd: folder });
    const pages = readdirSync(folder)
      .filter((name) => name.endsWith('.pgm'))
      .sort()
      .map((name) => lookAt(readFileSync(join(folder, name))));
    return { text, pages };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What the paper that is printed now must be, on both sizes. */
export async function expectOnPaper(
  page: Page,
  { pages, words, without }: { pages: number; words: readonly RegExp[]; without: readonly RegExp[] },
): Promise<void> {
  for (const format of papers) {
    const paper = await printed(page, format);
    expect(paper.pages, format).toHaveLength(pages);
    for (const one of paper.pages) expect(one.darkAtEdge, format).toBe(0);
    for (const one of paper.pages) expect(one.darkInside, format).toBeGreaterThan(50);
    const text = paper.text.replace(/\s+/g, ' ');
    for (const word of words) expect(text, format).toMatch(word);
    for (const word of without) expect(text, format).not.toMatch(word);
  }
}
