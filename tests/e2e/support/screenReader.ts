import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

const script = fileURLToPath(
  new URL('../../../node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js', import.meta.url),
);

interface VirtualReader {
  readonly start: (options: { container: Element }) => Promise<void>;
  readonly next: () => Promise<void>;
  readonly lastSpokenPhrase: () => Promise<string>;
  readonly spokenPhraseLog: () => Promise<string[]>;
  readonly stop: () => Promise<void>;
}

/** What a screen reader says of the main part of a screen, from its beginning to its end. Needs a page without policy. */
export async function readOut(page: Page): Promise<readonly string[]> {
  const source = await readFile(script, 'utf8');
  return page.evaluate(async (code) => {
    const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
    const { virtual } = (await import(address)) as { virtual: VirtualReader };
    const main = document.querySelector('main');
    if (!main) throw new Error('The page has no main part.');
    await virtual.start({ container: main });
    for (let steps = 0; steps < 80 && (await virtual.lastSpokenPhrase()) !== 'end of main'; steps += 1) {
      await virtual.next();
    }
    const said = await virtual.spokenPhraseLog();
    await virtual.stop();
    return said;
  }, source);
}
