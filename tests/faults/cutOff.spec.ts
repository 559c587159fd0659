import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { cutLog, logOf } from './cutLog.js';
import { serveFaultPage } from './faultPage.js';
import { startBrowser } from './killableBrowser.js';
import type { Found } from './page/entries';

/*
 * Chromium, killed in the middle of a write, opens once more as if nothing were, and removes all databases at the opening after
 * that (`src/vault/disk/freshLog.ts`). The moment is seldom met by killing; here the log is cut as such a kill leaves it.
 */

const length = 60;

let served: Awaited<ReturnType<typeof serveFaultPage>>;
let profile = '';
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
  await rm(profile, { recursive: true, force: true });
});

function call<T>(page: Page, work: string, ...given: unknown[]): Promise<T> {
  return page.evaluate(async ([from, name, values]) => {
    const module = (await import(from)) as Record<string, (...values: unknown[]) => Promise<unknown>>;
    return module[name]?.(...values);
  }, [served.module, work, given] as const) as Promise<T>;
}

async function save(page: Page, numbers: readonly number[]): Promise<void> {
  for (const n of numbers) expect(await call(page, 'saveOne', n, length)).toBe('saved');
}

/** A vault with five saves, the last of which lacks its end. */
async function killInTheFifthSave(): Promise<void> {
  const { page, kill } = await startBrowser(profile, served.url);
  await call(page, 'makeVault');
  await call(page, 'reopen', length);
  await save(page, [1, 2, 3, 4, 5]);
  await kill();
  await cutLog(profile);
}

test('a save that was cut off by the end of the browser doesn’t take with it what is saved after it', async () => {
  await killInTheFifthSave();
  const next = await startBrowser(profile, served.url);
  // What lacks its end may be the browser's own note behind the save.
  const { last, ...found } = await call<Found>(next.page, 'reopen', length);
  expect([4, 5]).toContain(last);
  expect(found).toEqual({ missing: 0, torn: 0 });
  await save(next.page, [last + 1, last + 2, last + 3]);
  await next.kill();

  const after = await startBrowser(profile, served.url);
  expect(await call(after.page, 'rowsThere')).toBeGreaterThan(0);
  expect(await call(after.page, 'reopen', length)).toEqual({ last: last + 3, missing: 0, torn: 0 });
  await after.close();
});

test('nor does it take all with it where nothing is done after it but to open the app, without the way in, and to close it', async () => {
  await killInTheFifthSave();
  const cut = await logOf(profile);
  const next = await startBrowser(profile, served.url);
  expect(await call(next.page, 'saveOne', 6, length)).toBe('vault-locked');
  await expect.poll(() => logOf(profile)).not.toBe(cut);
  await next.close();

  const after = await startBrowser(profile, served.url);
  expect(await call(after.page, 'rowsThere')).toBeGreaterThan(0);
  const { last, ...found } = await call<Found>(after.page, 'reopen', length);
  expect([4, 5]).toContain(last);
  expect(found).toEqual({ missing: 0, torn: 0 });
  await after.close();
});
