/** Web Locks for Node 20, which has none: exclusive locks by name, in the order of the requests. */
export function provideLocks(): () => void {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
  const last = new Map<string, Promise<unknown>>();
  const request = async (name: string, ...options: readonly unknown[]): Promise<unknown> => {
    const work = options.at(-1) as () => Promise<unknown>;
    const turn = (last.get(name) ?? Promise.resolve()).then(work);
    last.set(
      name,
      turn.catch(() => undefined),
    );
    return turn;
  };
  Object.defineProperty(globalThis, 'navigator', { configurable: true, value: { locks: { request } } });
  return () => {
    if (before) Object.defineProperty(globalThis, 'navigator', before);
    else Reflect.deleteProperty(globalThis, 'navigator');
  };
}

/**
 * Another tab takes the writer's lock and freezes: what is written now hangs, and `hung` resolves as soon as it does. `pass`: what comes from then on writes without
 * locks, as it would after a long wait. `thaw`: the other tab lets go, and what hangs goes on.
 */
export function freezeWriter(name: string): { hung: Promise<void>; pass: () => void; thaw: () => void } {
  const pass = provideLocks();
  let thaw: () => void = () => undefined;
  const frozen = new Promise<void>((resolve) => {
    thaw = resolve;
  });
  const { locks } = navigator;
  void locks.request(`${name}-writer`, () => frozen);
  const hung = new Promise<void>((resolve) => {
    const request = (...asked: Parameters<LockManager['request']>) => {
      resolve();
      return locks.request(...asked);
    };
    Object.defineProperty(globalThis, 'navigator', { configurable: true, value: { locks: { request } } });
  });
  return { hung, pass, thaw };
}
