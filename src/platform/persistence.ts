/** What the browser says of the room it gives, in bytes. */
export interface StorageRoom {
  readonly used: number;
  readonly quota: number;
}

/** The part of the browser that is asked; missing on plain HTTP and in older ones. */
function storage(): Partial<StorageManager> | undefined {
  return (navigator as { readonly storage?: StorageManager }).storage;
}

/** Whether the browser keeps what is here even when it makes room; undefined where it can't be asked. */
export async function isPersisted(): Promise<boolean | undefined> {
  return storage()?.persisted?.().catch(() => undefined);
}

/** Asks the browser to keep what is here. Some ask the person in turn. Undefined where it can't be asked. */
export async function askToPersist(): Promise<boolean | undefined> {
  return storage()?.persist?.().catch(() => undefined);
}

/** How much of its room is used, all of the app's own files included; undefined where the browser doesn't say. */
export async function storageRoom(): Promise<StorageRoom | undefined> {
  const found = await storage()?.estimate?.().catch(() => undefined);
  if (found?.usage === undefined || !found.quota) return undefined;
  return { used: found.usage, quota: found.quota };
}
