import { ristretto255, ristretto255_hasher } from '@noble/curves/ed25519.js';
import { hexToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtInPractices } from '@/content/catalogue';
import { elementsOf, matchesFrom } from '@/domain/compare/compareElements';
import type { FirstRun, SecondRun } from '@/domain/compare/compareRun';
import type { CompareWish } from '@/domain/compare/compareWish';
import { whatBothWant } from '@/domain/compare/whatBothWant';
import { elementsInCommon, firstRound, secondRound, type Work } from '@/transfer/compareRounds';
import { anyWishes } from '../../support/compareWishes';

const listLength = 128;

function done<T>({ steps, result }: Work<T>): T {
  for (const step of steps) step();
  return result();
}

const first = (wishes: readonly CompareWish[]): FirstRun =>
  done(firstRound({ receive: elementsOf(wishes, 'receive'), give: elementsOf(wishes, 'give') }));
const second = (run: FirstRun, others: FirstRun): SecondRun => done(secondRound(run, hexToBytes(others.message)));
const matches = (wishes: readonly CompareWish[], run: SecondRun, others: SecondRun) =>
  matchesFrom(wishes, elementsInCommon(run, hexToBytes(others.message)));

/** The points of a first message, one after the other. */
function pointsOf(body: Uint8Array): readonly Uint8Array[] {
  return Array.from({ length: 2 * listLength }, (_, at) => body.subarray(1 + at * 32, 1 + (at + 1) * 32));
}

/** A message with something else at a place. */
function changed(body: Uint8Array, at: number, bytes: Uint8Array): Uint8Array {
  const other = Uint8Array.from(body);
  other.set(bytes, at);
  return other;
}

const nearEnd = (bytes: Uint8Array) => [bytes.subarray(0, -1), Uint8Array.of(...bytes, 0)] as const;

const wishesOfOne: readonly CompareWish[] = [
  { practiceId: 'tea', direction: 'receive', level: 'want' },
  { practiceId: 'cuddling', direction: 'give', level: 'willing' },
  { practiceId: 'walk', direction: 'give', level: 'want' },
  { practiceId: 'music', direction: 'receive', level: 'willing' },
];
const wishesOfOther: readonly CompareWish[] = [
  { practiceId: 'music', direction: 'give', level: 'willing' },
  { practiceId: 'tea', direction: 'give', level: 'willing' },
  { practiceId: 'cuddling', direction: 'receive', level: 'want' },
  { practiceId: 'walk', direction: 'give', level: 'want' },
];

/** Half of each list is chosen, the other half filled up. */
const half = Array.from({ length: 32 }, (_, at) => ['receive', 'give'].map((direction) => ({ practiceId: `p${at}`, direction, level: 'want' }) as CompareWish)).flat();

let one: FirstRun;
let other: FirstRun;
let halves: readonly FirstRun[];
let oneSecond: SecondRun;
let otherSecond: SecondRun;

beforeAll(() => {
  one = first(wishesOfOne);
  other = first(wishesOfOther);
  halves = [first(half), first(half)];
  oneSecond = second(one, other);
  otherSecond = second(other, one);
}, 120_000);

