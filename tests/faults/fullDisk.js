import { startBrowser } from './killableBrowser.js';
import { mountSmallDisk } from './smallDisk.js';

/** MiB of the disk that holds the profile. */
const diskSize = 64;
/** Length of an entry's words: in one half of the rounds small ones, in the other the vault itself fills the disk. */
const [small, large] = [2_000, 200_000];
/** Saves after which a disk is filled from outside. */
const savesBefore = 20;
/** How often a failed save is tried again before there is room. */
const tries = 3;

/**
 * @typedef {object} FullReport
 * @property {number} rounds
 * @property {number} acknowledged
 * @property {Record<string, number>} codes what failing saves were reported as
 * @property {number} lost
 * @property {number} torn
 * @property {number} unopened
 * @property {number} kept failed saves that were there all the same
 * @property {number} stuck rounds in which no save succeeded once there was room
 * @property {number} seconds
 */

/**
 * Fills the disk under the vault while it saves, sees how the failure is reported, ends the browser (by SIGKILL in every
 * other pair of rounds), makes room, and looks whether all that was acknowledged is there. Each round has a profile of its own.
 * @param {{ url: string, module: string }} served
 * @param {{ rounds: number, onRound?: (report: FullReport) => void }} options
 * @returns {Promise<FullReport>}
 */
export async function fillWhileSaving(served, { rounds, onRound }) {
  /** @type {FullReport} */
  const report = { rounds: 0, acknowledged: 0, codes: {}, lost: 0, torn: 0, unopened: 0, kept: 0, stuck: 0, seconds: 0 };
  const begun = performance.now();
  for (let round = 0; round < rounds; round += 1) {
    const disk = await mountSmallDisk(diskSize);
    try {
      await fillOnce(served, disk, round, report);
    } finally {
      await disk.unmount();
    }
    report.rounds += 1;
    report.seconds = (performance.now() - begun) / 1000;
    onRound?.(report);
  }
  return report;
}

/**
 * @param {{ url: string, module: string }} served
 * @param {Awaited<ReturnType<typeof mountSmallDisk>>} disk
 * @param {number} round
 * @param {FullReport} report
 */
async function fillOnce({ url, module }, disk, round, report) {
  const isFilledFromOutside = round % 2 === 0;
  const isKilled = round % 4 >= 2;
  const length = isFilledFromOutside ? small : large;
  const before = await startBrowser(disk.folder, url);
  await before.page.evaluate(async ([from, size]) => {
    const vault = await import(from);
    await vault.makeVault();
    await vault.reopen(size);
  }, /** @type {const} */ ([module, length]));

  let last = 0;
  await before.page.exposeFunction('acknowledge', (/** @type {number} */ n) => {
    last = n;
    // Some room is left at times, so that the disk is full in the middle of a write and not before it.
    if (isFilledFromOutside && n === savesBefore) void disk.fill(Math.floor(Math.random() * 300_000));
  });
  const code = await before.page.evaluate(
    async ([from, size]) => (await import(from)).saveFrom(1, size, Reflect.get(globalThis, 'acknowledge')),
    /** @type {const} */ ([module, length]),
  );
  const answers = [String(code)];
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const answer = await saveOne(before.page, module, last + 1, length);
    if (answer === 'saved') last += 1;
    answers.push(answer);
  }
  for (const answer of answers) report.codes[answer] = (report.codes[answer] ?? 0) + 1;
  report.acknowledged += last;
  await (isKilled ? before.kill() : before.close());

  await disk.makeRoom();
  const after = await startBrowser(disk.folder, url);
  await lookAndSave(after.page, module, { last, length }, report);
  await after.kill();
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} module
 * @param {{ last: number, length: number }} saved
 * @param {FullReport} report
 */
async function lookAndSave(page, module, { last, length }, report) {
  /** @type {import('./page/entries').Found} */
  let found;
  try {
    found = await page.evaluate(async ([from, size]) => (await import(from)).reopen(size), /** @type {const} */ ([module, length]));
  } catch (fault) {
    process.stderr.write(`The vault didn't open: ${String(fault)}\n`);
    report.unopened += 1;
    return;
  }
  report.lost += Math.max(0, last - found.last) + found.missing;
  report.torn += found.torn;
  report.kept += Math.max(0, found.last - last);
  if ((await saveOne(page, module, found.last + 1, length)) !== 'saved') report.stuck += 1;
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} module
 * @param {number} n
 * @param {number} length
 * @returns {Promise<string>}
 */
function saveOne(page, module, n, length) {
  return page.evaluate(async ([from, number, size]) => (await import(from)).saveOne(number, size), /** @type {const} */ ([module, n, length]));
}
