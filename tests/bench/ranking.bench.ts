import { bench, describe } from 'vitest';
import { questions } from '@/content/questions';
import { scoring } from '@/content/scoring';
import type { RankingInput } from '@/domain/menu/ranking';
import { rankPractices } from '@/domain/menu/rankPractices';
import { needs } from '@/domain/need';
import { categories, type Level, type Practice } from '@/domain/practice';
import { helpedLevels, type Rating } from '@/domain/rating';
import { stances, type PracticeStance } from '@/domain/stance';

/* 10,000 practices have to rank within one frame of 16 ms. The reference tells how fast the machine is. */

const count = 10_000;

/** A fixed row of pseudo-random numbers from 0 up to below `below` (Park and Miller 1988, the minimal standard). */
let state = 20_261_124;
function chance(below: number): number {
  state = (state * 48_271) % 2_147_483_647;
  return state % below;
}

function pick<Item>(items: readonly Item[]): Item {
  const item = items[chance(items.length)];
  if (item === undefined) throw new RangeError('Nothing to pick from');
  return item;
}

function level(): Level {
  return pick([0, 1, 2, 3]);
}

const practices: readonly Practice[] = Array.from({ length: count }, (_, index) => ({
  id: `own-${index.toString(16).padStart(16, '0')}`,
  category: pick(categories),
  needs: needs.filter(() => chance(3) === 0),
  senses: [],
  touch: level(),
  talk: level(),
  effort: level(),
  stimulation: level(),
  warmth: level(),
  closeness: level(),
  minutes: [5, 30],
  solo: true,
  remote: true,
  places: ['bed'],
  kit: [],
  cautions: [],
}));

const said: Record<string, PracticeStance> = {};
for (const { id } of practices) if (chance(4) === 0) said[id] = { receive: pick(stances) };

const ratings: readonly Rating[] = Array.from({ length: 2_000 }, () => ({
  practiceId: pick(practices).id,
  direction: 'receive',
  helped: pick(helpedLevels),
  at: '2026-11-24T08:00:00.000Z',
}));

/** Every question answered; "no touch" stays out, since leaving most of the catalogue out would be less work. */
const input: RankingInput = {
  practices,
  direction: 'receive',
  answers: Object.fromEntries(
    questions.map(({ id, choice, options }) => {
      const open = options.filter((option) => option !== 'none');
      return [id, { kind: 'chosen', options: choice === 'one' ? open.slice(0, 1) : open }];
    }),
  ),
  situation: 'rough',
  stances: said,
  ownNeeds: { warmth: 'much', quiet: 'some', fun: 'none' },
  ratings,
  boundaries: [],
  namesakes: new Map(practices.slice(0, 2_000).map(({ id }) => [id, ['cuddling']])),
  ruledOutByWords: new Set(practices.slice(0, 50).map(({ id }) => id)),
  day: '2026-11-24',
};

/** Nobody is curious about anything, so that the one to try is drawn. */
const uncurious: RankingInput = {
  ...input,
  stances: Object.fromEntries(Object.entries(said).filter(([, { receive }]) => receive !== 'curious')),
};

const numbers = Array.from({ length: count }, () => chance(1_000_000));

describe('10,000 practices', () => {
  bench('rankPractices', () => {
    rankPractices(input, scoring);
  });

  bench('rankPractices, the one to try drawn', () => {
    rankPractices(uncurious, scoring);
  });

  bench('reference: sorting 10,000 numbers', () => {
    numbers.toSorted((one, other) => one - other);
  });
});