describe('the two rounds', () => {
  it('tell both exactly what both want', () => {
    expect(matches(wishesOfOne, oneSecond, otherSecond)).toEqual(whatBothWant(wishesOfOne, wishesOfOther));
    expect(matches(wishesOfOther, otherSecond, oneSecond)).toEqual(whatBothWant(wishesOfOther, wishesOfOne));
    expect(matches(wishesOfOne, oneSecond, otherSecond)).toHaveLength(2);
  });

  it('say what the plain definition says, for any wishes', () => {
    fc.assert(
      fc.property(anyWishes, anyWishes, (mine, others) => {
        const [ours, theirs] = [first(mine), first(others)];
        const [ourSecond, theirSecond] = [second(ours, theirs), second(theirs, ours)];
        expect(matches(mine, ourSecond, theirSecond)).toEqual(whatBothWant(mine, others));
        expect(matches(others, theirSecond, ourSecond)).toEqual(whatBothWant(others, mine));
      }),
      { numRuns: 8 },
    );
  }, 240_000);

  it('have a place for every practice of the catalogue, wanted in both directions', () => {
    const wishes = builtInPractices.flatMap(({ id }) =>
      (['receive', 'give'] as const).map((direction): CompareWish => ({ practiceId: id, direction, level: 'want' })),
    );
    // Throws above the places of a list; no point is made before its step is run.
    const { steps } = firstRound({ receive: elementsOf(wishes, 'receive'), give: elementsOf(wishes, 'give') });
    expect(steps).toHaveLength(2 * listLength);
  });

  it('have one length and one number of points, whatever was answered', () => {
    const nobody = first([]);
    expect(nobody.message).toHaveLength(one.message.length);
    expect(second(nobody, one).message).toHaveLength(oneSecond.message.length);
    expect(nobody.names.receive.every((name) => name === '')).toBe(true);
  }, 120_000);

  it('keep no secret once the first message of the other was read', () => {
    expect(Object.keys(oneSecond).sort()).toEqual(['first', 'marks', 'message', 'names', 'run']);
    expect(JSON.stringify(oneSecond)).not.toContain(one.scalars.receive);
  });
});

describe('a first message', () => {
  it('holds nothing but points, each the one encoding of itself, no two alike, in the order of their bytes', () => {
    const points = pointsOf(hexToBytes(one.message));
    const texts = points.map((point) => Buffer.from(point).toString('hex'));
    for (const point of points) expect(Buffer.from(ristretto255.Point.fromBytes(point).toBytes()).equals(point)).toBe(true);
    expect(new Set(texts).size).toBe(2 * listLength);
    for (const list of [texts.slice(0, listLength), texts.slice(listLength)]) expect([...list].sort()).toEqual(list);
  });

  it('shares no point with another run of the same wishes, nor with what it hashes, nor between its lists', () => {
    const points = halves.flatMap((run) => pointsOf(hexToBytes(run.message)).map(String));
    expect(new Set(points).size).toBe(4 * listLength);
    const domain = 'lowlamp-v1-compare_ristretto255_XMD:SHA-512_R255MAP_RO_';
    for (const name of ['receive:p0', 'give:p0']) {
      const hashed = ristretto255_hasher.hashToCurve(new TextEncoder().encode(name), { DST: domain });
      expect(points).not.toContain(String(hashed.toBytes()));
    }
  });

  it('has what was chosen at places that tell nothing', () => {
    const places = halves.flatMap(({ names }) => [names.receive, names.give]).flatMap((list) => list.flatMap((name, at) => (name ? [at] : [])));
    expect(places).toHaveLength(256);
    // 64 of 128 places in each of four lists: the mean of a list is 63.5, with a deviation of 3.27 (without putting back).
    const mean = places.reduce((sum, at) => sum + at, 0) / places.length;
    expect(Math.abs(mean - 63.5)).toBeLessThan((5 * 3.27) / Math.sqrt(4));
  });

  it('has bytes that look the same for what was chosen and for what was filled up', () => {
    const [chosen, filled] = [true, false].map((isChosen) => {
      const counts = Array.from({ length: 256 }, () => 0);
      for (const { message, names } of halves) {
        const taken = pointsOf(hexToBytes(message)).filter((_, at) => ([...names.receive, ...names.give][at] !== '') === isChosen);
        // The first and last byte aren't even in any encoding, and the order is that of the first ones: those between are.
        for (const byte of taken.flatMap((point) => [...point.subarray(4, 31)])) counts[byte]! += 1;
      }
      return counts;
    });
    // Chi-square of two samples of one size, 255 degrees: above 380 comes once in two million.
    const chi = chosen!.reduce((sum, count, at) => sum + (count - filled![at]!) ** 2 / (count + filled![at]!), 0);
    expect(chi).toBeLessThan(380);
    expect(chi).toBeGreaterThan(150);
  });
});

