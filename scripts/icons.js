import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findBrowser } from './findBrowser.js';
import { packPicture } from './packPicture.js';

const path = (/** @type {string} */ from) => fileURLToPath(new URL(from, import.meta.url));
const drawings = path('../src/platform/guises/');

/**
 * The shapes of an icon, as they are made of its one drawing: as it is; without corners and smaller, for systems that cut
 * it in a shape of their own (Apple rounds the corners itself); and its lines alone, for systems that colour them.
 * @type {readonly { readonly name: string, readonly sizes: readonly number[], readonly shaped: (drawing: string) => string }[]}
 */
const shapes = [
  { name: '', sizes: [192, 512], shaped: (drawing) => drawing },
  { name: '-maskable', sizes: [192, 512], shaped: smaller },
  { name: '', sizes: [180], shaped: smaller },
  { name: '-monochrome', sizes: [192, 512], shaped: (drawing) => smaller(drawing).replace(/<rect .*\/>/, '').replace(/stroke="#\w+"/, 'stroke="#fff"') },
];

/** @param {string} drawing */
function smaller(drawing) {
  return drawing.replace(' rx="112"', '').replace('<g ', '<g transform="translate(51.2 51.2) scale(0.8)" ');
}

// Draws the icons of all guises in all shapes and sizes from their SVG sources.
const browser = await chromium.launch(findBrowser());
const page = await browser.newPage();
for (const file of readdirSync(drawings)) {
  const guise = file.replace('.svg', '');
  // What stands in icons/ is installed; what stands in install/ is fetched only where somebody chooses it.
  const folder = path(`../public/${guise === 'lamp' ? 'icons' : 'install'}/`);
  for (const { name, sizes, shaped } of shapes) {
    const drawing = shaped(readFileSync(drawings + file, 'utf8'));
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
      const picture = `${folder}${guise}${name}-${size}.png`;
      await page.screenshot({ path: picture, omitBackground: true });
      packPicture(picture, 16);
    }
  }
}
await browser.close();
