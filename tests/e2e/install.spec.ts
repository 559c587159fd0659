import type { Page } from '@playwright/test';
import { expectAccessible, goTo, skipWelcome, untilInstalled, untilSaved } from './support/app';
import { expect, test } from './support/fixtures';

interface Manifest {
  readonly id: string;
  readonly name: string;
  readonly short_name: string;
  readonly scope: string;
  readonly start_url: string;
  readonly icons: readonly { readonly src: string; readonly sizes: string; readonly type: string; readonly purpose: string }[];
  readonly screenshots: readonly { readonly src: string; readonly sizes: string; readonly form_factor: string }[];
  readonly shortcuts: readonly { readonly name: string; readonly url: string }[];
}

/** Chooses a name for the home screen in Settings. */
async function choose(page: Page, name: string): Promise<void> {
  await goTo(page, '/settings');
  await page.getByRole('radio', { name, exact: true }).check();
  await expect(page).toHaveTitle(name);
}

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

/** Width and height of a PNG file, from its header. */
function sizeOfPng(bytes: Buffer): string {
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

// Installing goes by a profile that stays: in a private window nothing is installed.
test('the browser finds nothing that stands in the way of installing', async ({ app, persistent }) => {
  const page = persistent.page();
  await skipWelcome(page, app.url);
  await untilInstalled(page);
  const browser = await persistent.context().newCDPSession(page);
  await expect
    .poll(async () => {
      const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors');
      return installabilityErrors;
    })
    .toEqual([]);
  const ids = new Set<string>();
  for (const name of ['Notes', 'Recipes', 'Plants', 'Lowlamp']) {
    await choose(page, name);
    const { data = '', errors } = await browser.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    const manifest = JSON.parse(data) as Manifest;
    expect([manifest.name, manifest.short_name]).toEqual([name, name]);
    ids.add([manifest.id, manifest.start_url, manifest.scope].join(' '));
    await expect.poll(async () => (await browser.send('Page.getInstallabilityErrors')).installabilityErrors).toEqual([]);
  }
  // Under any name it is the same app.
  expect([...ids]).toEqual(['/ ./ ./']);
});

test('a chosen name stands in the page from its first byte on, offline as well, and asks the network for nothing more', async ({ app, persistent }) => {
  let page = persistent.page();
  await skipWelcome(page, app.url);
  await untilInstalled(page);
  await choose(page, 'Notes');
  await choose(page, 'Recipes');
  await expectAccessible(page);
  const before = app.requests.length;
  const answer = await page.reload();
  const [head = ''] = ((await answer?.text()) ?? '').split('</head>');
  expect(head).toContain('<title>Recipes</title>');
  expect(head).toContain('href="./recipes.webmanifest"');
  expect(head).toContain('href="./install/recipes-180.png"');
  expect(head).not.toMatch(/Lowlamp|lamp-/);
  await goTo(page, '/menu');
  await expect(heading(page, 'What would help')).toBeVisible();
  await expect(page).toHaveTitle('Recipes');
  const kept = await page.evaluate(async () => {
    const files = ['180', '192', '512', 'maskable-192', 'maskable-512', 'monochrome-192', 'monochrome-512'];
    const answers = await Promise.all([...files.map((end) => `install/recipes-${end}.png`), 'recipes.webmanifest'].map((path) => fetch(path)));
    return answers.map(({ status }) => status);
  });
  expect(kept).toEqual(Array(8).fill(200));
  // A page's load looks for a new worker; a page's icon is asked for by the browser itself, and kept for ever.
  expect(app.requests.slice(before).filter((request) => request !== 'GET /sw.js')).toEqual([]);
  // The lock's page as well.
  await page.evaluate(() => caches.open('lowlamp-locked'));
  expect(await (await page.reload())?.text()).toMatch(/data-first-screen="lock"[^]*<title>Recipes<\/title>/);
  await page.evaluate(() => caches.delete('lowlamp-locked'));
  await persistent.close();
  await app.close();

  page = await persistent.open();
  await persistent.context().setOffline(true);
  await page.goto(`${app.url}#/settings`);
  await expect(page.getByRole('radio', { name: 'Recipes' })).toBeChecked();
  await expect(page).toHaveTitle('Recipes');
  // What was chosen before is gone, and can't be had without a network.
  await page.getByRole('radio', { name: 'Notes' }).click();
  await expect(page.getByRole('alert')).toContainText('nothing has changed');
  await expect(page.getByRole('radio', { name: 'Recipes' })).toBeChecked();
  await expect(page).toHaveTitle('Recipes');
  await choose(page, 'Lowlamp');
  await page.reload();
  await expect(page).toHaveTitle('Lowlamp');
});

test('a visit fetches no picture of another name, and none for the dialog that installs', async ({ app, page }) => {
  await skipWelcome(page, app.url);
  await untilInstalled(page);
  await goTo(page, '/settings');
  await expect(page.getByRole('radio', { name: 'Plants' })).toBeVisible();
  expect(app.requests.filter((request) => request.includes('/install/'))).toEqual([]);
});

test('icons that are cut to a shape have all they show inside of the circle that no shape cuts, and one has lines alone', async ({ app, page }) => {
  await page.goto(app.url);
  const outside = await page.evaluate(async () => {
    const found: string[] = [];
    for (const name of ['icons/lamp', 'install/notes', 'install/recipes', 'install/plants']) {
      for (const shape of ['maskable', 'monochrome']) {
        const picture = await createImageBitmap(await (await fetch(`${name}-${shape}-192.png`)).blob());
        const context = new OffscreenCanvas(192, 192).getContext('2d')!;
        context.drawImage(picture, 0, 0);
        const { data } = context.getImageData(0, 0, 192, 192);
        const at = (index: number) => [...data.slice(index * 4, index * 4 + 4)].join();
        let inside = 0;
        for (let index = 0; index < 192 * 192; index += 1) {
          if (at(index) === at(0)) continue;
          inside += 1;
          // Four tenths of the side, from the middle.
          if (Math.hypot((index % 192) - 95.5, Math.floor(index / 192) - 95.5) > 0.4 * 192) found.push(`${name} ${shape} ${index}`);
        }
        if (inside < 500) found.push(`${name} ${shape} is empty`);
        if ((data[3] === 0) !== (shape === 'monochrome')) found.push(`${name} ${shape} has another ground`);
      }
    }
    return found;
  });
  expect(outside).toEqual([]);
});

test('the manifest names things neutrally, and every picture is what it says', async ({ page, app, request }) => {
  await page.goto(app.url);
  const manifest = (await (await request.get(`${app.url}manifest.webmanifest`)).json()) as Manifest;
  expect(manifest.id).toBe('/');
  expect(manifest.name).toBe('Lowlamp');
  expect(manifest.icons.map(({ purpose }) => purpose)).toContain('maskable');
  for (const { src, sizes, type } of manifest.icons) {
    const answer = await request.get(`${app.url}${src}`);
    expect(answer.headers()['content-type']).toContain(type);
    if (type === 'image/png') expect(sizeOfPng(await answer.body())).toBe(sizes);
  }
  // What the dialog that installs shows: each form in one shape, and light.
  const shapes = new Map<string, Set<number>>();
  for (const { src, sizes, form_factor: form } of manifest.screenshots) {
    const bytes = await (await request.get(`${app.url}${src}`)).body();
    expect(sizeOfPng(bytes)).toBe(sizes);
    expect(bytes.length).toBeLessThan(60_000);
    const [width = 0, height = 0] = sizes.split('x').map(Number);
    shapes.set(form, (shapes.get(form) ?? new Set()).add(width / height));
  }
  expect([...shapes].map(([form, { size }]) => [form, size])).toEqual([['narrow', 1], ['wide', 1]]);
  const touchIcon = await page.locator('link[rel="apple-touch-icon"]').getAttribute('href');
  expect(sizeOfPng(await (await request.get(new URL(touchIcon ?? '', app.url).href)).body())).toBe('180x180');

  await skipWelcome(page, app.url);
  for (const { name, url } of manifest.shortcuts) {
    expect(name).toMatch(/^(Evening|Menu|Card)$/);
    await goTo(page, new URL(url, app.url).hash.slice(1));
    await expect(page.getByRole('heading', { level: 1, name: /Aftercare now|What would help|My card/ })).toBeVisible();
    await expect(page).toHaveTitle('Lowlamp');
  }
});

test('where the browser has its own prompt, the app brings it up and says so afterwards', async ({ page, app }) => {
  await skipWelcome(page, app.url);
  await page.evaluate(() => {
    const offer = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
      prompt: () => {
        document.body.dataset['prompted'] = 'yes';
        return Promise.resolve({ outcome: 'accepted' });
      },
    });
    dispatchEvent(offer);
  });
  await goTo(page, '/settings');
  await page.getByRole('button', { name: 'Install' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-prompted', 'yes');
  await page.evaluate(() => dispatchEvent(new Event('appinstalled')));
  await expect(page.getByText('Lowlamp is installed here.')).toBeVisible();
});

/** Answers one question, confirms the card that comes of it, and goes Home. */
async function confirmCard(page: Page): Promise<void> {
  await goTo(page, '/quiz?at=how-long');
  await page.getByRole('radio', { name: 'Half an hour', exact: true }).check();
  await goTo(page, '/card');
  await page.getByRole('button', { name: 'Confirm this card' }).click();
  await untilSaved(page);
  await goTo(page, '/');
}

test('after the first card Home offers to install, once, and lets it be for good', async ({ page, app }) => {
  await skipWelcome(page, app.url);
  const offer = page.getByRole('heading', { name: 'Keep it within reach?' });
  await expect(page.getByRole('link', { name: /Find out what helps you/ })).toBeVisible();
  await expect(offer).toHaveCount(0);
  await confirmCard(page);
  await expect(offer).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'See how' }).click();
  await expect(heading(page, 'Keep it within reach')).toBeFocused();
  // Nobody is led through the welcome again.
  await expect(page.getByText(/^Step \d of 4$/)).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole('main').getByRole('link', { name: 'Home' }).click();
  await page.getByRole('button', { name: 'No, thanks' }).click();
  await expect(offer).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('link', { name: /Start aftercare/ })).toBeVisible();
  await page.waitForTimeout(500);
  await expect(offer).toHaveCount(0);
  // Until everything is removed: then this too begins as the first time.
  await goTo(page, '/settings');
  await page.getByLabel('To go on, type the word remove').fill('remove');
  await page.getByRole('button', { name: 'Remove everything now' }).click();
  await expect(heading(page, 'Care for afterwards')).toBeVisible();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test.describe('on an iPhone', () => {
  test.use({
    userAgent:
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1',
  });

  test('installing comes before anything is typed, with drawn steps, and can be passed', async ({ page, app }) => {
    await page.goto(app.url);
    await expect(heading(page, 'Care for afterwards')).toBeVisible();
    await page.waitForFunction(() => document.querySelector('#app')?.hasAttribute('data-v-app'));
    await page.getByRole('link', { name: 'Skip all' }).click();
    await expect(heading(page, 'Keep it within reach')).toBeFocused();
    await expect(page.getByText('Step 2 of 4')).toBeVisible();
    await expect(page.getByText('before you write anything')).toBeVisible();
    const steps = page.getByRole('list').filter({ hasText: 'Tap Share' }).getByRole('listitem');
    await expect(steps).toHaveCount(4);
    for (const step of await steps.all()) await expect(step.locator('svg')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('radio', { name: 'Plants' }).check();
    await expect(page).toHaveTitle('Plants');
    await expect(page.locator('meta[name="apple-mobile-web-app-title"]')).toHaveAttribute('content', 'Plants');
    await expect(page.locator('link[rel="apple-touch-icon"]')).toHaveAttribute('href', './install/plants-180.png');
    await page.getByRole('link', { name: 'Continue' }).click();
    await expect(heading(page, 'It stays with you')).toBeFocused();
    await page.getByRole('link', { name: 'Skip all' }).click();
    await expect(heading(page, 'Good to see you')).toBeVisible();
    await goTo(page, '/settings');
    await page.getByRole('link', { name: 'How to install it here' }).click();
    await expect(heading(page, 'Keep it within reach')).toBeFocused();
    await expect(page.getByText('It can’t see what you wrote here: a backup takes that over.')).toBeVisible();
    await expect(page.getByText('before you write anything')).toBeHidden();
  });

  test('Home says that what is written here comes along in a backup only', async ({ page, app }) => {
    await page.goto(`${app.url}#/?welcomed`);
    await expect(heading(page, 'Good to see you')).toBeVisible();
    await untilSaved(page);
    await confirmCard(page);
    await expect(page.getByText('It can’t see what you wrote here: a backup takes that over.')).toBeVisible();
  });
});
