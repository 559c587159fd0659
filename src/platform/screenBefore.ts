/** The route of the screen from which this one was opened, as it stands in the browser's history; undefined where it was opened by its address. */
export function screenBefore(): string | undefined {
  const state: unknown = history.state;
  const before = typeof state === 'object' && state !== null && 'back' in state ? state.back : undefined;
  return typeof before === 'string' ? before : undefined;
}
