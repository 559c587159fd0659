import { mkdir, writeFile } from 'node:fs/promises';
import { goToScreen, steadyPage, stillPicture } from './steadyPage.js';

const looks = ['dark', 'light', 'night'];

/** The name of a screen's file. @param {string} route */
const nameOf = (route) => (route === '/' ? 'home' : route.slice(1).replaceAll('/', '_'));

/**
 * Keeps a picture in the folder of its set. @param {string} folder @param {string} set @param {string} name
 * @param {Buffer} picture
 */
async function keep(folder, set, name, picture) {
  await mkdir(`${folder}${set}`, { recursive: true });
  await writeFile(`${folder}${set}/${name}.png`, picture);
}

/** @param {import('@playwright/test').Page} page @param {string} look */
async function wear(page, look) {
  await page.evaluate((one) => {
    document.documentElement.dataset['look'] = one;
  }, look);
}

/** Makes the window as tall as what is in it. @param {import('@playwright/test').Page} page @param {number} width @param {number} least */
async function growToContent(page, width, least) {
  // What hangs on the height of the window may still grow.
  for (let times = 0, height = 0; times < 3; times += 1) {
    const grown = Math.max(least, await page.evaluate(() => document.documentElement.scrollHeight));
    if (grown === height) return;
    height = grown;
    await page.setViewportSize({ width, height });
  }
}

/**
 * Opens the made-up notes.
 * @param {import('@playwright/test').Browser} browser @param {string} url @param {number} width @param {number} height
 */
async function openNotes(browser, url, width, height) {
  const page = await steadyPage(browser, { width, height, madeUp: true });
  await page.goto(url);
  await page.getByText('Saved on this device').waitFor();
  return page;
}

/**
 * Every screen on a phone: as its window shows it, dark, light and at night, and dark from top to end.
 * @param {import('@playwright/test').Browser} browser @param {string} url @param {readonly string[]} routes @param {string} folder
 */
export async function takePhonePictures(browser, url, routes, folder) {
  const page = await openNotes(browser, url, 360, 780);
  await wear(page, 'dark');
  for (const route of routes) {
    await goToScreen(page, route);
    for (const look of looks) {
      await wear(page, look);
      await keep(folder, `phone-${look}`, nameOf(route), await stillPicture(page));
    }
    await wear(page, 'dark');
    await growToContent(page, 360, 780);
    await keep(folder, 'phone-whole', nameOf(route), await stillPicture(page));
    await page.setViewportSize({ width: 360, height: 780 });
  }
  await page.context().close();
}

/**
 * Every screen in a wide window, dark.
 * @param {import('@playwright/test').Browser} browser @param {string} url @param {readonly string[]} routes @param {string} folder
 */
export async function takeWidePictures(browser, url, routes, folder) {
  const page = await openNotes(browser, url, 1280, 800);
  await wear(page, 'dark');
  for (const route of routes) {
    await goToScreen(page, route);
    await keep(folder, 'wide-dark', nameOf(route), await stillPicture(page));
  }
  await page.context().close();
}

/**
 * The gallery's heading stays while its groups change; the way to the group says which one is shown.
 * @param {import('@playwright/test').Page} page @param {string} group @param {string} query
 */
async function goToGroup(page, group, query) {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `/gallery/${group}${query}`);
  await page.locator(`main nav a[aria-current="page"][href*="/${group}?"]`).waitFor();
}

/**
 * Every group of the gallery in each look, and from right to left with text of twice the size; the sheet as it opens.
 * @param {import('@playwright/test').Browser} browser @param {string} url that of the development server @param {readonly string[]} groups
 * @param {string} folder
 */
export async function takeGalleryPictures(browser, url, groups, folder) {
  const page = await steadyPage(browser, { width: 360, height: 780 });
  const dresses = [...looks.map((look) => ({ look, more: '', set: `gallery-${look}` })), { look: 'dark', more: '&direction=rtl&size=200', set: 'gallery-turned' }];
  await page.goto(`${url}#/gallery`);
  await page.locator('[data-part]').first().waitFor();
  for (const { look, more, set } of dresses) {
    for (const group of groups) {
      await goToGroup(page, group, `?look=${look}${more}`);
      await growToContent(page, 360, 780);
      await keep(folder, set, group, await stillPicture(page));
      await page.setViewportSize({ width: 360, height: 780 });
    }
    await goToGroup(page, 'frames', `?look=${look}${more}`);
    await page.getByRole('button', { name: 'Open the sheet' }).click();
    await keep(folder, set, 'frames-sheet', await stillPicture(page));
    await page.keyboard.press('Escape');
  }
  await page.context().close();
}
