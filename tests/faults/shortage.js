import { callOn } from './faultPage.js';
import { startBrowser } from './killableBrowser.js';

/** How often a failed save is tried again before there is room. */
const tries = 3;

/**
 * @typedef {object} ShortageReport
 * @property {number} rounds
 * @property {number} acknowledged
 * @property {Record<string, number>} codes what failing saves were reported as
 * @property {number} emptied rounds after which the browser's database was gone or had no row at all
 * @property {number} lost acknowledged saves that aren't there, in those rounds and in all others
 * @property {number} lostOtherwise the same without those rounds
 * @property {number} torn
 * @property {number} unopened
 * @property {number} kept failed saves that were there all the same
 * @property {number} stuck rounds in which no save succeeded once there was room
 * @property {number} seconds
 */

/**
 * @typedef {object} Shortage
 * @property {string} profile
 * @property {number} length of the words of what is saved
 * @property {boolean} isKilled the browser is killed, and not closed, before there is room
 * @property {(page: import('@playwright/test').Page) => Promise<void>} [begin]
 * @property {(n: number) => void} [onSave]
 * @property {() => Promise<void>} [makeRoom]
 */

/** @returns {ShortageReport} */
export function newReport() {
  return { rounds: 0, acknowledged: 0, codes: {}, emptied: 0, lost: 0, lostOtherwise: 0, torn: 0, unopened: 0, kept: 0, stuck: 0, seconds: 0 };
}

/**
 * Saves until there is no room, sees how that is reported, tries again, ends the browser, makes room, and looks whether
 * all that was acknowledged is there and whether it goes on.
 * @param {{ url: string, module: string }} served
 * @param {Shortage} shortage
 * @param {ShortageReport} report
 */
export async function runOutOfRoom({ url, module }, { profile, length, isKilled, begin, onSave, makeRoom }, report) {
  const before = await startBrowser(profile, url);
  await callOn(before.page, module, 'makeVault');
  await callOn(before.page, module, 'reopen', length);
  await begin?.(before.page);

  let last = 0;
  await before.page.exposeFunction('acknowledge', (/** @type {number} */ n) => {
    last = n;
    onSave?.(n);
  });
  const code = await before.page.evaluate(
    async ([from, size]) => (await import(from)).saveFrom(1, size, Reflect.get(globalThis, 'acknowledge')),
    /** @type {const} */ ([module, length]),
  );
  note(report, String(code));
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const answer = await callOn(before.page, module, 'saveOne', last + 1, length);
    if (answer === 'saved') last += 1;
    else note(report, answer);
  }
  report.acknowledged += last;
  await (isKilled ? before.kill() : before.close());

  await makeRoom?.();
  const after = await startBrowser(profile, url);
  await lookAndSave(after.page, module, { last, length }, report);
  await after.kill();
}

/** @param {ShortageReport} report @param {string} code */
function note({ codes }, code) {
  codes[code] = (codes[code] ?? 0) + 1;
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} module
 * @param {{ last: number, length: number }} saved
 * @param {ShortageReport} report
 */
async function lookAndSave(page, module, { last, length }, report) {
  const isEmptied = (await callOn(page, module, 'rowsThere')) === 0;
  /** @type {import('./page/entries').Found} */
  let found;
  try {
    found = await callOn(page, module, 'reopen', length);
  } catch (fault) {
    process.stderr.write(`The vault didn't open: ${String(fault)}\n`);
    report.unopened += 1;
    return;
  }
  const lost = Math.max(0, last - found.last) + found.missing;
  report.lost += lost;
  if (isEmptied) report.emptied += 1;
  else report.lostOtherwise += lost;
  report.torn += found.torn;
  report.kept += Math.max(0, found.last - last);
  if ((await callOn(page, module, 'saveOne', found.last + 1, length)) !== 'saved') report.stuck += 1;
}
