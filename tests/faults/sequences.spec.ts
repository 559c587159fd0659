import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { BackupRecord } from '../../src/domain/backup/backup';
import type { Step } from '../support/sequences/model';
import { turnsOf, type Cut, type Turn } from '../support/sequences/operations';
import { failureOf, runSequence, shortened, type Driven } from '../support/sequences/runSequence';
import type { Answer } from '../support/sequences/vaultDesk';
import { callOn, serveFaultPage } from './faultPage.js';
import { startBrowser } from './killableBrowser.js';

/*
 * The long sequences of `tests/unit/vault/sequences.test.ts` in a real browser. One of them in `npm test`; `npm run test:faults --
 * sequences` runs more. A browser can be neither told to have no room nor to cut a connection at one call: a cut here ends the
 * whole browser, or the tab alone. Disks without room are in `faults.spec.ts` and `emptied.spec.ts`.
 */

const count = Number(process.env['BROWSER_SEQUENCES'] ?? 1);
const givenSeed = process.env['SEQUENCE_SEED'];
// In the second sequence something of everything is done.
const first = Number(givenSeed ?? 2);
const length = Number(process.env['SEQUENCE_LENGTH'] ?? 50);
/** How long a failing sequence may be shortened, in ms. */
const longestShortening = 180_000;

type Served = Awaited<ReturnType<typeof serveFaultPage>>;
type Running = Awaited<ReturnType<typeof startBrowser>>;

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** A browser that is started anew with the same profile whenever it was killed. */
class Browser {
  readonly #served: Served;
  readonly #profile: string;
  #running: Running | undefined;
  #page: Running['page'] | undefined;
  #name = '';

  constructor(served: Served, profile: string) {
    this.#served = served;
    this.#profile = profile;
  }

  /** Calls a function of the page's module. */
  async call<T>(work: string, given: unknown = null): Promise<T> {
    const page = await this.#open();
    return callOn(page, this.#served.module, work, given) as Promise<T>;
  }

  async begin(name: string): Promise<void> {
    this.#name = name;
    await this.call('beginSequence', name);
  }

  async #open(): Promise<Running['page']> {
    if (this.#page) return this.#page;
    this.#running ??= await startBrowser(this.#profile, this.#served.url);
    this.#page = this.#running.page;
    if (this.#page.isClosed() || this.#page.url() !== this.#served.url) this.#page = await this.#newTab();
    await this.call('beginSequence', this.#name);
    return this.#page;
  }

  async #newTab(): Promise<Running['page']> {
    const page = await this.#running!.page.context().newPage();
    await page.goto(this.#served.url);
    return page;
  }

  async kill(): Promise<void> {
    await this.#running?.kill();
    this.#running = undefined;
    this.#page = undefined;
  }

  /** Ends the tab alone, as a system does that is short of memory. */
  async crashTab(): Promise<void> {
    const page = await this.#open();
    const session = await page.context().newCDPSession(page);
    const crashed = page.waitForEvent('crash');
    void session.send('Page.crash').catch(() => undefined);
    await crashed;
    this.#page = await this.#newTab();
    await page.close();
    await this.call('beginSequence', this.#name);
  }

  async close(): Promise<void> {
    await this.#running?.close();
    this.#running = undefined;
    this.#page = undefined;
  }
}

/** What each cut is here. */
const endings: Readonly<Record<Cut['how'], string>> = {
  killed: 'browser killed',
  'answer lost': 'browser killed after the answer',
  'cut once': 'tab ended',
  'no room': 'tab ended',
};
/** How long after the beginning of a step it is cut, in ms. */
const momentOf = ({ at }: Cut): number => 3 * at;

/** Of each of these there is something, and of each ending. */
const everything = ['keep', 'keep elsewhere', 'set lock', 'new key', 'lock', 'reload', 'export', 'restore', 'remove all', 'try wrong'];

function drivenIn(browser: Browser): Driven {
  return {
    open: (by) => browser.call<string>('openSequence', by),
    close: () => browser.call<undefined>('closeSequence'),
    records: () => browser.call<readonly BackupRecord[]>('sequenceRecords'),
    perform: (step) => browser.call<Answer>('performStep', step),
    cutAs: (cut) => ({ kind: endings[cut.how], when: cut.how === 'answer lost' ? 'at once' : `${momentOf(cut)} ms after its beginning` }),
    performCut: async (step: Step, cut: Cut) => {
      const end = (): Promise<void> => (endings[cut.how] === 'tab ended' ? browser.crashTab() : browser.kill());
      let answer: Answer | undefined;
      const performing = browser.call<Answer>('performStep', step).then(
        (given) => {
          answer = given;
        },
        () => undefined,
      );
      await (cut.how === 'answer lost' ? performing : wait(momentOf(cut)));
      await end();
      await performing;
      return { answer, isOver: true };
    },
  };
}

let served: Served;
test.beforeAll(async () => {
  served = await serveFaultPage();
});
test.afterAll(async () => {
  await served.close();
});

test(`whatever is done, and wherever the browser is killed, the vault holds what a plain model holds: ${count} × ${length}`, async () => {
  test.setTimeout(120_000 + count * 60_000 + longestShortening);
  const profile = await mkdtemp(join(tmpdir(), 'faults-sequence-'));
  const browser = new Browser(served, profile);
  let vaults = 0;

  async function run(turns: readonly Turn[]): Promise<ReadonlyMap<string, number>> {
    vaults += 1;
    await browser.begin(`sequence-${vaults}`);
    return runSequence(drivenIn(browser), turns);
  }
  const faultOf = (turns: readonly Turn[]): Promise<unknown> =>
    run(turns).then(
      () => undefined,
      (fault: unknown) => fault,
    );

  const done = new Map<string, number>();
  try {
    for (let seed = first; seed < first + count; seed += 1) {
      const turns = turnsOf(seed, length);
      try {
        for (const [what, times] of await run(turns)) done.set(what, (done.get(what) ?? 0) + times);
      } catch (whole) {
        const end = Date.now() + longestShortening;
        let fault = whole;
        const short = await shortened(turns, async (fewer) => {
          const found = Date.now() < end ? await faultOf(fewer) : undefined;
          // The last one that is found is that of the shortest list.
          fault = found ?? fault;
          return found !== undefined;
        });
        throw new Error(failureOf(seed, fault, short), { cause: whole });
      }
    }
    if (process.env['BROWSER_SEQUENCES']) process.stdout.write(`\n${JSON.stringify(Object.fromEntries(done))}\n`);
    if (length >= 50 && (givenSeed === undefined || count >= 30)) {
      for (const what of everything) expect(done.get(what), what).toBeGreaterThan(0);
      for (const ending of Object.values(endings)) expect([...done.keys()].filter((what) => what.startsWith(`${ending}: `)), ending).not.toEqual([]);
    }
  } finally {
    await browser.close();
    await rm(profile, { recursive: true, force: true });
  }
});
