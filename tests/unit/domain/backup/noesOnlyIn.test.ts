import { describe, expect, it } from 'vitest';
import { noesOnlyIn } from '@/domain/backup/noesOnlyIn';

const card = (stances: Record<string, unknown>) => ({ fields: {}, needs: {}, stances, bySituation: {} });

describe('the noes of one card that another lacks', () => {
  it('are those in either direction, whatever the other says instead', () => {
    const here = card({ massage: { receive: 'hard-limit' }, tea: { give: 'not-now' }, music: { receive: 'soft-limit' }, bath: { receive: 'want' } });
    const there = card({ massage: { receive: 'want' }, music: { receive: 'hard-limit' }, bath: { receive: 'hard-limit' } });
    expect(noesOnlyIn(here, there)).toEqual(['massage', 'tea']);
    expect(noesOnlyIn(there, here)).toEqual(['bath']);
  });

  it('are those of a card that somebody sent as well', () => {
    const received = (stances: Record<string, unknown>) => ({ card: card(stances), receivedAt: '2026-11-30T00:00:00.000Z' });
    expect(noesOnlyIn(received({ massage: { receive: 'hard-limit' } }), received({}))).toEqual(['massage']);
  });

  it('are none in what is no card', () => {
    expect(noesOnlyIn({ words: 'A walk' }, null)).toEqual([]);
    expect(noesOnlyIn('words', card({}))).toEqual([]);
  });
});
