import type { Bytes } from '@/crypto/bytes';
import { randomBytes } from '@/crypto/randomBytes';
import { pageBytes } from '../space/layout';

/** How long script may hold the thread, in ms: half a frame. */
const longestStretch = 8;

/** Rows of chance, as sealed pages look. Lets the screen breathe in between. */
export async function randomRows(count: number): Promise<Bytes[]> {
  const rows: Bytes[] = [];
  let since = performance.now();
  while (rows.length < count) {
    rows.push(randomBytes(pageBytes));
    if (performance.now() - since < longestStretch) continue;
    await afterOtherTasks();
    since = performance.now();
  }
  return rows;
}

// A message and not a timer: hidden pages are given one timer a second.
function afterOtherTasks(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
