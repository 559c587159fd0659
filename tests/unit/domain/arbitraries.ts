import fc from 'fast-check';
import { questions } from '@/content/questions';
import { limits, type BoundaryWording } from '@/domain/boundary/boundary';
import { needWeights } from '@/domain/card/card';
import type { OwnNeeds } from '@/domain/menu/ownNeeds';
import { needs } from '@/domain/need';
import { categories, levels, places, type Practice, type PracticeId } from '@/domain/practice';
import type { Answer, Answers } from '@/domain/quiz/answer';
import type { OptionId, Question } from '@/domain/quiz/question';
import { helpedLevels, type Rating } from '@/domain/rating';
import { situations } from '@/domain/situation';
import { directions, stances, triedAmounts, type PracticeStance, type Stances } from '@/domain/stance';

/** Ids of Object's own members are in it on purpose: records of strangers may hold any text. */
const anyPracticeId: fc.Arbitrary<PracticeId> = fc.oneof(
  fc.constantFrom('cuddling', 'showering-together', 'honest-talk', 'water-or-tea', 'constructor', '__proto__'),
  fc.string({ minLength: 1, maxLength: 12 }),
);

const anyLevel = fc.constantFrom(...levels);

function anyPractice(id: fc.Arbitrary<PracticeId> = anyPracticeId): fc.Arbitrary<Practice> {
  return fc.record({
    id,
    category: fc.constantFrom(...categories),
    needs: fc.subarray([...needs]),
    senses: fc.constant([]),
    touch: anyLevel,
    talk: anyLevel,
    effort: anyLevel,
    stimulation: anyLevel,
    warmth: anyLevel,
    closeness: anyLevel,
    minutes: fc.tuple(fc.nat(30), fc.nat(120)).map(([shortest, more]) => [shortest, shortest + more] as const),
    solo: fc.boolean(),
    remote: fc.boolean(),
    places: fc.subarray([...places], { minLength: 1 }),
    kit: fc.constant([]),
    cautions: fc.constant([]),
  });
}

export const anyCatalogue = fc.uniqueArray(anyPractice(), { selector: ({ id }) => id, maxLength: 25 });

function anyOptions({ choice, options }: Question): fc.Arbitrary<OptionId[]> {
  const pool = [...options, 'from-a-newer-version'];
  if (choice === 'one') return fc.constantFrom(...pool).map((option) => [option]);
  return fc.shuffledSubarray(pool, { minLength: 1 });
}

function anyAnswer(question: Question): fc.Arbitrary<Answer> {
  const options = anyOptions(question);
  return fc.oneof(
    { weight: 6, arbitrary: options.map((chosen) => ({ kind: 'chosen' as const, options: chosen })) },
    {
      weight: 2,
      arbitrary: fc
        .dictionary(fc.constantFrom(...situations), options)
        .map((bySituation) => ({ kind: 'depends' as const, bySituation })),
    },
    { weight: 1, arbitrary: fc.constantFrom({ kind: 'unsure' as const }, { kind: 'skipped' as const }) },
  );
}

/** Answers to any of the real questions, in any order. */
export const anyAnswers: fc.Arbitrary<Answers> = fc
  .shuffledSubarray([...questions])
  .chain((asked) => fc.tuple(...asked.map((asking) => anyAnswer(asking).map((answer) => [asking.id, answer] as const))))
  .map((entries) => Object.fromEntries(entries));

const anyPracticeStance: fc.Arbitrary<PracticeStance> = fc.record(
  { receive: fc.constantFrom(...stances), give: fc.constantFrom(...stances), tried: fc.constantFrom(...triedAmounts) },
  { requiredKeys: [] },
);

export function anyStances(ids: readonly PracticeId[]): fc.Arbitrary<Stances> {
  return fc
    .shuffledSubarray([...ids])
    .chain((some) => fc.tuple(...some.map((id) => anyPracticeStance.map((stance) => [id, stance] as const))))
    .map((entries) => Object.fromEntries(entries));
}

export function anyRatings(ids: readonly PracticeId[]): fc.Arbitrary<Rating[]> {
  if (ids.length === 0) return fc.constant([]);
  return fc.array(
    fc.record({
      practiceId: fc.constantFrom(...ids),
      direction: fc.constantFrom(...directions),
      helped: fc.constantFrom(...helpedLevels),
      at: fc.constant('2026-11-24T08:00:00.000Z'),
    }),
    { maxLength: 60 },
  );
}

/** Up to three of the ids. */
export function anyFew(ids: readonly PracticeId[]): fc.Arbitrary<PracticeId[]> {
  return fc.shuffledSubarray([...ids], { maxLength: Math.min(3, ids.length) });
}

/** Some of the ids with built-in practices that their names name. */
export function anyNamesakes(ids: readonly PracticeId[]): fc.Arbitrary<ReadonlyMap<PracticeId, PracticeId[]>> {
  const shared = fc.subarray(['lingering-kisses', 'massage', 'honest-talk', 'cuddling']);
  return anyFew(ids).chain((own) => fc.tuple(...own.map((id) => shared.map((names) => [id, names] as const))).map((entries) => new Map(entries)));
}

export function anyWording(ids: readonly PracticeId[]): fc.Arbitrary<BoundaryWording> {
  return fc.record({
    topic: fc.string({ maxLength: 8 }),
    limit: fc.constantFrom(...limits),
    words: fc.string({ maxLength: 8 }),
    conditions: fc.constant(''),
    partner: fc.constant(''),
    practiceIds: anyFew(ids),
  });
}

/** Weights of a few needs, as somebody sets them on the card. */
export const anyOwnNeeds: fc.Arbitrary<OwnNeeds> = fc.dictionary(
  fc.constantFrom(...needs),
  fc.constantFrom(...needWeights),
  { maxKeys: 4 },
);
