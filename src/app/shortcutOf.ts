/** What a key asks for: the search, the list of shortcuts, or a place by its number, the first being 0. */
export type Shortcut = 'search' | 'keys' | { readonly place: number };

/** What of a key press counts. */
interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * What a key press asks for; undefined where it is no shortcut. Single keys count where `withSingle` says so: somebody is
 * not typing, and hasn't turned them off. Shift doesn't matter to them, since keyboards put signs and digits anywhere.
 */
export function shortcutOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Press, withSingle: boolean): Shortcut | undefined {
  if (altKey) return undefined;
  if (ctrlKey || metaKey) return ctrlKey !== metaKey && !shiftKey && key.toLowerCase() === 'k' ? 'search' : undefined;
  if (!withSingle) return undefined;
  if (key === '/') return 'search';
  if (key === '?') return 'keys';
  return /^[1-5]$/.test(key) ? { place: Number(key) - 1 } : undefined;
}
