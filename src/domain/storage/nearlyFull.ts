/** Of the room that the browser gives, the part above which it is nearly full. */
const mostUsed = 0.9;
/** The least that should be free, in bytes: a few growths of the vault and the files of a new version. */
const leastFree = 20_000_000;

/** Whether the room runs short. Both in bytes; the browser's figures are rough on purpose, and so is this. */
export function isNearlyFull({ used, quota }: { readonly used: number; readonly quota: number }): boolean {
  return used > quota * mostUsed || quota - used < leastFree;
}
