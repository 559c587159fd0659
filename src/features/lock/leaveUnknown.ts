import type { Router } from 'vue-router';

/** How records are named in addresses: `newId`. */
const recordIds = /[0-9a-f]{16}/g;

/** The making of a further space, and the end of a way in: the space that opens may know of neither. */
const ofAnotherSpace = /\/change\/(?:space|end)/;

/** Whether an address names something that isn't known. */
export async function namesUnknown(address: string, isKnown: (id: string) => Promise<boolean>): Promise<boolean> {
  if (ofAnotherSpace.test(address)) return true;
  for (const id of address.match(recordIds) ?? []) if (!(await isKnown(id))) return true;
  return false;
}

/**
 * Goes to Home where the address names something that the space which opens doesn't know. It was left there by another space,
 * or removed meanwhile: a screen of it would tell of the other one to whoever watches.
 */
export async function leaveUnknown(router: Router, isKnown: (id: string) => Promise<boolean>): Promise<void> {
  if (await namesUnknown(router.currentRoute.value.fullPath, isKnown)) await router.replace('/');
}
