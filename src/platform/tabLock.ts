/** Web Locks; missing in older browsers. */
function locks(): LockManager | undefined {
  return (navigator as { readonly locks?: LockManager }).locks;
}

/** Holds a lock of that name together with others, for as long as this tab is open. */
export function whileOpen(name: string): void {
  void locks()?.request(name, { mode: 'shared' }, () => new Promise(() => undefined)).catch(() => undefined);
}

/** Whether any tab holds it; also true where that can't be known. */
export async function isHeld(name: string): Promise<boolean> {
  const now = await locks()?.query().catch(() => undefined);
  return now?.held?.some((lock) => lock.name === name) ?? true;
}
