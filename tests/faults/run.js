import { spawn } from 'node:child_process';
import { cpus } from 'node:os';
import { serveFaultPage } from './faultPage.js';
import { fillDisk } from './fullDisk.js';
import { killInMidSave } from './kills.js';
import { compareLooks } from './looks.js';
import { timeOpenings } from './timings.js';

/*
 * The long form: a browser killed in mid-save, a full disk, vaults that look equal, how long openings take, and long
 * sequences of whatever can be done. Prints what was measured and ends with a line that counts. Without arguments it runs
 * all; else those that are named: kills, full, looks, timings, sequences. The numbers can be set: FAULT_KILLS,
 * FAULT_SAVES, FAULT_ROUNDS, FAULT_DISK (MiB), FAULT_VAULTS, FAULT_TIMINGS, FAULT_SEQUENCES (with faults made here),
 * FAULT_BROWSER_SEQUENCES (browsers that are killed). `sequences --seed 12` runs one sequence again.
 */

/** @param {string} name @param {number} otherwise */
const number = (name, otherwise) => Number(process.env[name] ?? otherwise);
const say = (/** @type {string} */ line) => {
  process.stdout.write(`${line}\n`);
};

const counts = { passed: 0, failed: 0 };

/** @param {string} claim @param {boolean} holds */
function check(claim, holds) {
  counts[holds ? 'passed' : 'failed'] += 1;
  say(`  ${holds ? 'passed' : 'FAILED'}: ${claim}`);
}

/** Browsers that are killed at the same time, each with a profile of its own. */
const side = 2;

/** @typedef {Awaited<ReturnType<typeof serveFaultPage>>} Served */

/** @param {Served} served */
async function kills(served) {
  const [asked, saves] = [number('FAULT_KILLS', 200), number('FAULT_SAVES', 20_000)];
  const each = { kills: Math.ceil(asked / side), saves: Math.ceil(saves / side) };
  const reports = await Promise.all(Array.from({ length: side }, () => killInMidSave(served, each)));
  const sum = (/** @type {(report: import('./kills.js').KillReport) => number} */ of) => reports.reduce((all, report) => all + of(report), 0);
  const seconds = Math.max(...reports.map((report) => report.seconds));
  say(`  ${sum((it) => it.kills)} kills in ${side} profiles, ${sum((it) => it.acknowledged)} acknowledged saves, ${seconds.toFixed(0)} s`);
  say(`  after ${sum((it) => it.ahead)} kills one save more was there than had been acknowledged`);
  check(`as many as were asked for: ${asked} kills, ${saves} saves`, sum((it) => it.kills) >= asked && sum((it) => it.acknowledged) >= saves);
  check(`lost: ${sum((it) => it.lost)}`, sum((it) => it.lost) === 0);
  check(`torn: ${sum((it) => it.torn)}`, sum((it) => it.torn) === 0);
  check(`vaults that didn't open: ${sum((it) => it.unopened)}`, sum((it) => it.unopened) === 0);
}

/** @param {Served} served */
async function full(served) {
  const [rounds, size] = [number('FAULT_ROUNDS', 20), number('FAULT_DISK', 400)];
  const it = await fillDisk(served, { rounds, size });
  say(`  ${it.rounds} disks of ${size} MiB, ${it.acknowledged} acknowledged saves, ${it.seconds.toFixed(0)} s`);
  say(`  failing saves were reported as ${JSON.stringify(it.codes)}; ${it.kept} of them were there all the same`);
  check('each failing save is reported as a problem', Object.keys(it.codes).every((code) => !code.startsWith('not a problem')));
  check(`lost: ${it.lost}, after ${it.emptied} rounds the browser's database was gone or had no row at all`, it.lost === 0);
  say(`  lost in the other rounds: ${it.lostOtherwise}`);
  check(`torn: ${it.torn}`, it.torn === 0);
  check(`vaults that didn't open: ${it.unopened}`, it.unopened === 0);
  check(`vaults that took no save once there was room: ${it.stuck}`, it.stuck === 0);
}

