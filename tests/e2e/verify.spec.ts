import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible, goTo, skipWelcome, untilInstalled } from './support/app';
import { expect, test } from './support/fixtures';
import { expectLocked, setLock } from './support/lock';

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** The list of a build, and the hash of the whole, from its own files. */
async function listOf(folder: string) {
  const text = await readFile(join(folder, 'files.txt'));
  const lines = text.toString().trimEnd().split('\n').map((line) => line.split('  '));
  return { whole: sha256(text), paths: lines.map(([, path = '']) => path), hashes: lines.map(([hash = '']) => hash) };
}

const heading = (page: Page) => page.getByRole('heading', { level: 1, name: 'Check this app' });
const whole = (page: Page) => page.getByRole('heading', { name: 'Hash of all files together' }).locator('+ p');

/** Installs the app and opens the check. */
async function check(page: Page, url: string): Promise<void> {
  await skipWelcome(page, url);
  await untilInstalled(page);
  await goTo(page, '/settings/verify');
  await expect(heading(page)).toBeFocused();
}

test('with the server gone all files are found as listed, and the hash of the whole is that of the build', async ({ app, persistent }) => {
  const { whole: expected, paths, hashes } = await listOf(app.folder);
  for (const [at, path] of paths.entries()) expect(sha256(await readFile(join(app.folder, path))), path).toBe(hashes[at]);
  let page = persistent.page();
  await skipWelcome(page, app.url);
  await untilInstalled(page);
  await persistent.close();
  await app.close();

  page = await persistent.open();
  await persistent.context().setOffline(true);
  await page.goto(`${app.url}#/settings`);
  await page.getByRole('link', { name: 'Check the files of this app' }).click();
  await expect(page.getByText(`All ${paths.length} files are as the list says.`)).toBeVisible();
  await expect(whole(page)).toHaveText(expected);
  await expect(page.getByText(/^Version \d+\.\d+\.\d+$/)).toBeVisible();
  await page.getByText('All files and their hashes').click();
  for (const hash of [hashes[0], hashes.at(-1)]) await expect(page.getByText(hash ?? '', { exact: true })).toBeVisible();
  await expectAccessible(page);
});

test('what is changed, lost or added on the device is named, and the hash of the whole is another', async ({ app, page }) => {
  const { whole: expected } = await listOf(app.folder);
  await check(page, app.url);
  await expect(whole(page)).toHaveText(expected);
  const before = app.requests.length;
  await page.evaluate(async () => {
    const [name = ''] = (await caches.keys()).filter((each) => each.startsWith('workbox-precache'));
    const cache = await caches.open(name);
    const requestOf = async (path: string) => (await cache.keys()).find(({ url }) => url.split('?')[0]?.endsWith(path))!;
    const worker = await requestOf('/workers/keys.js');
    const bytes = new Uint8Array(await ((await cache.match(worker))!).arrayBuffer());
    bytes.set([(bytes[1000] ?? 0) ^ 1], 1000);
    await cache.put(worker, new Response(bytes));
    await cache.delete(await requestOf('/recipe.css'));
    await cache.put(new URL('assets/stranger.js', document.baseURI), new Response('0'));
  });
  await page.getByRole('button', { name: 'Check again' }).click();
  await expect(page.getByText('2 files are not as the list says.')).toBeVisible();
  await expect(page.getByText(/^One more file lies here that isn’t in the list/)).toBeVisible();
  const named = page.getByRole('heading', { name: 'Not as the list says' }).locator('+ ul > li');
  await expect(named).toHaveText([
    /^assets\/stranger\.js\s*Not in the list/,
    /^recipe\.css\s*Missing$/,
    /^workers\/keys\.js\s*Differs from the list/,
  ]);
  await expect(whole(page)).not.toHaveText(expected);
  // A look from the network would have found all well.
  expect(app.requests.slice(before)).toEqual([]);
  await expectAccessible(page);
});

