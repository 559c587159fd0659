import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { findBrowser } from '../../scripts/findBrowser.js';
import { serveFolder } from '../../scripts/serve.js';
import { median, quantile, ratios, spread, table, verdict } from './speed/figures.js';
import { makeReferences } from './speed/references.js';
import { coldStarts, firstVisits } from './speed/starts.js';
import { tapTimes } from './speed/taps.js';

/*
 * How fast the app is beside pages that do nothing else, all in one run, in turns: first visits, cold starts without a
 * network, taps and keys, opening and saving. Writes docs/performance.md. It decides nothing: times are read as ratios.
 * `--rounds 3` for a quick look, which writes nothing.
 */
const asked = Number(process.argv[process.argv.indexOf('--rounds') + 1]);
const rounds = process.argv.includes('--rounds') ? asked : 9;
const rates = [1, 4];
const counts = [100, 1_000, 10_000];
/** About 1 KB. */
const phrases = 31;
const root = fileURLToPath(new URL('../..', import.meta.url));

await build({ root, logLevel: 'warn' });
const folder = await mkdtemp(join(tmpdir(), 'bench-speed-'));
const dist = join(folder, 'app');
await cp(join(root, 'dist'), dist, { recursive: true });
await makeReferences(dist, folder);
const browser = await chromium.launch(findBrowser());
const engine = `Chromium ${browser.version()}`;
await browser.close();

/** @type {string[]} */
const parts = [];
/** @param {string} heading @param {string} text */
function tell(heading, text) {
  parts.push(`## ${heading}\n\n${text}\n`);
  process.stdout.write(`\n${heading}\n\n${text}\n`);
}

/**
 * A row of a table of starts: ours, the reference, the ratio round by round, and the goal.
 * @param {string} name @param {Record<'app' | 'alive' | 'static', import('./speed/starts.js').Start[]>} found
 * @param {'paint' | 'taken' | 'alive' | 'shown'} what @param {number | undefined} goal
 */
function startRow(name, found, what, goal) {
  const [ours, theirs] =
    what === 'alive'
      ? [found.alive.map(({ shown }) => shown), found.static.map(({ taken }) => taken)]
      : [found.app.map((one) => one[what]), found.static.map((one) => one[what])];
  const each = ratios(ours, theirs);
  return [name, spread(ours), spread(theirs), spread(each, 2), goal === undefined ? '' : `${goal}: ${verdict(each, goal)}`];
}
const startHead = ['', 'app, ms', 'static page, ms', 'ratio', 'goal'];

/** @type {string[][]} */
const cold = [];
for (const rate of rates) {
  const found = await coldStarts({ app: dist, static: join(folder, 'static-sw-home'), rounds, rate });
  cold.push(
    startRow(`first paint, ${rate}x`, found, 'paint', 1.1),
    startRow(`takes a tap, ${rate}x`, found, 'taken', 1.4),
    startRow(`script answers as well, ${rate}x`, found, 'alive', 1.4),
    startRow(`what was tapped is shown, ${rate}x`, found, 'shown', undefined),
  );
}
tell('Cold start, installed, server and network gone', table(startHead, cold));

/** @type {string[][]} */
const visits = [];
let bytes = 0;
for (const rate of rates) {
  const found = await firstVisits({ app: dist, static: join(folder, 'static-index'), rounds, rate });
  bytes = median(found.app.map((one) => one.bytes));
  visits.push(
    startRow(`first paint, ${rate}x`, found, 'paint', rate === 4 ? 1.15 : undefined),
    startRow(`takes a tap, ${rate}x`, found, 'taken', rate === 4 ? 1.8 : undefined),
    startRow(`script answers as well, ${rate}x`, found, 'alive', rate === 4 ? 1.8 : undefined),
    startRow(`what was tapped is shown, ${rate}x`, found, 'shown', undefined),
  );
}
tell(
  'First visit, slow 4G (1.6 Mbit/s, 150 ms)',
  `${table(startHead, visits)}\n\n${(bytes / 1024).toFixed(0)} KiB had come when what was tapped was shown.`,
);

