import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../scripts/findBrowser.js';
import { chanceOf, chiSquareOf } from './chiSquare.js';
import { callOn } from './faultPage.js';

/** @typedef {import('./page/looks').Use} Use */

/**
 * Each family of tests fails pure chance once in a million runs: one test of n is failed below this divided by n
 * (Bonferroni).
 */
export const significance = 1e-6;

/** @type {readonly Use[]} */
const uses = ['fresh', 'one space', 'three spaces'];

/**
 * @typedef {object} LooksReport
 * @property {number} vaults of each use
 * @property {Record<Use, string>} sizes rows, lengths of rows and bytes in all; one line for each kind that was seen
 * @property {number} rows rows that were tested
 * @property {number} leastRow the smallest of the rows' chances, of bytes
 * @property {number} leastBits the smallest of the rows' chances, of bits
 * @property {Record<Use, number>} together the chance of all rows' bytes together
 * @property {Record<Use, number>} slots the chance of all slots' bytes together
 * @property {Record<Use, number>} places the chance of the slots' 4,320 bits, each at its place over all vaults
 * @property {readonly string[]} faults what doesn't look like chance, or differs
 */

/**
 * Makes vaults of each use in a real browser and looks at them from outside.
 * @param {{ url: string, module: string }} served
 * @param {{ vaults: number }} options
 * @returns {Promise<LooksReport>}
 */
export async function compareLooks({ url, module }, { vaults }) {
  const profile = await mkdtemp(join(tmpdir(), 'faults-looks-'));
  const context = await chromium.launchPersistentContext(profile, findBrowser());
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(url);
  const seen = uses.map((use) => newSums(use));
  for (let n = 0; n < vaults; n += 1) {
    for (const sums of seen) {
      /** @type {import('./page/looks').Look} */
      const look = await callOn(page, module, 'lookAt', sums.use);
      addLook(sums, look);
    }
  }
  await context.close();
  await rm(profile, { recursive: true, force: true });
  return reportOf(seen, vaults);
}

/** What is counted over all vaults of one use. @param {Use} use */
function newSums(use) {
  return {
    use,
    /** @type {Set<string>} */ sizes: new Set(),
    /** @type {number[]} */ rowChances: [],
    /** @type {number[]} */ bitChances: [],
    bytes: new Array(256).fill(0),
    slotBytes: new Array(256).fill(0),
    /** How often each bit of the slots was set. */
    /** @type {number[]} */ slotBits: [],
  };
}

/**
 * @param {ReturnType<typeof newSums>} sums
 * @param {import('./page/looks').Look} look
 */
function addLook(sums, { rows, slots, totalBytes }) {
  const lengths = [...new Set(rows.map(({ length }) => length))].join(' and ');
  sums.sizes.add(`${rows.length} rows of ${lengths} bytes, ${slots.length} bytes of slots, ${totalBytes} bytes in all`);
  for (const { counts } of rows) {
    sums.rowChances.push(chanceOf(chiSquareOf(counts), 255));
    sums.bitChances.push(chanceOf(chiSquareOf(bitsOf(counts)), 1));
    for (const [byte, count] of counts.entries()) sums.bytes[byte] += count;
  }
  for (const [at, byte] of slots.entries()) {
    sums.slotBytes[byte] += 1;
    for (let bit = 0; bit < 8; bit += 1) sums.slotBits[at * 8 + bit] = (sums.slotBits[at * 8 + bit] ?? 0) + ((byte >> bit) & 1);
  }
}

/** How many bits are 0 and 1. @param {readonly number[]} counts of bytes */
export function bitsOf(counts) {
  const bits = [0, 0];
  for (const [byte, count] of counts.entries()) {
    const ones = byte.toString(2).replaceAll('0', '').length;
    bits[0] = (bits[0] ?? 0) + (8 - ones) * count;
    bits[1] = (bits[1] ?? 0) + ones * count;
  }
  return bits;
}

/**
 * @param {readonly ReturnType<typeof newSums>[]} seen
 * @param {number} vaults
 * @returns {LooksReport}
 */
function reportOf(seen, vaults) {
  const by = (/** @type {(sums: ReturnType<typeof newSums>) => unknown} */ of) =>
    /** @type {any} */ (Object.fromEntries(seen.map((sums) => [sums.use, of(sums)])));
  const report = {
    vaults,
    sizes: by(({ sizes }) => [...sizes].join('; ')),
    rows: seen.reduce((sum, { rowChances }) => sum + rowChances.length, 0),
    leastRow: seen.flatMap(({ rowChances }) => rowChances).reduce((least, chance) => Math.min(least, chance), 1),
    leastBits: seen.flatMap(({ bitChances }) => bitChances).reduce((least, chance) => Math.min(least, chance), 1),
    together: by(({ bytes }) => chanceOf(chiSquareOf(bytes), 255)),
    slots: by(({ slotBytes }) => chanceOf(chiSquareOf(slotBytes), 255)),
    places: by(({ slotBits }) => chanceOf(slotBits.reduce((sum, ones) => sum + (2 * ones - vaults) ** 2 / vaults, 0), slotBits.length)),
  };
  return { ...report, faults: faultsOf(report) };
}

/** @param {Omit<LooksReport, 'faults'>} report */
function faultsOf({ sizes, rows, leastRow, leastBits, together, slots, places }) {
  const faults = [];
  if (new Set(Object.values(sizes)).size !== 1) faults.push(`They differ in size: ${JSON.stringify(sizes)}`);
  if (leastRow < significance / rows) faults.push(`The bytes of a row aren't chance: ${leastRow}`);
  if (leastBits < significance / rows) faults.push(`The bits of a row aren't chance: ${leastBits}`);
  for (const [what, chances] of Object.entries({ together, slots, places })) {
    for (const [use, chance] of Object.entries(chances)) {
      if (!(chance >= significance / 3)) faults.push(`${use}, ${what}: not chance: ${chance}`);
    }
  }
  return faults;
}
