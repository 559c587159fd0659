import type { Router } from 'vue-router';

/** How records are named in addresses: `newId`. */
const recordIds = /[0-9a-f]{16}/g;

/**
 * Goes to Home where the address names a record that the space which opens doesn't know. It was left there by another space,
 * or removed meanwhile: a screen that says so would tell of the other one to whoever watches.
 */
export async function leaveUnknown(router: Router, isKnown: (id: string) => Promise<boolean>): Promise<void> {
  for (const id of router.currentRoute.value.fullPath.match(recordIds) ?? []) {
    if (await isKnown(id)) continue;
    await router.replace('/');
    return;
  }
}
