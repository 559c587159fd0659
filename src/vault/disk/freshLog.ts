import { passingDatabaseName } from '../space/layout';

let isAsked = false;

/**
 * Asks Chromium to begin a new log for what is written to the origin's databases from now on; once in a window. It does so some
 * ms later. Nothing waits for it, and where it can't be had all is as without it.
 *
 * A browser that was killed in the middle of a write leaves a record without its end in the log. Chromium goes on writing behind
 * it, takes it for damage at a later opening and then removes every database (docs/testing.md, "Faults, in the long form"). To
 * remove a database makes it put what the log holds into a table and begin a new one, so one is made and removed.
 */
export function askForFreshLog(): void {
  if (isAsked || !isChromium()) return;
  isAsked = true;
  const making = indexedDB.open(passingDatabaseName);
  making.onsuccess = () => {
    making.result.close();
    indexedDB.deleteDatabase(passingDatabaseName);
  };
}

/** By what only browsers have that are made from it: others keep databases otherwise. */
function isChromium(): boolean {
  const { navigator } = globalThis as { readonly navigator?: Navigator };
  return navigator !== undefined && 'userAgentData' in navigator;
}
