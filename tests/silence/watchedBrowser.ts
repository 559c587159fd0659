import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { findBrowser } from '../../scripts/findBrowser.js';
import { startLoggingProxy, type LoggingProxy } from './loggingProxy';
import { readNetLog, type NetLog } from './netLog';

/** A browser that reaches everything, the app's own server too, through a proxy that writes it down. */
interface WatchedBrowser {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly proxy: LoggingProxy;
  /** Closes it, and answers with what its own log tells. */
  readonly close: () => Promise<NetLog>;
}

/**
 * @param url where the app is served
 * @param isDirect true for no proxy: a browser that has one looks up no names by itself
 */
export async function startWatchedBrowser(url: string, isDirect = false): Promise<WatchedBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'lowlamp-silence-'));
  const proxy = await startLoggingProxy(new URL(url).host);
  const log = join(folder, 'net.json');
  const { executablePath, args } = findBrowser();
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath,
    args: [...args, `--log-net-log=${log}`, '--disable-domain-reliability', '--disable-client-side-phishing-detection'],
    // Playwright has Chromium send what is for this machine through the proxy as well.
    ...(isDirect ? {} : { proxy: { server: proxy.address } }),
    viewport: { width: 360, height: 780 },
    reducedMotion: 'reduce',
    locale: 'en-GB',
    colorScheme: 'dark',
  });
  const [page] = context.pages();
  if (!page) throw new Error('The browser has no page.');
  return {
    context,
    page,
    proxy,
    close: async () => {
      await context.close();
      await proxy.close();
      const told = await readNetLog(log);
      await rm(folder, { recursive: true, force: true });
      return told;
    },
  };
}
