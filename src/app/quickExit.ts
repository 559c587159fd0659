import { readonly, shallowRef } from 'vue';
import { rememberLeaving, wasLeft } from '@/platform/leaving';

/** The plain page that takes this one's place. It is installed with the app, holds no script, and is about lentils. */
const elsewhere = 'recipe.html';
/** How often Shift has to be pressed, and within how many milliseconds. */
const presses = 3;
const within = 5_000;
/** How long leaving waits for what was typed in the last quarter of a second, in ms. Nothing is to be seen meanwhile. */
const longestWait = 400;

const left = shallowRef(0);
const gone = shallowRef(false);

/** How many presses of Shift are left before the app is gone; 0 where none was made. */
export const pressesLeft = readonly(left);
/** The app has been left: what stands here now says nothing. */
export const isGone = readonly(gone);

function replacePage(): void {
  location.replace(new URL(elsewhere, document.baseURI));
}

/** Hides everything at once, locks, and puts a plain page in place of this one, to which Back leads as well. */
export async function leaveNow(): Promise<void> {
  document.documentElement.dataset['gone'] = '';
  gone.value = true;
  document.title = '';
  rememberLeaving();
  const locked = import('@/stores/locking').then(({ lockVault }) => lockVault({ others: true })).catch(() => false);
  await Promise.race([locked, new Promise((resolve) => setTimeout(resolve, longestWait))]);
  replacePage();
}

/** Where Back has led to the app after it was left: nothing is shown, and the plain page comes again. True then. */
export function stayAway(): boolean {
  if (!wasLeft()) return false;
  document.documentElement.dataset['gone'] = '';
  replacePage();
  return true;
}

/** Listens for Shift, pressed alone, three times within five seconds. */
export function leaveOnShifts(): void {
  let times: number[] = [];
  let isAlone = false;

  function forget(): void {
    times = [];
    left.value = 0;
  }

  addEventListener(
    'keydown',
    ({ key, repeat }) => {
      if (key !== 'Shift') {
        isAlone = false;
        forget();
      } else if (!repeat) isAlone = true;
    },
    { capture: true },
  );
  addEventListener(
    'keyup',
    ({ key }) => {
      if (key !== 'Shift' || !isAlone) return;
      const now = performance.now();
      times = [...times.filter((time) => now - time < within), now];
      left.value = presses - times.length;
      if (times.length >= presses) void leaveNow();
      else setTimeout(() => {
        if (times.at(-1) === now) forget();
      }, within);
    },
    { capture: true },
  );
  // Back out of the browser's own memory of pages.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && gone.value) replacePage();
  });
}
