import { describe, expect, it } from 'vitest';
import { explainPractice, topReasons } from '@/domain/menu/explainPractice';
import { rankPractices } from '@/domain/menu/rankPractices';
import type { Scoring } from '@/domain/menu/scoring';
import type { Helped } from '@/domain/rating';
import { answersOf, chose, rankingOf, ratingOf, samplePractice, wordingOf } from '../samples';

const tea = samplePractice('tea', { needs: ['warmth', 'nourishment'], warmth: 2 });
const hug = samplePractice('hug', { needs: ['touch', 'closeness'], touch: 3, closeness: 3 });
const talk = samplePractice('talk', { needs: ['words'], talk: 3 });
const all = [tea, hug, talk];

const table = {
  touch: {
    direction: 'receive',
    options: {
      lots: { needs: { touch: 3 }, attributes: { touch: [-1, 0, 1, 2] } },
      none: { leaveOut: { atLeast: { touch: 1 } } },
    },
  },
  'please-dont': {
    direction: 'receive',
    options: { talk: { leaveOut: { practices: ['talk'] } }, hugs: { leaveOut: { practices: ['hug'] } } },
  },
  'after-rough': {
    direction: 'receive',
    onlyIn: ['rough'],
    options: { 'more-words': { practices: { talk: 5 } } },
  },
  gladly: { direction: 'give', options: { practical: { needs: { nourishment: 4 } } } },
} as const satisfies Scoring;

function ids(list: readonly { readonly id: string }[]): readonly string[] {
  return list.map(({ id }) => id);
}

