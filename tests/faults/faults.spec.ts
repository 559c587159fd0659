import { expect, test } from '@playwright/test';
import { bitsOf, compareLooks } from './looks.js';
import { chanceOf, chiSquareOf } from './chiSquare.js';
import { serveFaultPage } from './faultPage.js';
import { fillDisk } from './fullDisk.js';
import { killInMidSave } from './kills.js';

/*
 * The short form of `npm run test:faults`, whose figures stand in docs/testing.md.
 */

let served: Awaited<ReturnType<typeof serveFaultPage>>;

test.beforeAll(async () => {
  served = await serveFaultPage();
});

test.afterAll(async () => {
  await served.close();
});

test('a browser killed in mid-save loses and tears nothing that was acknowledged', async () => {
  const report = await killInMidSave(served, { kills: 4, saves: 200 });
  expect(report.kills).toBeGreaterThanOrEqual(4);
  expect(report.acknowledged).toBeGreaterThanOrEqual(200);
  expect(report).toMatchObject({ lost: 0, torn: 0, unopened: 0 });
});

// Only root may mount a disk. The long form counts it as failed where that can't be, and counts every loss: at times
// Chromium answers a full disk by removing its whole database, a bare one as well.
if (process.getuid?.() === 0) {
  test('a disk that fills up while the vault saves is reported, and what the browser leaves of its database is whole', async () => {
    const report = await fillDisk(served, { rounds: 2, size: 400 });
    expect(report.acknowledged).toBeGreaterThan(0);
    expect(Object.keys(report.codes).filter((code) => !/^(storage-full|storage-lost|save-failed|vault-gone)$/.test(code))).toEqual([]);
    expect(report).toMatchObject({ lostOtherwise: 0, torn: 0, unopened: 0, kept: 0, stuck: 0 });
  });
}

test('fresh, locked and three-space vaults are of one size, and all of their bytes look like chance', async () => {
  const { faults, rows } = await compareLooks(served, { vaults: 2 });
  expect(rows).toBe(2 * 3 * 96);
  expect(faults).toEqual([]);
});

test('the test of chance knows chance from a page with a few zeros, from words and from counting', () => {
  const even = new Array<number>(256).fill(64);
  expect(chanceOf(chiSquareOf(even), 255)).toBeCloseTo(1);
  // Tables of the distribution: 293.25 at one in twenty, 330.52 at one in a thousand.
  expect(chanceOf(293.248, 255)).toBeCloseTo(0.05, 4);
  expect(chanceOf(330.52, 255)).toBeCloseTo(0.001, 4);
  expect(chanceOf(3.841, 1)).toBeCloseTo(0.05, 3);
  const zeros = even.map((count, byte) => (byte === 0 ? count + 250 : count - 1));
  expect(chanceOf(chiSquareOf(zeros), 255)).toBeLessThan(1e-12);
  expect(bitsOf(even)).toEqual([65_536, 65_536]);
  const words = even.map((count, byte) => (byte < 128 ? 2 * count : 0));
  expect(chanceOf(chiSquareOf(bitsOf(words)), 1)).toBeLessThan(1e-12);
});
