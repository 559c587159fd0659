import { answerOf } from './answerOf';

/** Never holds anything, and is gone again at once. */
const passingName = 'lowlamp-log';

const begun = new WeakMap<IDBDatabase, Promise<void>>();

/**
 * Begins a new log for all that is written from here on, and resolves once that is done; at once from the second time on.
 * Asked for at each opening, also where nothing is written after it, and waited for before each write.
 *
 * Chromium keeps all of an origin's databases by LevelDB. Where the browser is killed in the middle of a write, a record is cut
 * off at the end of the log. The next opening forgives that, and whatever is written goes on behind it, the browser's own notes
 * at its end too; the opening after that finds the cut in the middle, takes it for damage and removes every database of the
 * origin, with all that was said to be saved (docs/testing.md, "Faults"). To remove a database makes Chromium put what the log
 * holds into a table and begin a new log, which takes it some ms. So one is made and removed. Other engines have no such log.
 *
 * Never rejects: where it can't be had, nothing is changed, and the write goes on as without it.
 */
export async function beginFreshLog(connection: IDBDatabase | null): Promise<void> {
  if (!connection || !isChromium()) return;
  const beginning = begun.get(connection) ?? makeAndRemove().catch(() => undefined);
  begun.set(connection, beginning);
  await beginning;
}

/** By what it alone has, and every browser that is made from it. */
function isChromium(): boolean {
  const { navigator } = globalThis as { readonly navigator?: Navigator };
  return navigator !== undefined && 'userAgentData' in navigator;
}

async function makeAndRemove(): Promise<void> {
  const passing = await answerOf(indexedDB.open(passingName));
  passing.close();
  await answerOf(indexedDB.deleteDatabase(passingName));
}
