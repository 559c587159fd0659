/** The longest that work may hold up a tap or a key, in ms. */
const longestSlice = 12;

/** Lets the page answer taps and keys, and paint, before going on. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/**
 * Does something with each item, in slices, so that the page never stands still for long. Ends early once `isWanted` says
 * no, which is asked between slices. `onSlice` is called after each but the last. Answers whether all of it was done.
 */
export async function workInSlices<Item>(
  items: readonly Item[],
  work: (item: Item) => void,
  isWanted: () => boolean,
  onSlice?: () => void,
): Promise<boolean> {
  let until = performance.now() + longestSlice;
  for (const item of items) {
    if (performance.now() > until) {
      onSlice?.();
      await pause();
      if (!isWanted()) return false;
      until = performance.now() + longestSlice;
    }
    work(item);
  }
  return true;
}
