import fc from 'fast-check';
import { limits } from '@/domain/boundary/boundary';
import { signalColours, type Signal } from '@/domain/boundary/signal';
import { cardFields, needWeights } from '@/domain/card/card';
import { plainText } from '@/domain/exchange/plainText';
import { sharedStances, type SharedBoundary, type SharedCard, type SharedPractice } from '@/domain/exchange/sharedCard';
import { needs } from '@/domain/need';
import { categories, cautions, levels, places, senses, type PracticeId } from '@/domain/practice';
import { situations } from '@/domain/situation';

/** A catalogue of made-up practices, larger than today's. */
export const longOrder: readonly PracticeId[] = Array.from({ length: 90 }, (_none, at) => `practice-${at}`);

const anyText = (most: number): fc.Arbitrary<string> =>
  fc
    .oneof(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.constantFrom('<b>bold</b>', '__proto__', 'שלום', 'a\nb', ''))
    .map((text) => plainText(text).slice(0, most));

const anyHex = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map((number) => number.toString(16).padStart(16, '0'));
const anyOwnId = anyHex.map((hex) => `own-${hex}`);
const anyPracticeId = (order: readonly PracticeId[]): fc.Arbitrary<PracticeId> =>
  fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...order) }, anyOwnId, fc.nat(3_900).map((n) => `catalogue:${n + 100}`));

const anyStance = fc.constantFrom(...sharedStances);
const anyPair = fc
  .record({ receive: anyStance, give: anyStance }, { requiredKeys: [] })
  .filter((pair) => Object.keys(pair).length > 0);

const anySignal: fc.Arbitrary<Signal> = fc.oneof(
  fc.record({ kind: fc.constant('colour'), sign: fc.constantFrom(...signalColours), meaning: anyText(2_000) }),
  fc.record({ kind: fc.constantFrom('word', 'gesture', 'object'), sign: anyText(120), meaning: anyText(2_000) }),
);

const anyBoundary = (order: readonly PracticeId[]): fc.Arbitrary<SharedBoundary> =>
  fc.record({
    topic: anyText(120),
    limit: fc.constantFrom(...limits),
    words: anyText(2_000),
    conditions: anyText(2_000),
    practiceIds: fc.array(anyPracticeId(order), { maxLength: 6 }),
  });

const anyLevel = fc.constantFrom(...levels);
const anyShared: fc.Arbitrary<SharedPractice> = fc.record({
  practice: fc.record({
    id: anyOwnId,
    category: fc.constantFrom(...categories),
    needs: fc.subarray([...needs]),
    senses: fc.subarray([...senses]),
    touch: anyLevel,
    talk: anyLevel,
    effort: anyLevel,
    stimulation: anyLevel,
    warmth: anyLevel,
    closeness: anyLevel,
    minutes: fc.tuple(fc.nat(400), fc.nat(1_000)).map(([shortest, more]) => [shortest, shortest + more] as const),
    solo: fc.boolean(),
    remote: fc.boolean(),
    places: fc.subarray([...places], { minLength: 1 }),
    kit: fc.constant([]),
    cautions: fc.subarray([...cautions]),
  }),
  name: anyText(120),
  line: anyText(2_000),
});

/** Some keys of a union, each with a value. */
function some<Key extends string, Value>(keys: readonly Key[], value: fc.Arbitrary<Value>): fc.Arbitrary<Partial<Record<Key, Value>>> {
  return fc.dictionary(fc.constantFrom(...keys), value, { noNullPrototype: true }) as fc.Arbitrary<Partial<Record<Key, Value>>>;
}

/** Any card that can be written, on practices of `order`, own ones, and some that only a later release knows. */
export function anyCard(order: readonly PracticeId[]): fc.Arbitrary<SharedCard> {
  const whole = fc.record({
    from: anyHex,
    name: anyText(40),
    madeAt: fc.date({ min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true }).map((date) => date.toISOString()),
    stances: fc.dictionary(anyPracticeId(order), anyPair, { noNullPrototype: true }),
    needs: some(needs, fc.constantFrom(...needWeights)),
    fields: some(cardFields, anyText(2_000)),
    bySituation: some(situations, anyText(2_000)),
    signals: fc.array(anySignal, { maxLength: 6 }),
    boundaries: fc.array(anyBoundary(order), { maxLength: 6 }),
    practices: fc.uniqueArray(anyShared, { maxLength: 4, selector: ({ practice }) => practice.id }),
  });
  const anyDay = fc.nat(65_535).map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
  return fc
    .tuple(whole, fc.option(anyDay, { nil: undefined }), fc.boolean(), anyPair)
    .map(([card, forgetOn, saysOwn, pair]) => ({
      ...card,
      ...(forgetOn !== undefined && { forgetOn }),
      // Stances on described practices as well as on ids alone.
      stances: { ...card.stances, ...(saysOwn && Object.fromEntries(card.practices.map(({ practice }) => [practice.id, pair]))) },
    }));
}
