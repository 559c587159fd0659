import { describe, expect, it } from 'vitest';
import { builtInPractices } from '@/content/practices';
import { scoring } from '@/content/scoring';
import { ideasForTonight } from '@/domain/menu/ideasForTonight';
import { rankPractices } from '@/domain/menu/rankPractices';
import { rankingOf, samplePractice } from '../samples';

const practices = [
  samplePractice('hug', { category: 'holding', touch: 3, solo: false }),
  samplePractice('song', { category: 'together', solo: false }),
  samplePractice('tea', { category: 'nourishment', solo: true }),
  samplePractice('soup', { category: 'nourishment', solo: true }),
  samplePractice('blanket', { category: 'tending', solo: true }),
  samplePractice('quiet', { category: 'quiet', solo: true }),
];

describe('ideasForTonight', () => {
  const ranking = rankPractices(rankingOf(practices), {});

  it('needs nobody else while nothing is known, and takes one of each kind', () => {
    expect(ideasForTonight(ranking, practices, [])).toEqual(['tea', 'blanket', 'quiet']);
  });

  it('has three for somebody new, from the whole catalogue, and each of them is as good alone', () => {
    const fresh = ideasForTonight(rankPractices(rankingOf(builtInPractices), scoring), builtInPractices, []);
    expect(fresh).toHaveLength(3);
    const shown = builtInPractices.filter(({ id }) => fresh.includes(id));
    expect(shown.filter(({ solo, touch, closeness }) => !solo || touch > 0 || closeness > 1)).toEqual([]);
  });

  it('puts favourites first, once each, in the order of the ranking', () => {
    expect(ideasForTonight(ranking, practices, ['tea', 'hug'])).toEqual(['hug', 'tea', 'blanket']);
    expect(ideasForTonight(ranking, practices, ['soup', 'song', 'hug', 'quiet'])).toEqual(['hug', 'song', 'soup']);
  });

  it('follows what was said as soon as something speaks for a practice', () => {
    const stances = { hug: { receive: 'want' } } as const;
    expect(ideasForTonight(rankPractices(rankingOf(practices, { stances }), {}), practices, [])[0]).toBe('hug');
  });

  it('never takes what is ruled out, a favourite neither, be it after some evenings only', () => {
    const out = rankPractices(rankingOf(practices, { ruledOutByWords: new Set(['tea', 'hug']) }), {});
    expect(ideasForTonight(out, practices, ['hug', 'tea'])).toEqual(['soup', 'blanket', 'quiet']);
    const answers = { touch: { kind: 'depends', bySituation: { everyday: ['lots'], rough: ['none'] } } } as const;
    const some = rankPractices(rankingOf(builtInPractices, { answers }), scoring);
    expect(some.ranked.find(({ id }) => id === 'cuddling')?.notAfter).toEqual(['rough']);
    expect(ideasForTonight(some, builtInPractices, ['cuddling'])).not.toContain('cuddling');
  });

  it('takes fewer where there are not enough, and none from nothing', () => {
    expect(ideasForTonight(ranking, practices.slice(0, 3), [])).toEqual(['tea']);
    expect(ideasForTonight(rankPractices(rankingOf([]), {}), [], ['tea'])).toEqual([]);
    expect(ideasForTonight(rankPractices(rankingOf([]), scoring), builtInPractices, ['tea'])).toEqual([]);
  });
});
