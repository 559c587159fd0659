import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whyToTry } from '@/domain/menu/oneToTry';
import type { RankingInput } from '@/domain/menu/ranking';
import { rankPractices } from '@/domain/menu/rankPractices';
import type { Need } from '@/domain/need';
import type { Practice } from '@/domain/practice';
import type { Helped, Rating } from '@/domain/rating';
import { rankingOf, samplePractice } from '../samples';

const day = '2026-11-24';

function rated(practiceId: string, helped: Helped, differences: Partial<Rating> = {}): Rating {
  return { practiceId, direction: 'receive', helped, at: '2026-11-20T21:00:00.000Z', ...differences };
}

const one = (id: string, ...needs: Need[]): Practice => samplePractice(id, { needs });

/** Two that were tried for each need, and several that were not. */
const catalogue = [
  one('stove', 'warmth'),
  one('game', 'fun'),
  ...['soup', 'blanket', 'bottle', 'tub'].map((id) => one(id, 'warmth')),
  ...['cards', 'dance', 'jokes', 'song'].map((id) => one(id, 'fun')),
];
const ratings = [rated('stove', 1), rated('stove', 1), rated('stove', 1), rated('game', 0), rated('game', -1)];

function oneToTry(differences: Partial<RankingInput> = {}): string | undefined {
  return rankPractices(rankingOf(catalogue, { ratings, day, ...differences }), {}).oneToTry;
}

const days = Array.from({ length: 200 }, (_, at) => `day ${at}`);
const drawnOn = (each: string, differences: Partial<RankingInput> = {}) => oneToTry({ ...differences, day: each });

describe('the one to try', () => {
  it('is the same all day, in whatever order the ratings were given', () => {
    expect(oneToTry({ ratings: ratings.toReversed() })).toBe(oneToTry());
    expect(oneToTry()).toBeDefined();
  });

  it('is nothing without a day, and nothing before the first rating', () => {
    const { day: _, ...withoutDay } = rankingOf(catalogue, { ratings, day });
    expect(rankPractices(withoutDay, {}).oneToTry).toBeUndefined();
    expect(oneToTry({ ratings: [] })).toBeUndefined();
    expect(oneToTry({ ratings: ratings.map((each) => ({ ...each, direction: 'give' })) })).toBeUndefined();
  });

  it('is never something that was tried, by a rating in either direction or by what was said of it', () => {
    const stances = { soup: { tried: 'several' }, cards: { tried: 'once' } } as const;
    const more = [...ratings, rated('blanket', 2, { direction: 'give' })];
    const drawn = new Set(days.map((each) => drawnOn(each, { stances, ratings: more })));
    for (const id of ['stove', 'game', 'soup', 'cards', 'blanket']) expect(drawn).not.toContain(id);
    expect(drawn.size).toBeGreaterThan(2);
  });

  it('is more often like what helped, and now and then something else', () => {
    const early = [rated('stove', 1), rated('game', 0)];
    const drawn = days.map((each) => drawnOn(each, { ratings: early }));
    const warm = drawn.filter((id) => ['soup', 'blanket', 'bottle', 'tub'].includes(id ?? '')).length;
    expect(warm).toBeGreaterThan(120);
    expect(warm).toBeLessThan(200);
    expect(new Set(drawn).size).toBeGreaterThan(4);
  });

  it('is what somebody is curious about before anything that is drawn', () => {
    expect(oneToTry({ stances: { song: { receive: 'curious' } } })).toBe('song');
  });

  it('is never what is ruled out, on any day', () => {
    const boundaries = [
      { topic: 'heat', limit: 'hard', words: '', conditions: '', partner: '', practiceIds: ['soup', 'blanket'] },
    ] as const;
    fc.assert(
      fc.property(fc.string(), (any) => {
        const stances = { bottle: { receive: 'not-now' } } as const;
        const drawn = drawnOn(any, { boundaries, stances, ruledOutByWords: new Set(['tub']) });
        expect(['cards', 'dance', 'jokes', 'song']).toContain(drawn);
      }),
    );
  });
});

describe('whyToTry', () => {
  const why = (practice: Practice, differences: Partial<RankingInput> = {}) =>
    whyToTry(rankingOf(catalogue, { ratings, ...differences }), practice);

  it('names the need for which something helped, and how often', () => {
    expect(why(one('soup', 'nourishment', 'warmth'))).toEqual({ kind: 'need', need: 'warmth', times: 3 });
  });

  it('names no need for which things made it worse on the whole', () => {
    expect(why(one('cards', 'fun'))).toEqual({ kind: 'new' });
    expect(why(one('cards', 'fun'), { ratings: [...ratings, rated('game', 1)] })).toEqual({ kind: 'new' });
  });

  it('says so where the person is curious', () => {
    expect(why(one('soup', 'warmth'), { stances: { soup: { receive: 'curious' } } })).toEqual({ kind: 'curious' });
  });
});