describe('rankPractices', () => {
  it('keeps the order of the catalogue where nothing was said', () => {
    expect(rankPractices(rankingOf(all), table)).toEqual({
      ranked: all.map(({ id }) => ({ id, score: 0, confidence: 'quiz-only', notAfter: [] })),
      leftOut: [],
      oneToTry: undefined,
    });
  });

  it('answers with empty lists for an empty catalogue', () => {
    expect(rankPractices(rankingOf([]), table)).toEqual({ ranked: [], leftOut: [], oneToTry: undefined });
  });

  it('adds points for needs, for levels and for single practices', () => {
    const { ranked } = rankPractices(rankingOf(all, { answers: answersOf({ touch: 'lots' }) }), table);
    expect(ranked.map(({ id, score }) => [id, score])).toEqual([
      ['hug', 5],
      ['tea', -1],
      ['talk', -1],
    ]);
  });

  it('counts what is for certain situations only there', () => {
    const answers = answersOf({ 'after-rough': 'more-words' });
    const first = (situation?: 'rough' | 'casual') =>
      rankPractices(rankingOf(all, { answers, ...(situation ? { situation } : {}) }), table).ranked[0];
    expect(first('rough')).toMatchObject({ id: 'talk', score: 5 });
    expect(first('casual')).toMatchObject({ id: 'tea', score: 0 });
    expect(first()).toMatchObject({ id: 'tea', score: 0 });
  });

  it('takes the answer of the situation where it depends, and none without a situation', () => {
    const answers = { touch: { kind: 'depends', bySituation: { rough: ['none'], casual: ['lots'] } } } as const;
    expect(ids(rankPractices(rankingOf(all, { answers, situation: 'rough' }), table).ranked)).toEqual(['tea', 'talk']);
    expect(rankPractices(rankingOf(all, { answers, situation: 'casual' }), table).ranked[0]?.id).toBe('hug');
    expect(ids(rankPractices(rankingOf(all, { answers }), table).ranked)).toEqual(['tea', 'hug', 'talk']);
  });

  it('moves both lists by the situation, alone and from afar too, beside what was answered', () => {
    const practices = [tea, samplePractice('walk', { solo: true }), samplePractice('call', { remote: true }), hug];
    const situationEffect = { solo: 3, remote: 2, attributes: { touch: [0, 0, 0, 1] } } as const;
    for (const direction of ['receive', 'give'] as const) {
      const input = rankingOf(practices, { direction, situation: 'afar', situationEffect });
      const { ranked } = rankPractices(input, table);
      expect(ranked.slice(0, 2).map(({ id, score }) => [id, score])).toEqual([
        ['walk', 3],
        ['call', 2],
      ]);
      const walk = practices[1];
      expect(walk && explainPractice(input, table, walk)).toEqual([{ kind: 'situation', points: 3, situation: 'afar' }]);
    }
  });

  it('lets a refusal stand whatever the situation asks for', () => {
    const { ranked, leftOut } = rankPractices(
      rankingOf(all, {
        stances: { tea: { receive: 'hard-limit' } },
        situation: 'rough',
        situationEffect: { practices: { tea: 5 } },
      }),
      table,
    );
    expect(ids(ranked)).not.toContain('tea');
    expect(ids(leftOut)).toEqual(['tea']);
  });

  it('without a situation, leaves out what every answered situation leaves out', () => {
    const bySituation = { casual: ['none'], rough: ['none'] } as const;
    const answers = { touch: { kind: 'depends', bySituation } } as const;
    const { ranked, leftOut } = rankPractices(rankingOf(all, { answers }), table);
    expect(ids(ranked)).toEqual(['tea', 'talk']);
    expect(leftOut).toEqual([{ id: 'hug', reasons: [{ kind: 'answer', question: 'touch', option: 'none' }] }]);
  });

  it('without a situation, marks what only some situations leave out, and never offers to try it', () => {
    const bySituation = { casual: ['lots'], rough: ['none'], group: ['none'], solo: [] } as const;
    const input = rankingOf(all, {
      answers: { touch: { kind: 'depends', bySituation } },
      stances: { hug: { receive: 'curious' } },
    });
    const { ranked, oneToTry } = rankPractices(input, table);
    expect(ranked.map(({ id, notAfter }) => [id, notAfter])).toEqual([
      ['hug', ['rough', 'group']],
      ['tea', []],
      ['talk', []],
    ]);
    expect(oneToTry).toBeUndefined();
    const casual = rankPractices({ ...input, situation: 'casual' }, table);
    expect(casual.ranked[0]).toMatchObject({ id: 'hug', notAfter: [] });
    expect(casual.oneToTry).toBe('hug');
  });

  it('names the situations of an answer that speaks against nothing in others not at all', () => {
    const answers = { touch: { kind: 'depends', bySituation: { rough: ['lots'] } } } as const;
    const { ranked } = rankPractices(rankingOf(all, { answers }), table);
    expect(ranked.flatMap(({ notAfter }) => notAfter)).toEqual([]);
  });

  it('leaves an own practice out with a built-in one that its name names, and gives it no points for that', () => {
    const own = samplePractice('own-1');
    const table2 = {
      ...table,
      touch: { direction: 'receive', options: { lots: { practices: { hug: 5 } } } },
    } as const satisfies Scoring;
    const namesakes = new Map([['own-1', ['hug']]]);
    const input = rankingOf([...all, own], { namesakes, answers: answersOf({ 'please-dont': 'hugs', touch: 'lots' }) });
    expect(rankPractices(input, table2).leftOut).toEqual(
      ['hug', 'own-1'].map((id) => ({ id, reasons: [{ kind: 'answer', question: 'please-dont', option: 'hugs' }] })),
    );
    const open = rankPractices({ ...input, answers: answersOf({ touch: 'lots' }) }, table2);
    expect(open.ranked.find(({ id }) => id === 'own-1')?.score).toBe(0);
  });

  it('moves each list by its own questions only', () => {
    const answers = answersOf({ touch: 'none', gladly: 'practical' });
    const give = rankPractices(rankingOf(all, { answers, direction: 'give' }), table);
    expect(give.leftOut).toEqual([]);
    expect(give.ranked[0]).toMatchObject({ id: 'tea', score: 4 });
  });

  it('tells every reason for leaving a practice out', () => {
    const hard = wordingOf({ limit: 'hard', practiceIds: ['hug'] });
    const open = wordingOf({ limit: 'open', practiceIds: ['hug'] });
    const { leftOut } = rankPractices(
      rankingOf(all, {
        answers: { touch: chose('none'), 'please-dont': chose('hugs') },
        stances: { hug: { receive: 'soft-limit' } },
        boundaries: [open, hard],
        ruledOutByWords: new Set(['hug']),
      }),
      table,
    );
    expect(leftOut).toEqual([
      {
        id: 'hug',
        reasons: [
          { kind: 'stance', stance: 'soft-limit' },
          { kind: 'answer', question: 'touch', option: 'none' },
          { kind: 'answer', question: 'please-dont', option: 'hugs' },
          { kind: 'words', question: 'please-dont' },
          { kind: 'boundary', wording: hard },
        ],
      },
    ]);
  });

  it.each([
    ['hard', true],
    ['soft', true],
    ['conditional', false],
    ['open', false],
  ] as const)('with a boundary that is %s, leaves its practices out: %s', (limit, out) => {
    const boundaries = [wordingOf({ limit, practiceIds: ['tea'] })];
    for (const direction of ['receive', 'give'] as const) {
      const { leftOut } = rankPractices(rankingOf(all, { boundaries, direction }), table);
      expect(ids(leftOut)).toEqual(out ? ['tea'] : []);
    }
  });

  it.each([
    [[], 0],
    [[2], 2],
    [[-2], -2],
    [[0], 0],
    [[2, 2], 6],
    [[-2, -2], -6],
    [[1, 0], 3],
    [[-1, 0], -3],
    [[1, 0, 0], 0],
    [[-1, 0, 0], 0],
    [[2, 1], 6],
    [[-2, -1], -6],
    [[2, -2], 0],
    [[1, 1, 0, 0], 3],
  ] as const satisfies (readonly [readonly Helped[], number])[])('gives ratings of %j %i points', (given, points) => {
    const ratings = given.map((helped) => ratingOf('tea', helped));
    const { ranked } = rankPractices(rankingOf(all, { ratings: [...ratings, ratingOf('tea', 2, 'give')] }), table);
    expect(ranked.find(({ id }) => id === 'tea')?.score).toBe(points);
  });

  it.each([
    ['want', 4],
    ['willing', 0],
    ['curious', 2],
    ['unsure', 0],
  ] as const)('gives the stance "%s" %i points', (stance, points) => {
    const { ranked } = rankPractices(rankingOf(all, { stances: { talk: { receive: stance } } }), table);
    expect(ranked.find(({ id }) => id === 'talk')?.score).toBe(points);
  });

  it.each([
    [undefined, 0, 'quiz-only'],
    ['never', 0, 'quiz-only'],
    ['once', 0, 'tried-once'],
    ['several', 0, 'tried-several'],
    [undefined, 1, 'tried-once'],
    ['never', 1, 'tried-once'],
    ['once', 1, 'tried-once'],
    [undefined, 2, 'tried-several'],
  ] as const)('has the right confidence for tried "%s" and %i ratings', (tried, count, confidence) => {
    const ratings = Array.from({ length: count }, () => ratingOf('tea', 1));
    const stances = tried ? { tea: { tried } } : {};
    const { ranked } = rankPractices(rankingOf(all, { ratings, stances }), table);
    expect(ranked.find(({ id }) => id === 'tea')?.confidence).toBe(confidence);
  });

  it('offers to try the best that somebody is curious about and never tried', () => {
    const stances = {
      tea: { receive: 'want' },
      hug: { receive: 'curious', tried: 'once' },
      talk: { receive: 'curious', tried: 'never' },
    } as const;
    expect(rankPractices(rankingOf(all, { stances }), table).oneToTry).toBe('talk');
    expect(rankPractices(rankingOf(all, { stances, direction: 'give' }), table).oneToTry).toBeUndefined();
    const rated = rankingOf(all, { stances, ratings: [ratingOf('talk', 0, 'give')] });
    expect(rankPractices(rated, table).oneToTry).toBeUndefined();
  });

  it('never offers to try what the answers leave out', () => {
    const stances = { talk: { receive: 'curious' } } as const;
    const answers = answersOf({ 'please-dont': 'talk' });
    expect(rankPractices(rankingOf(all, { stances, answers }), table).oneToTry).toBeUndefined();
  });
});

