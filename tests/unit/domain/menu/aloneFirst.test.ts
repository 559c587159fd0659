import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInPractices } from '@/content/practices';
import { scoring } from '@/content/scoring';
import { aloneFirst, isAsGoodAlone } from '@/domain/menu/aloneFirst';
import { rankPractices } from '@/domain/menu/rankPractices';
import { rankingOf, samplePractice } from '../samples';

const practices = [
  samplePractice('hug', { touch: 3, closeness: 3, solo: true }),
  samplePractice('kiss', { touch: 3, solo: false }),
  samplePractice('tea', { touch: 0, closeness: 1, solo: true }),
  samplePractice('quiet', { touch: 0, closeness: 0, solo: true }),
];
const byId = new Map(practices.map((one) => [one.id, one]));

describe('aloneFirst', () => {
  it('puts what is as good alone first, the least bound to others before the rest, and leaves out what takes two', () => {
    expect(aloneFirst(rankPractices(rankingOf(practices), {}).ranked, byId)).toEqual(['quiet', 'tea', 'hug']);
  });

  it('follows what was said, but puts nothing spoken against first', () => {
    const ranked = [
      { id: 'hug', score: 4, confidence: 'quiz-only', notAfter: [] },
      { id: 'tea', score: 2, confidence: 'quiz-only', notAfter: [] },
      { id: 'quiet', score: -1, confidence: 'quiz-only', notAfter: [] },
    ] as const;
    expect(aloneFirst(ranked, byId)).toEqual(['tea', 'hug', 'quiet']);
  });

  it('knows nothing beyond the practices given', () => {
    expect(aloneFirst(rankPractices(rankingOf(practices), {}).ranked, new Map())).toEqual([]);
  });

  it('keeps, whatever the scores, each that can be done alone and no other, once each', () => {
    const ids = builtInPractices.map(({ id }) => id);
    const all = new Map(builtInPractices.map((one) => [one.id, one]));
    const scores = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: ids.length, maxLength: ids.length });
    fc.assert(
      fc.property(scores, (given) => {
        const ranked = ids.map((id, at) => ({ id, score: given[at] ?? 0, confidence: 'quiz-only' as const, notAfter: [] }));
        const order = aloneFirst(ranked, all);
        expect([...order].sort()).toEqual(ids.filter((id) => all.get(id)?.solo).sort());
        const [first] = order;
        if (ranked.some(({ id, score }) => score >= 0 && isAsGoodAlone(all.get(id)!))) expect(isAsGoodAlone(all.get(first!)!)).toBe(true);
      }),
    );
  });

  it('begins, for somebody new, with care that needs nobody', () => {
    const all = new Map(builtInPractices.map((one) => [one.id, one]));
    const order = aloneFirst(rankPractices(rankingOf(builtInPractices), scoring).ranked, all);
    expect(order.slice(0, 3)).toEqual(['time-alone', 'writing-a-journal', 'caring-for-yourself']);
  });
});
