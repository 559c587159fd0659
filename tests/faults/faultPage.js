import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { serveFolder } from '../../scripts/serve.js';

const path = (/** @type {string} */ from) => fileURLToPath(new URL(from, import.meta.url));

/**
 * Builds a page with nothing but the vault and its key worker, and serves it with the app's headers. Its module has the
 * functions of `page/index.ts`.
 * @returns {Promise<{ url: string, module: string, close: () => Promise<void> }>}
 */
export async function serveFaultPage() {
  const folder = await mkdtemp(join(tmpdir(), 'faults-page-'));
  await build({
    configFile: false,
    logLevel: 'warn',
    base: './',
    resolve: {
      alias: [
        { find: '@', replacement: path('../../src') },
        { find: /^dexie$/, replacement: path('../../node_modules/dexie/dist/modern/dexie.mjs') },
      ],
    },
    // The names that the app's policy allows.
    worker: { format: 'es', rolldownOptions: { output: { entryFileNames: 'workers/keys.js' } } },
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: path('page/index.ts'),
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: 'assets/page.js' },
      },
    },
  });
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>faults</title>');
  const server = await serveFolder({ folder });
  return {
    url: server.url,
    module: `${server.url}assets/page.js`,
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Calls a function of the page's module, in a browser that shows the page.
 * @param {import('@playwright/test').Page} page
 * @param {string} module
 * @param {string} work
 * @param {readonly unknown[]} given
 * @returns {Promise<any>}
 */
export function callOn(page, module, work, ...given) {
  return page.evaluate(async ([from, name, values]) => {
    /** @type {Record<string, (...values: readonly unknown[]) => unknown>} */
    const functions = await import(from);
    return functions[name]?.(...values);
  }, /** @type {const} */ ([module, work, given]));
}
