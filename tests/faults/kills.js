import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { callOn } from './faultPage.js';
import { startBrowser } from './killableBrowser.js';

/** The length of an entry's words. */
const entryLength = 60;

/**
 * @typedef {object} KillReport
 * @property {number} kills
 * @property {number} acknowledged
 * @property {number} lost saves that were acknowledged and aren't there
 * @property {number} torn records that aren't whole, and saves of which only a part is there
 * @property {number} unopened reopenings that failed
 * @property {number} ahead kills after which one save more was there than had been acknowledged
 * @property {number} seconds
 */

/**
 * Kills the browser in mid-save again and again, always with the same profile, and looks after each kill whether every
 * save that was ever acknowledged is there and whole. Goes on until there were so many kills and so many saves.
 * @param {{ url: string, module: string }} served
 * @param {{ kills: number, saves: number, onKill?: (report: KillReport) => void }} options
 * @returns {Promise<KillReport>}
 */
export async function killInMidSave({ url, module }, { kills, saves, onKill }) {
  const profile = await mkdtemp(join(tmpdir(), 'faults-kill-'));
  const report = { kills: 0, acknowledged: 0, lost: 0, torn: 0, unopened: 0, ahead: 0, seconds: 0 };
  const begun = performance.now();
  const each = Math.ceil(saves / kills);
  let last = 0;
  while (report.kills < kills || report.acknowledged < saves) {
    const { page, kill } = await startBrowser(profile, url);
    if (report.kills === 0) await callOn(page, module, 'makeVault');
    const found = await reopen(page, module);
    if (!found) {
      report.unopened += 1;
      await kill();
      break;
    }
    report.lost += Math.max(0, last - found.last) + found.missing;
    report.torn += found.torn;
    if (found.last > last) report.ahead += 1;
    const acknowledged = await saveUntilKilled({ page, kill, module }, found.last, Math.round(each * (0.6 + 0.9 * Math.random())));
    last = found.last + acknowledged;
    report.acknowledged += acknowledged;
    report.kills += 1;
    report.seconds = (performance.now() - begun) / 1000;
    onKill?.(report);
  }
  await lookOnceMore();
  await rm(profile, { recursive: true, force: true });
  return report;

  /** What the last kill left. */
  async function lookOnceMore() {
    if (report.unopened > 0) return;
    const { page, close } = await startBrowser(profile, url);
    const found = await reopen(page, module);
    if (!found) report.unopened += 1;
    report.lost += found ? Math.max(0, last - found.last) + found.missing : 0;
    report.torn += found?.torn ?? 0;
    report.seconds = (performance.now() - begun) / 1000;
    await close();
  }
}

/**
 * Undefined, said on the second output, where the vault doesn't open.
 * @param {import('@playwright/test').Page} page
 * @param {string} module
 * @returns {Promise<import('./page/entries').Found | undefined>}
 */
async function reopen(page, module) {
  try {
    return await callOn(page, module, 'reopen', entryLength);
  } catch (fault) {
    process.stderr.write(`The vault didn't open: ${String(fault)}\n`);
    return undefined;
  }
}

/**
 * Lets the page save, and kills the browser a moment of chance after the given number of saves. Answers with how many
 * acknowledgements came.
 * @param {{ page: import('@playwright/test').Page, kill: () => Promise<void>, module: string }} running
 * @param {number} last
 * @param {number} count
 */
async function saveUntilKilled({ page, kill, module }, last, count) {
  let acknowledged = 0;
  /** @type {(value: unknown) => void} */
  let enough = () => undefined;
  const isEnough = new Promise((resolve) => {
    enough = resolve;
  });
  await page.exposeFunction('acknowledge', () => {
    acknowledged += 1;
    if (acknowledged >= count) enough(undefined);
  });
  const saving = page.evaluate(
    async ([from, first, length]) => (await import(from)).saveFrom(first, length, Reflect.get(globalThis, 'acknowledge')),
    /** @type {const} */ ([module, last + 1, entryLength]),
  );
  // Ends with the browser; a save that fails before that ends it early, and the count never comes.
  const failed = saving.then(
    (code) => {
      throw new Error(`A save failed: ${String(code)}`);
    },
    () => undefined,
  );
  await Promise.race([isEnough, failed]);
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 15));
  await kill();
  return acknowledged;
}
