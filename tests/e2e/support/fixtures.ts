import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, chromium, expect, type BrowserContext, type Page } from '@playwright/test';
import { serveFolder } from '../../../scripts/serve.js';

const dist = fileURLToPath(new URL('../../../dist', import.meta.url));

/** The built app on a server of its own. */
interface AppServer extends Awaited<ReturnType<typeof serveFolder>> {
  /** What is served: a copy of the build, where the test asked for one to change. */
  readonly folder: string;
}

/** A browser with a profile on the disk, which can be closed and opened again. */
interface Persistent {
  /** Where the profile lies. */
  readonly folder: string;
  /** The page of the browser that is open. */
  readonly page: () => Page;
  readonly context: () => BrowserContext;
  /** Closes the browser, as somebody does who puts it away. */
  readonly close: () => Promise<void>;
  /** Opens the browser with the same profile. */
  readonly open: () => Promise<Page>;
}

interface Fixtures {
  /** How the app is served: where on its host, and whether from a copy of the build that the test may change. */
  readonly served: { readonly basePath?: string; readonly copied?: boolean };
  readonly app: AppServer;
  readonly persistent: Persistent;
  /** Set where a test does what the policy refuses: then the faults are for the test to read. */
  readonly expectsFaults: boolean;
  /** What went wrong in pages that were opened with `page`: policy violations, errors, foreign requests. */
  readonly faults: string[];
}

/** Notes every violation of the policy, error and foreign request of a context. */
export function watchFaults(context: BrowserContext, origin: string, faults: string[]): void {
  context.on('console', (message) => {
    if (message.type() === 'error' && !/ERR_(CONNECTION_REFUSED|INTERNET_DISCONNECTED|FAILED)/.test(message.text())) {
      faults.push(`console: ${message.text()}`);
    }
  });
  context.on('weberror', (event) => faults.push(`error: ${event.error().message}`));
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(blob|data|about):/.test(url)) faults.push(`request: ${url}`);
  });
}

/**
 * For tests of screens as they are, of which none is visited again with the server gone: `test.use(withoutWorker)`. The worker
 * that installs everything is left out, which takes as much work as the rest of a short test. What it does, and that it
 * disturbs nothing, is held by the tests that have it.
 */
export const withoutWorker = { serviceWorkers: 'block' } as const;

/** Beside those, for the tests of the same screens that need it: `test.use(withWorker)`. */
export const withWorker = { serviceWorkers: 'allow' } as const;

export const test = base.extend<Fixtures>({
  served: [{}, { option: true }],
  expectsFaults: [false, { option: true }],
  app: async ({ served: { basePath = '/', copied } }, use) => {
    const folder = copied ? await mkdtemp(join(tmpdir(), 'lowlamp-dist-')) : dist;
    if (copied) await cp(dist, folder, { recursive: true });
    const server = await serveFolder({ folder, basePath });
    await use({ ...server, folder });
    await server.close();
    if (copied) await rm(folder, { recursive: true });
  },
  faults: [
    async ({ app, context, expectsFaults }, use) => {
      const faults: string[] = [];
      watchFaults(context, new URL(app.url).origin, faults);
      await use(faults);
      if (!expectsFaults) expect(faults).toEqual([]);
    },
    { auto: true },
  ],
  persistent: async ({ app, launchOptions, contextOptions, viewport, hasTouch, isMobile, locale, colorScheme }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'lowlamp-'));
    const faults: string[] = [];
    let context: BrowserContext | undefined;
    async function open(): Promise<Page> {
      context = await chromium.launchPersistentContext(folder, {
        ...launchOptions,
        ...contextOptions,
        viewport,
        hasTouch,
        isMobile,
        ...(locale ? { locale } : {}),
        colorScheme,
      });
      watchFaults(context, new URL(app.url).origin, faults);
      return page();
    }
    async function close(): Promise<void> {
      await context?.close();
      context = undefined;
    }
    function opened(): BrowserContext {
      if (!context) throw new Error('The browser is closed.');
      return context;
    }
    function page(): Page {
      const [first] = opened().pages();
      if (!first) throw new Error('The browser has no page.');
      return first;
    }
    await open();
    await use({ folder, page, context: opened, close, open });
    await close();
    await rm(folder, { recursive: true, force: true });
    expect(faults).toEqual([]);
  },
});

export { expect };
