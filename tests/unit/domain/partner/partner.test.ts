import { describe, expect, it } from 'vitest';
import { isCalled, withName } from '@/domain/partner/named';
import { withoutForgotten } from '@/domain/partner/toForget';
import { cardOf, partnerOf } from './sharedSamples';

describe('a partner’s name', () => {
  it('is the same in capitals and with blanks, and a former one still means them', () => {
    const renamed = withName(withName(partnerOf('Sam'), ' Robin '), 'Jo');
    expect(renamed).toMatchObject({ name: 'Jo', formerNames: ['Sam', 'Robin'] });
    expect(['jo', ' SAM', 'robin '].every((name) => isCalled(renamed, name))).toBe(true);
    expect(isCalled(renamed, 'Alex')).toBe(false);
    expect(isCalled(renamed, ' ')).toBe(false);
  });

  it('is not a former one when it comes back, and stays when nothing is typed', () => {
    const sam = partnerOf('Sam');
    expect(withName(withName(sam, 'Jo'), 'sam')).toMatchObject({ name: 'sam', formerNames: ['Jo'] });
    expect(withName(sam, '  ')).toBe(sam);
    expect(withName(sam, 'Sam ')).toBe(sam);
  });
});

describe('a card that asks to be forgotten', () => {
  const asking = (forgetOn?: string) => cardOf(forgetOn ? { forgetOn } : {});
  const received = (forgetOn?: string) => ({ card: asking(forgetOn), receivedAt: '2026-11-24T12:00:00.000Z' });

  it('goes from its day on', () => {
    const sams = received('2026-11-26');
    expect(withoutForgotten(sams, '2026-11-25T12:00:00.000Z')).toBe(sams);
    expect(withoutForgotten(sams, '2026-11-26T12:00:00.000Z')).toBeUndefined();
    expect(withoutForgotten(sams, '2027-01-01T12:00:00.000Z')).toBeUndefined();
  });

  it('stays without a day, and while the clock stands before its arrival', () => {
    for (const [sams, at] of [
      [received(), '2030-01-01T12:00:00.000Z'],
      [received('2026-11-20'), '2026-11-23T12:00:00.000Z'],
    ] as const) {
      expect(withoutForgotten(sams, at)).toBe(sams);
    }
  });

  it('goes from beside the newer one as well, which stays', () => {
    const sams = { ...received('2026-12-24'), before: asking('2026-11-26') };
    expect(withoutForgotten(sams, '2026-11-26T12:00:00.000Z')).toEqual(received('2026-12-24'));
  });
});
