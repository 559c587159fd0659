import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test, type BrowserContext, type BrowserContextOptions, type LaunchOptions, type Page } from '@playwright/test';
import { watchFaults } from './fixtures';

/** How many pictures of a film show the same: the browser plays thirty a second, and the app looks at eight. */
const stills = 6;

let films = 0;

/** A person's phone: a browser with a profile of its own, and a camera that sees what a film holds. */
export interface Phone {
  readonly page: () => Page;
  readonly context: () => BrowserContext;
  /** Puts the phone away and takes it up again, with another film before its camera from then on. */
  readonly look: (film?: string) => Promise<Page>;
  readonly close: () => Promise<void>;
}

type How = LaunchOptions & Pick<BrowserContextOptions, 'viewport' | 'hasTouch' | 'isMobile' | 'colorScheme'> & { readonly locale?: string | undefined };

/** Opens a phone. `faults` takes what goes wrong on it; `origin` is that of the app. */
export async function newPhone(how: How, origin: string, faults: string[]): Promise<Phone> {
  const folder = await mkdtemp(join(tmpdir(), 'lowlamp-phone-'));
  let opened: BrowserContext | undefined;

  function context(): BrowserContext {
    if (!opened) throw new Error('The phone is put away.');
    return opened;
  }

  function page(): Page {
    const [first] = context().pages();
    if (!first) throw new Error('The phone shows no page.');
    return first;
  }

  async function look(film?: string): Promise<Page> {
    await opened?.close();
    const { locale, ...others } = how;
    opened = await chromium.launchPersistentContext(folder, {
      ...others,
      // As fine as the screen of a phone: at one pixel a point, one sealed code in five came out too coarse for any camera.
      deviceScaleFactor: 2,
      ...(locale ? { locale } : {}),
      args: [
        ...(how.args ?? []),
        '--use-fake-ui-for-media-stream',
        '--use-fake-device-for-media-stream',
        ...(film ? [`--use-file-for-fake-video-capture=${film}`] : []),
      ],
    });
    watchFaults(opened, origin, faults);
    return page();
  }

  async function close(): Promise<void> {
    await opened?.close();
    opened = undefined;
    await rm(folder, { recursive: true, force: true });
  }

  await look();
  return { page, context, look, close };
}

/** The code that is on the screen, as a camera held before it sees it. */
async function photoOfCode(page: Page): Promise<Buffer> {
  const code = page.getByRole('img', { name: /^A code for the other phone/ });
  await code.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  return code.locator('..').screenshot({ type: 'jpeg', quality: 92 });
}

/**
 * A film of what a screen shows: each part of the code that goes by, `parts` of them, from the one at `from` on. Answers
 * with the path of the film.
 */
export async function filmOfCode(page: Page, { from = 0, parts = 1 } = {}): Promise<string> {
  const photos = await photosOfCode(page, { from, parts });
  films += 1;
  // Where a test's own files go: the next run clears it away. A phone keeps its film open.
  const film = test.info().outputPath(`film-${films}.mjpeg`);
  await writeFile(film, Buffer.concat(photos.flatMap((photo) => Array.from({ length: stills }, () => photo))));
  return film;
}

/** Photos of the code on the screen, one for each of its parts. */
export async function photosOfCode(page: Page, { from = 0, parts = 1 } = {}): Promise<readonly Buffer[]> {
  const code = page.getByRole('img', { name: /^A code for the other phone/ });
  await expect(code).toBeVisible({ timeout: 20_000 });
  const halt = page.getByRole('button', { name: 'Hold still' });
  if (!(await halt.isVisible())) return [await photoOfCode(page)];
  await halt.click();
  const number = async (): Promise<number> => Number((await page.getByText(/^Part \d+$/).innerText()).slice(5));
  while ((await number()) > 1) await page.getByRole('button', { name: 'One back' }).click();
  const next = page.getByRole('button', { name: 'Next part' });
  for (let skipped = 0; skipped < from; skipped += 1) await next.click();
  const photos: Buffer[] = [];
  for (let taken = 0; taken < parts; taken += 1) {
    photos.push(await photoOfCode(page));
    await next.click();
  }
  return photos;
}
