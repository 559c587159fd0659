import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { cutLog } from './cutLog.js';
import { callOn, serveFaultPage } from './faultPage.js';
import { startBrowser } from './killableBrowser.js';
import type { Found } from './page/entries';

/*
 * What a browser does that was killed in the middle of a write (`src/vault/disk/freshLog.ts`). The moment is seldom met by
 * killing; here the log is cut as such a kill leaves it.
 */

const entryLength = 60;

let served: Awaited<ReturnType<typeof serveFaultPage>>;
let profile = '';
let running: Awaited<ReturnType<typeof startBrowser>> | undefined;

test.slow();
test.beforeAll(async () => {
  served = await serveFaultPage();
});
test.afterAll(async () => {
  await served.close();
});
test.beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'faults-cut-'));
});
test.afterEach(async () => {
  await end('kill');
  await rm(profile, { recursive: true, force: true });
});

async function start(): Promise<Page> {
  running = await startBrowser(profile, served.url);
  return running.page;
}

async function end(how: 'kill' | 'close'): Promise<void> {
  await running?.[how]();
  running = undefined;
}

const reopen = (page: Page) => callOn(page, served.module, 'reopen', entryLength) as Promise<Found>;
const saveOne = (page: Page, n: number) => callOn(page, served.module, 'saveOne', n, entryLength);

/** Makes a vault with five saves, of which the last lacks its end. Gives the log that was cut. */
async function killInTheFifthSave(): Promise<string> {
  const page = await start();
  await callOn(page, served.module, 'makeVault');
  await reopen(page);
  for (const n of [1, 2, 3, 4, 5]) expect(await saveOne(page, n)).toBe('saved');
  await end('kill');
  return cutLog(profile);
}

/** All up to `last` is there; what lacks its end may be the browser's own note behind it. */
function expectWhole({ last, ...found }: Found): void {
  expect([4, 5]).toContain(last);
  expect(found).toEqual({ missing: 0, torn: 0 });
}

/** The browser removes a log once what it holds stands elsewhere. */
const untilLeft = (log: string) => expect.poll(() => existsSync(log)).toBe(false);

test('a save that was cut off by the end of the browser doesn’t take with it what is saved after it', async () => {
  const cut = await killInTheFifthSave();
  const next = await start();
  const found = await reopen(next);
  expectWhole(found);
  await untilLeft(cut);
  const later = [1, 2, 3].map((more) => found.last + more);
  for (const n of later) expect(await saveOne(next, n)).toBe('saved');
  await end('kill');

  const after = await start();
  expect(await callOn(after, served.module, 'rowsThere')).toBeGreaterThan(0);
  expect(await reopen(after)).toEqual({ last: found.last + later.length, missing: 0, torn: 0 });
});

test('nor does it take all with it where nothing is done after it but to open the app, without the way in, and to close it', async () => {
  const cut = await killInTheFifthSave();
  expect(await saveOne(await start(), 6)).toBe('vault-locked');
  await untilLeft(cut);
  await end('close');

  const after = await start();
  expect(await callOn(after, served.module, 'rowsThere')).toBeGreaterThan(0);
  expectWhole(await reopen(after));
});
