import type { Router } from 'vue-router';

/** How records are named in addresses: `newId`. */
const recordIds = /[0-9a-f]{16}/g;

/** Whether an address names a record that isn't known. */
export async function namesUnknown(address: string, isKnown: (id: string) => Promise<boolean>): Promise<boolean> {
  for (const id of address.match(recordIds) ?? []) if (!(await isKnown(id))) return true;
  return false;
}

/**
 * Goes to Home where the address names a record that the space which opens doesn't know. It was left there by another space,
 * or removed meanwhile: a screen that says so would tell of the other one to whoever watches.
 */
export async function leaveUnknown(router: Router, isKnown: (id: string) => Promise<boolean>): Promise<void> {
  if (await namesUnknown(router.currentRoute.value.fullPath, isKnown)) await router.replace('/');
}
