import { describe, expect, it } from 'vitest';
import { likelySender } from '@/features/exchange/likelySender';

const shown = (kind: 'card' | 'agreement' | 'compare-first') =>
  ({ message: { kind, body: new Uint8Array() }, partnerId: 'sam', backTo: '/partners', thenScan: true }) as const;

describe('whose card it most likely is', () => {
  it('is the one to whom the own card was just shown', () => {
    expect(likelySender(shown('card'), () => false)).toBe('sam');
  });

  it('is nobody whose card is held already: it would be replaced', () => {
    expect(likelySender(shown('card'), (id) => id === 'sam')).toBeUndefined();
  });

  it('is nobody to whom something else was shown, and nobody where nothing was', () => {
    expect(likelySender(shown('agreement'), () => false)).toBeUndefined();
    expect(likelySender(shown('compare-first'), () => false)).toBeUndefined();
    expect(likelySender(undefined, () => false)).toBeUndefined();
  });
});
