import { readonly, shallowRef } from 'vue';
import { filesOf, guiseCache, guiseMark, guiseNames, iconShapes, isGuise, type Guise } from './guises';
import lamp from './guises/lamp.svg';
import notes from './guises/notes.svg';
import plants from './guises/plants.svg';
import recipes from './guises/recipes.svg';
import { forgetInstallPrompt } from './install';

/** The drawing of each guise, as an address. */
export const guiseDrawings: Readonly<Record<Guise, string>> = { lamp, notes, recipes, plants };

const worn = shallowRef<Guise>('lamp');

/** Under which name and picture the app would be installed now. */
export const guise = readonly(worn);

function cachesHere(): CacheStorage | undefined {
  return (globalThis as { readonly caches?: CacheStorage }).caches;
}

const address = (path: string): string => new URL(path, document.baseURI).href;

/** Looks which guise was chosen on this device. Without one, or where nothing can be kept, it stays the app's own. */
export async function recallGuise(): Promise<void> {
  const kept = await cachesHere()
    ?.match(address(guiseMark), { cacheName: guiseCache })
    .catch(() => undefined);
  const text = await kept?.text();
  if (isGuise(text)) wear(text);
}

/** The choice under way, or the last one. It is never refused. */
let choosing: Promise<unknown> = Promise.resolve();

/**
 * Takes a name and picture for the home screen, from now on and for later visits. Its files are fetched and kept now, so
 * that no later visit asks for them. False where they can't be had or kept: then nothing changes. Of several choices the
 * last one holds: each waits for the one before.
 */
export function chooseGuise(chosen: Guise): Promise<boolean> {
  const taken = choosing.then(() => take(chosen));
  choosing = taken.catch(() => undefined);
  return taken;
}

async function take(chosen: Guise): Promise<boolean> {
  const caches = cachesHere();
  if (!caches) return false;
  try {
    // The app's own files are installed with it.
    if (chosen === 'lamp') await caches.delete(guiseCache);
    else await keep(caches, chosen);
  } catch {
    return false;
  }
  wear(chosen);
  // What the browser had ready would install the name of before.
  forgetInstallPrompt();
  return true;
}

/** The mark comes last: without all files it stays the guise of before. */
async function keep(caches: CacheStorage, chosen: Guise): Promise<void> {
  const { icons, touchIcon } = filesOf(chosen);
  const files = [touchIcon, ...iconShapes.map(({ end }) => icons + end)].map(address);
  const cache = await caches.open(guiseCache);
  await cache.addAll(files);
  await cache.put(address(guiseMark), new Response(chosen));
  const gone = (await cache.keys()).filter(({ url }) => url !== address(guiseMark) && !files.includes(url));
  await Promise.all(gone.map((each) => cache.delete(each)));
}

/** Has the page say what the worker writes into it from the next visit on: src/sw.ts. */
function wear(chosen: Guise): void {
  worn.value = chosen;
  const { manifest, touchIcon } = filesOf(chosen);
  const name = guiseNames[chosen];
  document.title = name;
  for (const meta of ['application-name', 'apple-mobile-web-app-title']) set(`meta[name="${meta}"]`, 'content', name);
  set('link[rel="manifest"]', 'href', `./${manifest}`);
  set('link[rel="apple-touch-icon"]', 'href', `./${touchIcon}`);
  set('link[rel="icon"]', 'href', guiseDrawings[chosen]);
}

function set(selector: string, attribute: string, value: string): void {
  const element = document.querySelector(selector);
  if (element && element.getAttribute(attribute) !== value) element.setAttribute(attribute, value);
}
