import { describe, expect, it } from 'vitest';
import { builtInPractices } from '@/content/practices';
import { scoring } from '@/content/scoring';
import { rankPractices } from '@/domain/menu/rankPractices';
import { chooseSmallTries } from '@/domain/menu/smallTries';
import { answersOf, rankingOf, samplePractice } from '../samples';

const practices = [
  samplePractice('walk', { category: 'together', effort: 2 }),
  samplePractice('film', { category: 'together', minutes: [20, 180] }),
  samplePractice('song', { category: 'together', effort: 1, minutes: [10, 15] }),
  samplePractice('story', { category: 'together' }),
  samplePractice('tea', { category: 'nourishment', effort: 1 }),
  samplePractice('hug', { category: 'holding', touch: 3 }),
  samplePractice('quiet', { category: 'quiet' }),
];

describe('chooseSmallTries', () => {
  const ranking = rankPractices(rankingOf(practices), {});

  it('takes small ones of different kinds in the order of the ranking', () => {
    expect(chooseSmallTries(ranking, practices)).toEqual(['song', 'tea', 'hug']);
    expect(chooseSmallTries(ranking, practices, 9)).toEqual(['song', 'tea', 'hug', 'quiet']);
    expect(chooseSmallTries(ranking, practices, 0)).toEqual([]);
  });

  it('never takes one that is left out, and rather takes fewer', () => {
    const out = rankPractices(rankingOf(practices, { ruledOutByWords: new Set(['tea', 'hug', 'quiet']) }), {});
    expect(chooseSmallTries(out, practices)).toEqual(['song']);
    const stances = { song: { receive: 'hard-limit' } } as const;
    expect(chooseSmallTries(rankPractices(rankingOf(practices, { stances }), {}), practices)[0]).toBe('story');
  });

  it('takes none that only some situations leave out: what comes before the try isn’t known', () => {
    const bySituation = { everyday: ['lots'], rough: ['none'] } as const;
    const answers = { touch: { kind: 'depends', bySituation } } as const;
    const tries = chooseSmallTries(rankPractices(rankingOf(builtInPractices, { answers }), scoring), builtInPractices);
    expect(tries).toHaveLength(3);
    expect(builtInPractices.filter(({ id, touch }) => tries.includes(id) && touch > 0)).toEqual([]);
  });

  it('has nothing to offer from an empty catalogue, nor for practices that it doesn’t know', () => {
    expect(chooseSmallTries(rankPractices(rankingOf([]), {}), [])).toEqual([]);
    expect(chooseSmallTries(ranking, [])).toEqual([]);
  });

  it('has three for somebody who is unsure of everything, without touch for somebody who wants none', () => {
    const ofAll = rankPractices(rankingOf(builtInPractices), scoring);
    expect(chooseSmallTries(ofAll, builtInPractices)).toHaveLength(3);
    const untouched = rankPractices(rankingOf(builtInPractices, { answers: answersOf({ touch: 'none' }) }), scoring);
    const tries = chooseSmallTries(untouched, builtInPractices);
    expect(tries).toHaveLength(3);
    expect(builtInPractices.filter(({ id }) => tries.includes(id)).map(({ touch }) => touch)).toEqual([0, 0, 0]);
  });
});
