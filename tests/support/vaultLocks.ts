/** Web Locks for Node 20, which has none: exclusive locks by name, in the order of the requests. */
export function provideLocks(): () => void {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
  const last = new Map<string, Promise<unknown>>();
  const request = async (name: string, _options: unknown, work: () => Promise<unknown>): Promise<unknown> => {
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