describe('a second message', () => {
  it('has no mark in common with that of the other, though they meet: who films both learns no number', () => {
    const marks = (run: SecondRun) => {
      const body = hexToBytes(run.message).subarray(17);
      return Array.from({ length: 2 * listLength }, (_, at) => String(body.subarray(at * 8, at * 8 + 8)));
    };
    const theirs = new Set(marks(otherSecond));
    expect(marks(oneSecond).filter((mark) => theirs.has(mark))).toEqual([]);
  });
});

describe('what is refused', () => {
  const refused = (work: () => unknown, code: string) => expect(work).toThrow(expect.objectContaining({ name: 'ForeignFault', code }));
  const answer = (body: Uint8Array) => () => done(secondRound(one, body));

  it('a first message of another length, of a later format, or that is one\'s own', () => {
    const body = hexToBytes(other.message);
    const [shorter, longer] = nearEnd(body);
    refused(answer(shorter), 'unreadable');
    refused(answer(longer), 'too-large');
    refused(answer(new Uint8Array()), 'unreadable');
    refused(answer(changed(body, 0, Uint8Array.of(2))), 'newer');
    refused(answer(changed(body, 0, Uint8Array.of(0))), 'unreadable');
    refused(answer(hexToBytes(one.message)), 'not-for-here');
  });

  it('the identity, bytes that are no point or not its one encoding, a point twice, and points out of order', () => {
    const body = hexToBytes(other.message);
    const points = pointsOf(body);
    const lastOfList = 1 + (listLength - 1) * 32;
    refused(answer(changed(body, 1, new Uint8Array(32))), 'unreadable');
    // RFC 9496, A.2: not canonical, negative, and no square.
    const last = (hex: string) => refused(answer(changed(body, lastOfList, Buffer.from(hex, 'hex'))), 'unreadable');
    last('ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f');
    last('f3ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff');
    last('ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff');
    refused(answer(changed(body, 33, points[0]!)), 'unreadable');
    refused(answer(changed(body, 1, points[listLength]!)), 'unreadable');
    refused(answer(changed(body, 1, points[1]!)), 'unreadable');
  });

  it('a point of one\'s own, handed back', () => {
    const body = hexToBytes(other.message);
    const list = [...pointsOf(body).slice(1, listLength), pointsOf(hexToBytes(one.message))[0]!];
    const sorted = list.sort((a, b) => Buffer.compare(a, b));
    refused(answer(changed(body, 1, Buffer.concat(sorted))), 'not-for-here');
  });

  it('a second message of another length or format, of another run, one\'s own, and one that repeats a mark', () => {
    const body = hexToBytes(otherSecond.message);
    const read = (bytes: Uint8Array) => () => elementsInCommon(oneSecond, bytes);
    const [shorter, longer] = nearEnd(body);
    refused(read(shorter), 'unreadable');
    refused(read(longer), 'too-large');
    refused(read(changed(body, 0, Uint8Array.of(9))), 'newer');
    refused(read(changed(body, 1, Uint8Array.of(body[1]! ^ 1))), 'not-for-here');
    refused(read(hexToBytes(oneSecond.message)), 'not-for-here');
    refused(read(hexToBytes(other.message)), 'too-large');
    refused(read(changed(body, 17, body.subarray(25, 33))), 'unreadable');
  });

  it('nothing of a made-up second message: it finds nothing', () => {
    const body = hexToBytes(otherSecond.message);
    const made = changed(body, 17, Uint8Array.from({ length: 2 * listLength * 8 }, (_, at) => (at * 7 + (at >> 3)) & 255));
    const found = elementsInCommon(oneSecond, made);
    expect([...found.receive, ...found.give]).toEqual([]);
  });
});
