import { nextTick } from 'vue';

/** How long a screen that one comes back to may take to grow, in ms. */
const longestGrowth = 1_000;

/** By what somebody moves on in the page themselves. */
const moves = ['wheel', 'touchmove', 'keydown'] as const;

/**
 * Goes to the place in the page where its screen was left, for one that somebody came back to. The router goes there at
 * once, but some of a screen comes a moment after it: where that was too early, goes there once the page is tall enough.
 * Does nothing any more once another screen is shown, or somebody has moved on by themselves.
 */
export async function keepPlace(): Promise<void> {
  const state = history.state as { readonly scroll?: { readonly top: number } | null } | null;
  const top = state?.scroll?.top ?? 0;
  const isTooShort = (): boolean => document.documentElement.scrollHeight - innerHeight < top;
  await nextTick();
  if (!isTooShort()) return;
  const until = performance.now() + longestGrowth;
  const listening = new AbortController();
  let isMoved = false;
  for (const move of moves) {
    addEventListener(move, () => { isMoved = true; }, { passive: true, signal: listening.signal });
  }
  const isWanted = (): boolean => !isMoved && history.state === state;
  while (isWanted() && isTooShort() && performance.now() < until) await new Promise(requestAnimationFrame);
  listening.abort();
  if (isWanted()) scrollTo({ top });
}
