import { launch } from 'puppeteer-core';
import { findBrowser } from '../../scripts/findBrowser.js';

/** A phone's window. BiDi knows of no touch. */
const window = { width: 360, height: 780 };

/** How each is started: quiet, still, one in the dark look and one in the light. */
const starts = {
  chromium: () => ({ browser: /** @type {const} */ ('chrome'), args: [...findBrowser().args, '--force-prefers-reduced-motion', '--lang=en-GB'] }),
  firefox: () => ({
    browser: /** @type {const} */ ('firefox'),
    extraPrefsFirefox: {
      'ui.prefersReducedMotion': 1,
      'layout.css.prefers-color-scheme.content-override': 0,
      'intl.accept_languages': 'en-GB',
      'browser.download.folderList': 2,
    },
  }),
};

/**
 * A browser driven by WebDriver BiDi, with its profile in a folder.
 * @param {'chromium' | 'firefox'} name
 * @param {{ program: string, profile: string }} where
 * @returns {Promise<import('./person.js').Driver>}
 */
export async function openByBidi(name, { program, profile }) {
  /** @type {string[]} */
  const faults = [];
  /** @type {import('puppeteer-core').Browser} */
  let browser;
  /** @type {import('puppeteer-core').Page} */
  let page;

  async function start() {
    browser = await launch({
      ...starts[name](),
      executablePath: program,
      protocol: 'webDriverBiDi',
      userDataDir: profile,
      headless: true,
      defaultViewport: window,
      timeout: 60_000,
    });
    page = (await browser.pages())[0] ?? (await browser.newPage());
    await page.setViewport(window);
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => {
      faults.push(`error: ${String(error)}`);
    });
  }

  await start();
  return {
    faults,
    open: async (url) => {
      await page.goto(url, { waitUntil: 'load' });
    },
    run: (what, ...given) => page.evaluate(what, ...given),
    find: async (what, asked) => {
      const handle = await page.evaluateHandle(what, asked);
      const element = handle.asElement();
      if (!element) return undefined;
      return {
        read: (how) => element.evaluate(how),
        click: (at) => page.mouse.click(at.x, at.y),
        type: (words) => element.type(words),
      };
    },
    picture: async (path) => {
      await page.screenshot({ path: /** @type {`${string}.png`} */ (path) });
    },
    restart: async () => {
      await browser.close();
      await start();
    },
    close: () => browser.close(),
  };
}