test('a right copy beside a changed file hides nothing: what the worker hands out is what counts', async ({ app, page }) => {
  await check(page, app.url);
  await page.evaluate(async () => {
    const [name = ''] = (await caches.keys()).filter((each) => each.startsWith('workbox-precache'));
    const cache = await caches.open(name);
    const recipe = (await cache.keys()).find(({ url }) => url.includes('/recipe.css'))!;
    await cache.put(recipe.url.replace(/=.*/, '=0'), (await cache.match(recipe))!);
    await cache.put(recipe, new Response('body { display: none }'));
  });
  await page.getByRole('button', { name: 'Check again' }).click();
  await expect(page.getByText('One file is not as the list says.')).toBeVisible();
});

test('hash and list can be copied, in the form that other programs read', async ({ app, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { whole: expected } = await listOf(app.folder);
  await check(page, app.url);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole('button', { name: 'Copy the hash' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(await copied()).toBe(expected);
  await page.getByText('All files and their hashes').click();
  await page.getByRole('button', { name: 'Copy the list' }).click();
  await expect.poll(copied).toBe(await readFile(join(app.folder, 'files.txt'), 'utf8'));
});

test('it can be looked at before a passphrase is typed', async ({ app, page }) => {
  await skipWelcome(page, app.url);
  await untilInstalled(page);
  await setLock(page);
  await page.getByRole('button', { name: 'Lock now' }).click();
  await expectLocked(page);
  await goTo(page, '/settings/verify');
  await expect(page.getByText(/^All \d+ files are as the list says/)).toBeVisible();
  await page.getByRole('link', { name: 'Settings' }).click();
  await expectLocked(page);
});

test('before anything is installed it says so', async ({ app, browser }) => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(`${app.url}#/settings/verify`);
  await expect(page.getByText('Nothing is installed in this browser yet')).toBeVisible();
  await expectAccessible(page, ['dark']);
  await context.close();
});

test.describe('in a folder of a host', () => {
  test.use({ served: { basePath: '/some/folder/' } });

  test('it finds the same', async ({ app, page }) => {
    const { whole: expected } = await listOf(app.folder);
    await check(page, app.url);
    await expect(whole(page)).toHaveText(expected);
    await expect(page.getByText(/^All \d+ files are as the list says/)).toBeVisible();
  });
});

test.describe('while a new version waits', () => {
  test.use({ served: { copied: true } });

  test('it is the running one that is checked, and the next one is told of', async ({ app, page }) => {
    const { whole: expected, paths } = await listOf(app.folder);
    await check(page, app.url);
    // The next version: another page, one file more, and a list and a worker that know them.
    const home = `${await readFile(join(app.folder, 'home.html'), 'utf8')}\n`;
    await writeFile(join(app.folder, 'home.html'), home);
    await writeFile(join(app.folder, 'next.txt'), 'next');
    const list = (await readFile(join(app.folder, 'files.txt'), 'utf8'))
      .replace(/[0-9a-f]{64}(?= {2}home\.html\n)/, sha256(Buffer.from(home)))
      .replace(/(?<=manifest\.webmanifest\n)/, `${sha256(Buffer.from('next'))}  next.txt\n`);
    await writeFile(join(app.folder, 'files.txt'), list);
    const worker = await readFile(join(app.folder, 'sw.js'), 'utf8');
    const next = worker
      .replace(/[0-9a-f]{32}(?=","url":"home\.html")/, 'f'.repeat(32))
      .replace(/\{"revision":"[0-9a-f]{32}","url":"files\.txt"\}/, `{"revision":"${'e'.repeat(32)}","url":"files.txt"},{"revision":"1","url":"next.txt"}`);
    expect(next).toContain('next.txt');
    await writeFile(join(app.folder, 'sw.js'), next);
    const waits = () =>
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        await registration?.update();
        return Boolean(registration?.waiting);
      });
    await expect.poll(waits).toBe(true);

    await page.getByRole('button', { name: 'Check again' }).click();
    await expect(page.getByText(`All ${paths.length} files are as the list says.`)).toBeVisible();
    await expect(whole(page)).toHaveText(expected);
    await expect(page.getByText(/^One more file lies here/)).toBeVisible();
    await page.getByRole('button', { name: 'Take it now' }).click();
    await expect(page.getByText(`All ${paths.length + 1} files are as the list says.`)).toBeVisible();
    await expect(whole(page)).toHaveText(sha256(Buffer.from(list)));
  });
});
