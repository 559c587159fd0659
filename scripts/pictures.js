import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { findBrowser } from './findBrowser.js';
import { packPicture } from './packPicture.js';
import { pixelRatio, screenshots } from './screenshots.js';
import { serveFolder } from './serve.js';

// Takes the pictures of the README from the built app, at the size of a phone, and those of the dialog that installs it.
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}docs/pictures/`;
mkdirSync(folder, { recursive: true });
await build({ root, logLevel: 'warn' });
const server = await serveFolder({ folder: `${root}dist` });
const browser = await chromium.launch(findBrowser());
const page = await browser.newPage({
  viewport: { width: 360, height: 780 },
  deviceScaleFactor: pixelRatio,
  colorScheme: 'dark',
  locale: 'en-GB',
});

/** @param {string} name */
async function take(name) {
  await page.mouse.move(0, 0);
  await page.waitForTimeout(600);
  await page.screenshot({ path: `${folder}${name}.png` });
}

/** @param {string} route */
async function goTo(route) {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, route);
  await page.locator('main h1').waitFor();
  await page.waitForTimeout(300);
}

/** Answers the question on the screen and goes on. @param {'radio' | 'checkbox'} role @param {string[]} options */
async function answer(role, ...options) {
  for (const name of options) await page.getByRole(role, { name, exact: true }).check();
  await page.getByRole('main').getByRole('button', { name: 'Continue' }).click();
  await page.waitForTimeout(200);
}

/** Keeps the form on the screen, and waits until its list is shown. */
async function save() {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Boundaries and signals' }).waitFor();
}

await page.goto(server.url);
await take('welcome');
await page.getByRole('link', { name: 'Skip all' }).click();
await page.getByText('Saved on this device').waitFor();

await goTo('/quiz');
await answer('radio', 'To be close');
await page.getByRole('radio', { name: 'Light, or in one place only' }).check();
await take('quiz');
await answer('radio', 'Light, or in one place only');
await answer('checkbox', 'Being held firmly', 'Hands in my hair');
await answer('radio', 'A few words');
await goTo('/quiz?at=how-long');
await answer('radio', 'Half an hour');
await goTo('/quiz?at=please-dont');
await answer('checkbox', 'Making jokes', 'Looking at a phone', 'Kissing me');
await goTo('/card');
await take('card');
await goTo('/menu');
await take('menu');
await goTo('/practice/cuddling');
await take('practice');

await goTo('/boundaries/new');
await page.getByLabel('What is it about?').fill('Photos and recordings');
await page.getByRole('radio', { name: /^Hard limit/ }).check();
await save();
await goTo('/boundaries/new');
await page.getByLabel('What is it about?').fill('My hair');
await page.getByRole('radio', { name: /Only if/ }).check();
await page.getByRole('textbox', { name: 'Only if' }).fill('you ask first');
await save();
await take('boundaries');

// What was saved above has the app say how it is kept.
await goTo('/');
await page.getByRole('button', { name: 'All right' }).click();
for (const { file, route, viewport } of screenshots) {
  await page.setViewportSize(viewport);
  await goTo(route);
  await page.mouse.move(0, 0);
  await page.waitForTimeout(600);
  await page.screenshot({ path: `${root}public/${file}` });
  packPicture(`${root}public/${file}`, 32);
}

await browser.close();
await server.close();
