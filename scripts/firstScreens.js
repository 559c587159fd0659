import { readFile, rm } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { metaPolicy } from '../policy/policy.js';

const root = fileURLToPath(new URL('..', import.meta.url));
/** One for each process, so that two builds at once don't meet. It finds the packages from there. */
const folder = fileURLToPath(new URL(`../node_modules/.cache/first-screens-${process.pid}/`, import.meta.url));

/** @param {string} html @param {string} markup */
function withScreen(html, markup) {
  const place = '<!--first-screen-->';
  if (!html.includes(place)) throw new Error(`index.html has no place for the first screen: ${place}`);
  return html.replace(place, () => markup);
}

const policy = `<meta http-equiv="Content-Security-Policy" content="${metaPolicy()}" />`;

/**
 * Puts the first screens into the pages and the policy into their heads, when the app is built: index.html gets the
 * welcome's first step, and home.html and lock.html are the same page with Home and with the lock. recipe.html, which
 * takes the app's place after a quick exit, gets the policy. In development the page stays as it is.
 * @param {import('vite').PluginOption[]} plugins what turns the app's source into modules, for the build of its own
 * @param {import('vite').UserConfig} shared settings that both builds need
 * @returns {import('vite').Plugin}
 */
export function firstScreens(plugins, shared) {
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
    /** @type {{ renderFirstScreens: () => Promise<{ welcome: string, home: string, lock: string }> }} */
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
      handler(html) {
        return html.replace('<meta charset="utf-8" />', `<meta charset="utf-8" />\n    ${policy}`);
      },
    },
    generateBundle: {
      // After the page itself is made, with the names of its script and looks.
      order: 'post',
      async handler(_options, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('The build has no index.html.');
        const html = String(page.source);
        const { welcome, ...others } = await render();
        page.source = withScreen(html, welcome);
        for (const [name, markup] of Object.entries(others)) {
          const source = withScreen(html, markup).replace('data-first-screen="welcome"', `data-first-screen="${name}"`);
          this.emitFile({ type: 'asset', fileName: `${name}.html`, source });
        }
        const recipe = await readFile(`${root}recipe.html`, 'utf8');
        this.emitFile({ type: 'asset', fileName: 'recipe.html', source: recipe.replace('<!-- policy -->', policy) });
      },
    },
  };
}