describe('explainPractice', () => {
  const input = rankingOf(all, {
    answers: answersOf({ touch: 'lots' }),
    stances: { tea: { receive: 'want' } },
    ratings: [ratingOf('tea', 2), ratingOf('tea', 1)],
  });

  it('puts the strongest reason first and leaves out what gave nothing', () => {
    expect(explainPractice(input, table, tea)).toEqual([
      { kind: 'ratings', points: 6, mean: 1.5, count: 2 },
      { kind: 'stance', points: 4, stance: 'want' },
      { kind: 'attribute', points: -1, attribute: 'touch', level: 0 },
    ]);
    const willing = rankingOf(all, { stances: { hug: { receive: 'willing' } }, ratings: [ratingOf('hug', 0)] });
    expect(explainPractice(willing, table, hug)).toEqual([]);
  });

  it('quotes an answer only for what it says of the practice itself; the rest is told as a need or a level', () => {
    const mixed = {
      one: { direction: 'receive', options: { it: { practices: { tea: 2 }, needs: { warmth: 1 } } } },
      two: { direction: 'receive', options: { it: { needs: { warmth: 2 }, attributes: { talk: [1, 0, 0, -1] } } } },
      glad: { direction: 'give', options: { it: { needs: { nourishment: 3 } } } },
    } as const satisfies Scoring;
    const answers = answersOf({ one: 'it', two: 'it', glad: 'it' });
    expect(explainPractice(rankingOf(all, { answers }), mixed, tea)).toEqual([
      { kind: 'need', points: 3, need: 'warmth', direction: 'receive' },
      { kind: 'answer', points: 2, question: 'one', option: 'it' },
      { kind: 'attribute', points: 1, attribute: 'talk', level: 0 },
    ]);
    expect(explainPractice(rankingOf(all, { answers, direction: 'give' }), mixed, tea)).toEqual([
      { kind: 'need', points: 3, need: 'nourishment', direction: 'give' },
    ]);
  });

  it('puts what speaks for a practice before what speaks against it, when both are as strong', () => {
    const torn = rankingOf(all, {
      stances: { tea: { receive: 'want' } },
      answers: answersOf({ against: 'it', for: 'it' }),
    });
    const both = {
      against: { direction: 'receive', options: { it: { practices: { tea: -4 } } } },
      for: { direction: 'receive', options: { it: { practices: { tea: 4 } } } },
    } as const satisfies Scoring;
    expect(explainPractice(torn, both, tea).map(({ points }) => points)).toEqual([4, 4, -4]);
  });

  it('names as top reasons only what speaks for it, three at most', () => {
    const reasons = explainPractice(input, table, tea);
    expect(topReasons(reasons).map(({ kind }) => kind)).toEqual(['ratings', 'stance']);
    expect(topReasons(reasons, 1)).toHaveLength(1);
    expect(topReasons([])).toEqual([]);
  });
});
