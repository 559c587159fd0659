import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortcutOf } from '@/app/shortcutOf';

const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

describe('a key press', () => {
  it('with Ctrl or Cmd and K asks for the search, also while somebody types', () => {
    expect(shortcutOf({ ...plain, key: 'k', ctrlKey: true }, false)).toBe('search');
    expect(shortcutOf({ ...plain, key: 'K', metaKey: true }, false)).toBe('search');
  });

  it('of a single key asks for something only where it may', () => {
    expect(shortcutOf({ ...plain, key: '/' }, true)).toBe('search');
    expect(shortcutOf({ ...plain, key: '?', shiftKey: true }, true)).toBe('keys');
    expect(shortcutOf({ ...plain, key: '1' }, true)).toEqual({ place: 0 });
    expect(shortcutOf({ ...plain, key: '5' }, true)).toEqual({ place: 4 });
    expect(['/', '?', '1', '5'].map((key) => shortcutOf({ ...plain, key }, false))).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('that belongs to the browser, the system or a screen reader stays with it', () => {
    const modifiers = fc.record({ ctrlKey: fc.boolean(), metaKey: fc.boolean(), altKey: fc.boolean(), shiftKey: fc.boolean() });
    fc.assert(
      fc.property(fc.constantFrom('/', '?', '1', '5', 'k', 'a', 'Enter', 'Tab'), modifiers, fc.boolean(), (key, held, single) => {
        if (shortcutOf({ key, ...held }, single) === undefined) return;
        expect(held.altKey).toBe(false);
        expect(held.ctrlKey && held.metaKey).toBe(false);
        expect(held.ctrlKey || held.metaKey ? key === 'k' && !held.shiftKey : single && '/?15'.includes(key)).toBe(true);
      }),
    );
  });
});
