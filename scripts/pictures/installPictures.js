import { writeFileSync } from 'node:fs';
import { packPicture } from '../packPicture.js';
import { screenshots } from '../screenshots.js';
import { stillPicture } from './steadyPage.js';

/**
 * What the browser's dialog shows of the app before it installs it.
 * @param {import('@playwright/test').Page} page
 * @param {(route: string) => Promise<void>} goTo
 * @param {string} folder of the files that are served as they are
 */
export async function takeInstallPictures(page, goTo, folder) {
  await goTo('/');
  // What was saved before has the app say how it is kept.
  await page.getByRole('button', { name: 'All right' }).click();
  for (const { file, route, viewport } of screenshots) {
    await page.setViewportSize(viewport);
    await goTo(route);
    await page.mouse.move(0, 0);
    await page.waitForTimeout(600);
    writeFileSync(`${folder}${file}`, await stillPicture(page));
    packPicture(`${folder}${file}`, 32);
  }
}
