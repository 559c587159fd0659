/** What the worker looks for: src/sw.ts. It says that the lock is what is seen first, and nothing else. */
const markedCache = 'lowlamp-locked';

/** Has the next visit begin with the lock's own page instead of Home's, so that nothing else is seen for a moment. */
export async function beginWithLock(isLocked: boolean): Promise<void> {
  const { caches } = globalThis as { readonly caches?: CacheStorage };
  // Without it the lock comes all the same, a moment after Home.
  await (isLocked ? caches?.open(markedCache) : caches?.delete(markedCache))?.catch(() => undefined);
}