await cp(join(folder, 'seed'), join(dist, 'seed'), { recursive: true });
/** @type {string[][]} */
const taps = [];
let heap = 0;
for (const rate of rates) {
  const found = await tapTimes({ app: dist, vue: join(folder, 'vue'), seed: 'seed', count: 10_000, rounds, rate });
  heap = found.heap;
  const bare = { tap: found.times['bare tap'] ?? [], key: found.times['bare key'] ?? [] };
  for (const [what, times] of Object.entries(found.times)) {
    if (what.startsWith('bare')) continue;
    const beside = what.endsWith('key') ? bare.key : bare.tap;
    const ratio = median(times) / median(beside);
    const worst = quantile(times, 0.98);
    const isMet = ratio <= 1.5 && (rate === 1 || worst <= 50);
    taps.push([`${what}, ${rate}x`, spread(times), worst.toFixed(0), spread(beside), ratio.toFixed(2), isMet ? 'met' : 'not met']);
  }
}
await rm(join(dist, 'seed'), { recursive: true });
tell(
  'From a tap or key to the next paint, with 10,000 entries in the journal',
  `${table(['', 'app, ms', '98th percentile', 'bare Vue, ms', 'ratio of medians', 'goal: 1.5, and 50 ms at 4x'], taps)}\n\n` +
    'As the browser counts it (event timing): in steps of 8 ms, and nothing below 16. ' +
    `Script's memory with all of it open: ${(heap / 1024 / 1024).toFixed(1)} MB (goal: 60).`,
);

/** @type {string[][]} */
const opened = [];
const server = await serveFolder({ folder: join(folder, 'vault') });
for (const rate of rates) {
  const profile = await mkdtemp(join(tmpdir(), 'bench-vault-'));
  const context = await chromium.launchPersistentContext(profile, findBrowser());
  const page = await context.newPage();
  await page.goto(server.url);
  const client = await context.newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate });
  for (const count of counts) {
    /** @type {import('./vault/page').Measured} */
    const it = await page.evaluate(
      async ([url, n, words]) => (await import(url)).measure(n, words),
      /** @type {const} */ ([`${server.url}page.js`, count, phrases]),
    );
    const [each, whole, save] = [ratios(it.open, it.bareEach), ratios(it.open, it.bareOpen), ratios(it.save, it.bareSave)];
    opened.push(
      [`open ${count}, ${rate}x`, spread(it.open), spread(it.bareEach), spread(each, 2), count === 10_000 ? `1.0: ${verdict(each, 1)}` : ''],
      [`the same, beside all rows at once`, '', spread(it.bareOpen), spread(whole, 2), ''],
      [`save one of ${count}, ${rate}x`, spread(it.save, 1), spread(it.bareSave, 1), spread(save, 2), `2: ${verdict(save, 2)}`],
    );
  }
  await context.close();
  await rm(profile, { recursive: true, force: true });
}
await server.close();
tell(
  'Opening and saving, the key at hand, beside rows that are not encrypted (bare Dexie)',
  table(['records of 1 KB', 'vault, ms', 'bare Dexie, ms', 'ratio', 'goal'], opened),
);

const sizes = execFileSync(process.execPath, [join(root, 'scripts/sizes.js')], { encoding: 'utf8' });
tell('Sizes', sizes.trim().split('\n').map((line) => `- ${line}`).join('\n'));
await rm(folder, { recursive: true, force: true });

const intro = `# Performance

Written by \`npm run bench\`: ${rounds} rounds of each, the app and what stands beside it in turns, medians with the shortest and
longest. Ratios are taken round by round. "Met" means that the median is within the goal, "missed" that no round is. "4x" is the
browser's processor throttle, which doesn't reach workers. The static pages are the app's own first screens without their script, and
come with the same headers. One tap is made, in the first frame that shows what is tapped: it is taken where that alone leads to
its screen, before the script is there as well as after, since what is tapped are links; a run in which it is lost has no end.
"Script answers as well" is the moment from which all else on the screen works too, beside the tap on the static page. "Shown" is
when the screen that it leads to is painted: of the app that is a whole other screen, out of the opened vault, of the static page a
heading that was there already. Measured on ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB, ${engine} headless
without a graphics card, on ${new Date().toISOString().slice(0, 10)}.
`;
if (rounds >= 9) await writeFile(join(root, 'docs/performance.md'), `${intro}\n${parts.join('\n')}`);
