import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../scripts/findBrowser.js';
import { callOn } from './faultPage.js';

/** @typedef {import('./page/timings').Timing} Timing */
/** @typedef {import('./page/timings').Given} Given */

/** Rounds that one call of the page does, and rounds before those that count. */
const [roundsAtOnce, warmUp] = [10, 5];

/**
 * @typedef {object} Spread
 * @property {number} median
 * @property {number} low the 5th percentile
 * @property {number} high the 95th
 */

/**
 * @typedef {object} TimingsReport
 * @property {number} each
 * @property {Record<Given, { whole: Spread, key: Spread, rest: Spread, answers: string[], writes: number, bytes: number }>} by times in ms
 */

/**
 * Opens a vault with a right, a wrong and a second passphrase in turn, each so many times, by the app's own worker in a
 * real browser and with the least Argon2id that a release accepts.
 * @param {{ url: string, module: string }} served
 * @param {{ each: number, onRounds?: (done: number) => void }} options
 * @returns {Promise<TimingsReport>}
 */
export async function timeOpenings({ url, module }, { each, onRounds }) {
  const profile = await mkdtemp(join(tmpdir(), 'faults-timings-'));
  const context = await chromium.launchPersistentContext(profile, findBrowser());
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(url);
  await callOn(page, module, 'makeTimed');
  /** @returns {Promise<Timing[]>} */
  const rounds = (/** @type {number} */ first, /** @type {number} */ count) =>
    callOn(page, module, 'timeRounds', first, count);
  await rounds(0, warmUp);
  /** @type {Timing[]} */
  const timings = [];
  for (let done = 0; done < each; done += roundsAtOnce) {
    timings.push(...(await rounds(done, Math.min(roundsAtOnce, each - done))));
    onRounds?.(Math.min(each, done + roundsAtOnce));
  }
  await context.close();
  await rm(profile, { recursive: true, force: true });
  return { each, by: { right: summed(timings, 'right'), wrong: summed(timings, 'wrong'), second: summed(timings, 'second') } };
}

/**
 * @param {readonly Timing[]} timings
 * @param {Given} which
 */
function summed(timings, which) {
  const own = timings.filter(({ given }) => given === which);
  return {
    whole: spreadOf(own.map(({ whole }) => whole)),
    key: spreadOf(own.map(({ key }) => key)),
    rest: spreadOf(own.map(({ whole, key }) => whole - key)),
    answers: [...new Set(own.map(({ answer }) => answer))],
    writes: own.reduce((sum, { writes }) => sum + writes, 0),
    bytes: own.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

/**
 * @param {readonly number[]} times
 * @returns {Spread}
 */
function spreadOf(times) {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (/** @type {number} */ share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { median: at(0.5), low: at(0.05), high: at(0.95) };
}
