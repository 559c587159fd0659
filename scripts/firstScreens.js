import { rm } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { metaPolicy } from '../policy/policy.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = fileURLToPath(new URL('../node_modules/.cache/first-screens/', import.meta.url));

/**
 * Puts the first screens into the pages and the policy into their heads, when the app is built: index.html gets the
 * welcome's first step, home.html gets Home. In development the pages stay as they are.
 * @param {import('vite').PluginOption[]} plugins what turns the app's source into modules, for the build of its own
 * @param {import('vite').UserConfig} shared settings that both builds need
 * @returns {import('vite').Plugin}
 */
export function firstScreens(plugins, shared) {
  /** @type {Promise<{ welcome: string, home: string }> | undefined} */
  let rendered;

  async function render() {
    await build({
      ...shared,
      root,
      configFile: false,
      plugins,
      logLevel: 'warn',
      publicDir: false,
      build: {
        ssr: 'src/app/prerender.ts',
        outDir: folder,
        emptyOutDir: true,
        rolldownOptions: { output: { entryFileNames: 'prerender.mjs' } },
      },
    });
    /** @type {{ renderFirstScreens: () => Promise<{ welcome: string, home: string }> }} */
    const { renderFirstScreens } = await import(pathToFileURL(`${folder}prerender.mjs`).href);
    const screens = await renderFirstScreens();
    await rm(folder, { recursive: true });
    return screens;
  }

  return {
    name: 'first-screens',
    apply: 'build',
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { path }) {
        rendered ??= render();
        const screens = await rendered;
        const markup = path.endsWith('home.html') ? screens.home : screens.welcome;
        const policy = `<meta http-equiv="Content-Security-Policy" content="${metaPolicy()}" />`;
        return html
          .replace('<meta charset="utf-8" />', `<meta charset="utf-8" />\n    ${policy}`)
          .replace('<!--first-screen-->', () => markup);
      },
    },
  };
}
