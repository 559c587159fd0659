/** How long a tab waits for another one's save, in ms. A frozen tab may hold the lock for ever. */
const longestWait = 10_000;

/** Work that is done one after the other, in the order of the calls; a failing one doesn't stop the next. */
export class WorkQueue {
  #last: Promise<unknown> = Promise.resolve();

  run<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** Resolves when all that was asked for until now is done. */
  async idle(): Promise<void> {
    await this.#last;
  }
}

/**
 * One writer among tabs, by Web Locks. It isn't what keeps saves apart: that is the check inside the
 * transaction. So where the browser has no locks, or none comes in time, the work is done without.
 */
export async function asOneWriter<T>(name: string, work: () => Promise<T>): Promise<T> {
  const { navigator } = globalThis as { readonly navigator?: { readonly locks?: LockManager } };
  if (!navigator?.locks) return work();
  let done: readonly [Promise<T>];
  try {
    const signal = AbortSignal.timeout(longestWait);
    done = await navigator.locks.request(`${name}-writer`, { signal }, async () => {
      const begun = work();
      await Promise.allSettled([begun]);
      // In a list, so that the work's own fault isn't taken for one of the lock.
      return [begun] as const;
    });
  } catch {
    return work();
  }
  return done[0];
}