/** @param {Served} served */
async function looks(served) {
  const it = await compareLooks(served, { vaults: number('FAULT_VAULTS', 100) });
  for (const [use, size] of Object.entries(it.sizes)) say(`  ${it.vaults} × ${use}: ${size}`);
  say(`  least chance among ${it.rows} rows: bytes ${it.leastRow.toExponential(1)}, bits ${it.leastBits.toExponential(1)}`);
  for (const what of /** @type {const} */ (['together', 'slots', 'places'])) {
    say(`  ${what}: ${Object.entries(it[what]).map(([use, chance]) => `${use} ${chance.toFixed(3)}`).join(', ')}`);
  }
  for (const fault of it.faults) say(`  ${fault}`);
  check('equal in size, and chance in each row, in all rows and in the slots', it.faults.length === 0);
}

/** @param {Served} served */
async function timings(served) {
  const { each, by } = await timeOpenings(served, { each: number('FAULT_TIMINGS', 1_000) });
  say(`  ${each} openings each; median (5th to 95th percentile) in ms`);
  for (const [given, { whole, key, rest, answers }] of Object.entries(by)) {
    const told = [whole, key, rest].map(({ median, low, high }) => `${median.toFixed(1)} (${low.toFixed(1)} to ${high.toFixed(1)})`);
    say(`  ${given.padEnd(6)} ${answers.join()}: whole ${told[0]}, key ${told[1]}, the rest ${told[2]}`);
  }
  for (const what of /** @type {const} */ (['whole', 'key'])) {
    const { right, wrong, second } = { right: by.right[what].median, wrong: by.wrong[what].median, second: by.second[what].median };
    say(`  ${what}: wrong / right ${(wrong / right).toFixed(3)}, second / right ${(second / right).toFixed(3)}`);
  }
  check('nothing is written, whichever was given', Object.values(by).every(({ writes, bytes }) => writes === 0 && bytes === 0));
  check('a wrong one always gets the same answer', by.wrong.answers.join() === 'wrong-secret');
  check('the two others always open', [by.right, by.second].every(({ answers }) => answers.join() === 'opened'));
}

/** @param {readonly string[]} command @param {Readonly<Record<string, string>>} settings */
function runs(command, settings) {
  return new Promise((resolve) => {
    spawn('npx', command, { stdio: 'inherit', env: { ...process.env, ...settings } }).once('exit', (code) => {
      resolve(code === 0);
    });
  });
}

async function sequences() {
  const at = process.argv.indexOf('--seed');
  const seed = at < 0 ? undefined : process.argv[at + 1];
  const many = (/** @type {string} */ name, /** @type {number} */ otherwise) => String(seed === undefined ? number(name, otherwise) : 1);
  const settings = { SEQUENCE_SEED: seed ?? '1', SEQUENCES: many('FAULT_SEQUENCES', 1_000), BROWSER_SEQUENCES: many('FAULT_BROWSER_SEQUENCES', 40) };
  const here = ['vitest', 'run', 'tests/unit/vault/sequences.test.ts', '--reporter=default'];
  check(`${settings.SEQUENCES} sequences of 50 equal the model`, await runs(here, settings));
  const inBrowser = ['playwright', 'test', 'tests/faults/sequences.spec.ts', '--project=faults', '--reporter=list'];
  check(`${settings.BROWSER_SEQUENCES} of them with browsers and tabs that are killed`, await runs(inBrowser, settings));
}

const proofs = { kills, full, looks, timings, sequences };
const asked = process.argv.slice(2);
const served = await serveFaultPage();
say(`${new Date().toISOString()}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'})`);
for (const [name, prove] of Object.entries(proofs)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  say(name);
  try {
    await prove(served);
  } catch (fault) {
    check(`it could be run: ${String(fault)}`, false);
  }
}
await served.close();
say(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 ? 1 : 0;
