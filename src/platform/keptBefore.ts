/** Where it stands in localStorage. What it holds: src/platform/keptNote.ts. */
export const keptMark = 'lowlamp-kept';

/** The browser's small storage; undefined where it refuses. */
export function smallStorage(): Storage | undefined {
  try {
    return (globalThis as { readonly localStorage?: Storage }).localStorage;
  } catch {
    // Then there is nothing to be known, and an empty vault is made as at the first run.
    return undefined;
  }
}

/** Whether something of somebody's own was kept on this device, and not removed by them. */
export function wasKept(): boolean {
  return smallStorage()?.getItem(keptMark) != null;
}

/** Forgets it, before everything is removed and where somebody begins anew. */
export function forgetKept(): void {
  smallStorage()?.removeItem(keptMark);
}
