import { goTo, skipWelcome, untilInstalled } from './support/app';
import { expect, test } from './support/fixtures';

interface Manifest {
  readonly id: string;
  readonly name: string;
  readonly start_url: string;
  readonly icons: readonly { readonly src: string; readonly sizes: string; readonly type: string; readonly purpose: string }[];
  readonly shortcuts: readonly { readonly name: string; readonly url: string }[];
}

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
  const { errors } = await browser.send('Page.getAppManifest');
  expect(errors).toEqual([]);
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
