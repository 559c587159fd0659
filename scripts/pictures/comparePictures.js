import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';

/** Of 255: how far a colour may be off. Where an edge is round, the same browser draws the same page one off now and then. */
const unseen = 2;

/** The pictures below a folder, by their path in it. @param {string} folder */
async function picturesIn(folder) {
  const names = await readdir(folder, { recursive: true });
  return names.map((name) => name.split(sep).join('/')).filter((name) => name.endsWith('.png'));
}

/**
 * Compares two pictures pixel by pixel, in a page. Undefined where none differs; else how many do, and a picture of them: what
 * changed in red, over what stayed, faint.
 * @param {import('@playwright/test').Page} page @param {Buffer} before @param {Buffer} after
 * @returns {Promise<{ pixels: number, picture: Buffer } | undefined>}
 */
async function differenceOf(page, before, after) {
  const found = await page.evaluate(
    async ({ sources, least }) => {
      const [old, now] = await Promise.all(
        sources.map(async (source) => {
          const image = new Image();
          image.src = `data:image/png;base64,${source}`;
          await image.decode();
          return image;
        }),
      );
      if (!old || !now) throw new Error('Two pictures are compared.');
      const width = Math.max(old.width, now.width);
      const height = Math.max(old.height, now.height);
      const canvas = Object.assign(document.createElement('canvas'), { width, height });
      const context = canvas.getContext('2d', { willReadFrequently: true });
      if (!context) throw new Error('This browser draws nothing.');
      const pixelsOf = (/** @type {HTMLImageElement} */ image) => {
        context.clearRect(0, 0, width, height);
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, width, height);
      };
      const one = pixelsOf(old).data;
      const shown = pixelsOf(now);
      const other = shown.data;
      let pixels = 0;
      for (let at = 0; at < other.length; at += 4) {
        const differs = [0, 1, 2, 3].some((channel) => Math.abs((one[at + channel] ?? 0) - (other[at + channel] ?? 0)) > least);
        if (differs) pixels += 1;
        if (differs) other.set([230, 0, 40, 255], at);
        else other[at + 3] = 60;
      }
      context.putImageData(shown, 0, 0);
      return { pixels, picture: canvas.toDataURL('image/png').split(',')[1] ?? '' };
    },
    { sources: [before.toString('base64'), after.toString('base64')], least: unseen },
  );
  return found.pixels === 0 ? undefined : { pixels: found.pixels, picture: Buffer.from(found.picture, 'base64') };
}

/** @param {readonly { name: string, pixels: number }[]} changed @param {readonly string[]} added @param {readonly string[]} gone @param {{ before: string, after: string }} paths */
function pageOf(changed, added, gone, { before, after }) {
  const image = (/** @type {string} */ path, /** @type {string} */ label) => `<figure><figcaption>${label}</figcaption><img loading="lazy" src="${encodeURI(path)}" alt="" /></figure>`;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8" />
<title>Pictures that changed</title>
<style>
  body { font-family: system-ui, sans-serif; margin: 1.5rem; background: #777; color: #fff; }
  div { display: flex; gap: 1rem; align-items: start; overflow: auto; }
  figure { margin: 0 0 2rem; }
  img { max-inline-size: 40rem; background: #fff; }
  a { color: inherit; }
</style>
<h1>${changed.length} changed, ${added.length} new, ${gone.length} gone</h1>
<ul>${changed.map(({ name, pixels }) => `<li><a href="#${name}">${name}</a>: ${pixels} pixels</li>`).join('')}</ul>
${changed.map(({ name }) => `<h2 id="${name}">${name}</h2><div>${image(`${before}/${name}`, 'before')}${image(`${after}/${name}`, 'after')}${image(`difference/${name}`, 'difference')}</div>`).join('\n')}
${added.length > 0 ? `<h1>New</h1>${added.map((name) => `<h2>${name}</h2><div>${image(`${after}/${name}`, 'after')}</div>`).join('\n')}` : ''}
${gone.length > 0 ? `<h1>Gone</h1>${gone.map((name) => `<h2>${name}</h2><div>${image(`${before}/${name}`, 'before')}</div>`).join('\n')}` : ''}
</html>
`;
}

/**
 * Compares two sets of pictures and writes a page for a reviewer's eyes: what changed, before, after and the difference; what is
 * new; what is gone. Answers with their paths in the sets, sorted.
 * @param {import('@playwright/test').Browser} browser
 * @param {{ before: string, after: string, report: string }} folders `report` is emptied first
 */
export async function comparePictures(browser, { before, after, report }) {
  const [old, now] = await Promise.all([picturesIn(before), picturesIn(after)]);
  await rm(report, { recursive: true, force: true });
  await mkdir(report, { recursive: true });
  const page = await browser.newPage();
  /** @type {{ name: string, pixels: number }[]} */
  const changed = [];
  for (const name of now.filter((one) => old.includes(one)).sort()) {
    const [one, other] = await Promise.all([readFile(`${before}/${name}`), readFile(`${after}/${name}`)]);
    const difference = one.equals(other) ? undefined : await differenceOf(page, one, other);
    if (!difference) continue;
    await mkdir(`${report}/difference/${name}`.replace(/\/[^/]*$/, ''), { recursive: true });
    await writeFile(`${report}/difference/${name}`, difference.picture);
    changed.push({ name, pixels: difference.pixels });
  }
  await page.close();
  const added = now.filter((name) => !old.includes(name)).sort();
  const gone = old.filter((name) => !now.includes(name)).sort();
  const paths = { before: relative(report, before), after: relative(report, after) };
  await writeFile(`${report}/index.html`, pageOf(changed, added, gone, paths));
  return { changed: changed.map(({ name }) => name), added, gone };
}
