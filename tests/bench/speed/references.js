import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const path = (/** @type {string} */ from) => fileURLToPath(new URL(from, import.meta.url));
const alias = [
  { find: '@', replacement: path('../../../src') },
  { find: /^dexie$/, replacement: path('../../../node_modules/dexie/dist/modern/dexie.mjs') },
];

/** What a tap on the static page leads to, without any script. */
const target = '<section id="shown" class="shown"><h1>Shown</h1></section>';
const targetStyle = '.shown{display:none}.shown:target{display:block}.shown:target~*{display:none}';

/** A page of the app as it stands before any script, with its looks, and a place that its links lead to. @param {string} html */
function withoutScript(html) {
  return html
    .replaceAll(/<script[\s\S]*?<\/script>/g, '')
    .replaceAll(/<link rel="(?:modulepreload|manifest)"[^>]*>/g, '')
    .replaceAll(/<meta http-equiv="Content-Security-Policy"[^>]*>/g, '')
    .replaceAll(/href="#[^"]*"/g, 'href="#shown"')
    .replace(/<div id="app"[^>]*>/, (opening) => `${target}${opening}`);
}

const worker = `
const files = __FILES__;
self.addEventListener('install', (event) => event.waitUntil(caches.open('page').then((cache) => cache.addAll(files)).then(() => self.skipWaiting())));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => event.respondWith(caches.match(event.request, { ignoreSearch: true }).then((found) => found ?? fetch(event.request))));
`;
/** A file of its own, which asks for a trusted address: the page comes under the app's policy. */
const registers = '<script src="./register.js"></script>';
const register = `
const policy = globalThis.trustedTypes?.createPolicy('app', { createScriptURL: (url) => url });
navigator.serviceWorker.register(policy ? policy.createScriptURL('./sw.js') : './sw.js');
`;

/** A folder's page and looks, without and with a worker. @param {string} dist @param {string} page @param {string} folder */
async function makeStatic(dist, page, folder) {
  const html = withoutScript(await readFile(join(dist, page), 'utf8'));
  const styles = (await readdir(join(dist, 'assets'))).filter((name) => name.endsWith('.css') && html.includes(name));
  for (const [name, withWorker] of /** @type {const} */ ([['static', false], ['static-sw', true]])) {
    const at = join(folder, `${name}-${page.replace('.html', '')}`);
    await mkdir(join(at, 'assets'), { recursive: true });
    for (const style of styles) await writeFile(join(at, 'assets', style), (await readFile(join(dist, 'assets', style), 'utf8')) + targetStyle);
    await writeFile(join(at, 'index.html'), withWorker ? html.replace('</body>', `${registers}</body>`) : html);
    if (!withWorker) continue;
    await writeFile(join(at, 'register.js'), register);
    await writeFile(join(at, 'sw.js'), worker.replace('__FILES__', JSON.stringify(['./', './register.js', ...styles.map((style) => `./assets/${style}`)])));
  }
}

/**
 * Makes the pages to measure against, from the built app: its first screens as static pages without and with a worker, a
 * bare Vue page with what is tapped and typed in the app, and a page that reads and writes plain rows by bare Dexie
 * beside the vault. Answers with the folder of each.
 * @param {string} dist @param {string} folder
 */
export async function makeReferences(dist, folder) {
  await makeStatic(dist, 'index.html', folder);
  await makeStatic(dist, 'home.html', folder);
  await build({
    configFile: false,
    root: path('bareVue'),
    base: './',
    logLevel: 'warn',
    build: { outDir: join(folder, 'vue'), emptyOutDir: true, target: 'es2022' },
  });
  for (const [entry, name] of /** @type {const} */ ([['../vault/page.ts', 'vault'], ['../journal/seed.ts', 'seed']])) {
    await build({
      configFile: false,
      logLevel: 'warn',
      resolve: { alias },
      build: {
        outDir: join(folder, name),
        target: 'es2022',
        lib: { entry: path(entry), formats: ['es'], fileName: () => 'page.js' },
      },
    });
    await writeFile(join(folder, name, 'index.html'), '<!doctype html><title>bench</title>');
  }
}
