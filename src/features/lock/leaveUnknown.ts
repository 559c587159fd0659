import type { Router } from 'vue-router';

/**
 * What an address may name that another space left in it: records, by what `newId` makes. Nor does any space know the making
 * of another one, and the end of a way in which it may not have.
 */
const names = /[0-9a-f]{16}|change\/(?:space|end)/g;

/** Whether an address names something that isn't known. */
export async function namesUnknown(address: string, isKnown: (id: string) => Promise<boolean>): Promise<boolean> {
  for (const id of address.match(names) ?? []) if (!(await isKnown(id))) return true;
  return false;
}

/**
 * Goes to Home where the address names something that the space which opens doesn't know. It was left there by another space,
 * or removed meanwhile: a screen of it would tell of the other one to whoever watches.
 */
export async function leaveUnknown(router: Router, isKnown: (id: string) => Promise<boolean>): Promise<void> {
  if (await namesUnknown(router.currentRoute.value.fullPath, isKnown)) await router.replace('/');
}
