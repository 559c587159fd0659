import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findBrowser } from './findBrowser.js';

const path = (/** @type {string} */ from) => fileURLToPath(new URL(from, import.meta.url));

/** The drawing, the sizes that are made of it in pixels, and how their files begin. */
const sets = [
  { from: '../icons/lamp.svg', sizes: [192, 512], name: 'lamp' },
  { from: '../icons/lamp-maskable.svg', sizes: [192, 512], name: 'lamp-maskable' },
  // Apple rounds the corners itself.
  { from: '../icons/lamp-maskable.svg', sizes: [180], name: 'lamp' },
];

/**
 * A third of the size, for a drawing of a few colours. By programs that Debian has under their own names (`pngquant`,
 * `zopfli`); where they are missing the icon stays as it was drawn.
 * @param {string} file
 */
function pack(file) {
  const isPacked = spawnSync('pngquant', ['--quality', '80-98', '--speed', '1', '--strip', '--force', '--output', file, '64', file]);
  if (isPacked.status === 0) spawnSync('zopflipng', ['-y', '--iterations=50', file, file]);
}

// Draws the icons in all sizes from their SVG sources.
const browser = await chromium.launch(findBrowser());
for (const { from, sizes, name } of sets) {
  const drawing = readFileSync(path(from), 'utf8');
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
    await page.screenshot({ path: path(`../public/icons/${name}-${size}.png`), omitBackground: true });
    await page.close();
    pack(path(`../public/icons/${name}-${size}.png`));
  }
}
await browser.close();
