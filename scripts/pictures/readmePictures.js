import { readFile, writeFile } from 'node:fs/promises';
import { pixelRatio } from '../screenshots.js';
import { takeInstallPictures } from './installPictures.js';
import { steadyPage, stillPicture } from './steadyPage.js';

/**
 * The six pictures of the README, from the answers that somebody gives, then those of the dialog that installs the app. A
 * file of the README is written only where its picture changed.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url where the built app is
 * @param {string} folder
 * @param {string} served the folder of the files that are served as they are
 */
export async function takeReadmePictures(browser, url, folder, served) {
  const page = await steadyPage(browser, { width: 360, height: 780, scale: pixelRatio });

  /** @param {string} name */
  async function take(name) {
    await page.mouse.move(0, 0);
    const picture = await stillPicture(page);
    const path = `${folder}${name}.png`;
    const before = await readFile(path).catch(() => undefined);
    if (!before?.equals(picture)) await writeFile(path, picture);
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

  await page.goto(url);
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
  await takeInstallPictures(page, goTo, served);
  await page.context().close();
}
