import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { comparePictures } from '../../scripts/pictures/comparePictures.js';
import { goToScreen, steadyPage, stillPicture } from '../../scripts/pictures/steadyPage.js';
import { expect, test } from './support/fixtures';

test('pictures that changed are told from those that stayed, and from new and lost ones', async ({ browser, page }) => {
  const folder = await mkdtemp(join(tmpdir(), 'lowlamp-pictures-'));
  const before = join(folder, 'before');
  const after = join(folder, 'after');
  const report = join(folder, 'report');
  await page.setViewportSize({ width: 40, height: 30 });
  const drawn = async (colour: string, mark = colour): Promise<Buffer> => {
    await page.setContent(`<meta name="viewport" content="width=device-width" /><body style="margin: 0; background: ${colour}"><div style="inline-size: 10px; block-size: 10px; background: ${mark}"></div></body>`);
    return page.screenshot();
  };
  const keep = async (set: string, pictures: Readonly<Record<string, Buffer>>): Promise<void> => {
    await mkdir(join(set, 'phone'), { recursive: true });
    for (const [name, picture] of Object.entries(pictures)) await writeFile(join(set, 'phone', `${name}.png`), picture);
  };
  const plain = await drawn('rgb(20 20 20)');
  await keep(before, { same: plain, oneOff: plain, marked: plain, grown: plain, gone: plain });
  await keep(after, { same: plain, oneOff: await drawn('rgb(21 20 20)'), marked: await drawn('rgb(20 20 20)', 'rgb(90 20 20)'), added: plain });
  await page.setViewportSize({ width: 40, height: 31 });
  await keep(after, { grown: await drawn('rgb(20 20 20)') });

  const found = await comparePictures(browser, { before, after, report });
  expect(found).toEqual({ changed: ['phone/grown.png', 'phone/marked.png'], added: ['phone/added.png'], gone: ['phone/gone.png'] });
  const html = await readFile(join(report, 'index.html'), 'utf8');
  expect(html).toContain('2 changed, 1 new, 1 gone');
  // A square of ten by ten, and a row of forty.
  expect(html).toContain('phone/marked.png</a>: 100 pixels');
  expect(html).toContain('phone/grown.png</a>: 40 pixels');
  const shown = [...html.matchAll(/src="([^"]*)"/g)].map(([, path = '']) => path);
  expect(shown).toHaveLength(8);
  for (const path of shown) expect(existsSync(join(report, path)), path).toBe(true);
  await rm(folder, { recursive: true });
});

test('a screen is the same picture each time, words drawn by chance included', async ({ browser, app }) => {
  const pictures: Buffer[] = [];
  for (const route of ['/menu', '/settings/lock/new', '/menu', '/settings/lock/new']) {
    const page = await steadyPage(browser, { width: 360, height: 780, madeUp: true });
    await page.goto(app.url);
    await page.getByText('Saved on this device').waitFor();
    await goToScreen(page, route);
    await expect(page.getByText('Made-up notes. Nothing stays here.')).toBeHidden();
    pictures.push(await stillPicture(page));
    await page.context().close();
  }
  const folder = await mkdtemp(join(tmpdir(), 'lowlamp-pictures-'));
  for (const [at, picture] of pictures.entries()) {
    const set = join(folder, at < 2 ? 'before' : 'after');
    await mkdir(set, { recursive: true });
    await writeFile(join(set, `${at % 2}.png`), picture);
  }
  const found = await comparePictures(browser, { before: join(folder, 'before'), after: join(folder, 'after'), report: join(folder, 'report') });
  expect(found).toEqual({ changed: [], added: [], gone: [] });
  await rm(folder, { recursive: true });
});
