import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogueOrder } from '@/content/catalogueOrder';
import { ForeignFault } from '@/domain/exchange/foreignFault';
import { readCard, writeCard } from '@/transfer/cardCode';
import { deflate } from '@/transfer/deflate';
import { readMessage, writeMessage } from '@/transfer/message';
import { frameAt, gatherFrames } from '@/transfer/qrFrames';
import { changedFrame, hostileChanges, withMessageCheck } from '../../support/hostileInputs';
import { isWholeCard } from '../../support/isWholeCard';
import { plainBody } from '../../support/plainBody';
import { anyCard } from './anyCard';
import { largestCard } from './largestCard';
import { faultOf } from './faultOf';
import { usualCard } from './usualCard';

/** Times are told, and decide only where something hangs: the machine does other things as well. */
const slowest = 5_000;

/** Runs the reader on each input: a whole card, or a refusal, or the test fails. Answers with how many were read. */
async function readAll(inputs: Iterable<Uint8Array>, read: (bytes: Uint8Array) => Promise<unknown>): Promise<{ readCards: number; worst: number }> {
  let readCards = 0;
  let worst = 0;
  for (const input of inputs) {
    const before = performance.now();
    try {
      const card = (await read(input)) as Awaited<ReturnType<typeof readCard>>;
      if (!isWholeCard(card, catalogueOrder)) throw new Error(`not whole: ${Buffer.from(input).toString('hex')}`);
      readCards += 1;
    } catch (fault) {
      if (!(fault instanceof ForeignFault)) throw new Error(`for ${Buffer.from(input).toString('hex')}`, { cause: fault });
    }
    worst = Math.max(worst, performance.now() - before);
  }
  return { readCards, worst };
}

const cards = [usualCard, ...fc.sample(anyCard(catalogueOrder), { numRuns: 40, seed: 7 })];

function* changed(seed: string, bodies: readonly Uint8Array[], count: number): Generator<Uint8Array> {
  const change = hostileChanges(seed);
  for (let at = 0; at < count; at += 1) {
    yield change(bodies[at % bodies.length]!, bodies[(at * 7 + 3) % bodies.length]!);
  }
}

describe('foreign bytes', () => {
  it('are read to a whole card or refused: 70,000 changed cards', async () => {
    const bodies = await Promise.all(cards.map(async (card) => plainBody(await writeCard(card, catalogueOrder))));
    const { readCards, worst } = await readAll(changed('cards', bodies, 70_000), (bytes) => readCard(bytes, catalogueOrder));
    expect(readCards).toBeGreaterThan(5_000);
    expect(readCards).toBeLessThan(40_000);
    expect(worst).toBeLessThan(slowest);
    expect(Object.keys({})).toEqual([]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  }, 60_000);

  it('are so where the texts are deflated: 2,000 changed cards', async () => {
    const bodies = await Promise.all(cards.map((card) => writeCard(card, catalogueOrder)));
    const { worst } = await readAll(changed('deflated', bodies, 2_000), (bytes) => readCard(bytes, catalogueOrder));
    expect(worst).toBeLessThan(slowest);
  }, 60_000);

  it('are so in messages whose check is right: 10,000 changed messages', async () => {
    const messages = await Promise.all(
      cards.map(async (card) => writeMessage({ kind: 'card', body: await plainBody(await writeCard(card, catalogueOrder)) })),
    );
    const inputs = (function* () {
      for (const bytes of changed('messages', messages, 10_000)) yield withMessageCheck(bytes);
    })();
    const { readCards, worst } = await readAll(inputs, async (bytes) => readCard((await readMessage(bytes)).body, catalogueOrder));
    expect(readCards).toBeGreaterThan(100);
    expect(worst).toBeLessThan(slowest);
  }, 60_000);

  it('are so in frames whose check is right: 18,000 changed frames make a message as it was sent, or none', () => {
    const message = Uint8Array.from({ length: 1_500 }, (_none, at) => at * 31);
    const frames = Array.from({ length: 12 }, (_none, index) => frameAt(message, index));
    const change = hostileChanges('frames');
    const kinds = new Map<string, number>();
    let gather = gatherFrames();
    for (let at = 0; at < 18_000; at += 1) {
      const [frame = '', other = ''] = [frames[at % 12], frames[(at + 5) % 12]];
      const text = changedFrame(frame, (bytes) => change(bytes, new TextEncoder().encode(other)));
      const progress = gather.take(text);
      kinds.set(progress.kind, (kinds.get(progress.kind) ?? 0) + 1);
      if (progress.kind === 'whole') expect(progress.message).toEqual(message);
      if (progress.kind === 'whole' || at % 20 === 0) gather = gatherFrames();
    }
    expect([...kinds.keys()].sort()).toEqual(expect.arrayContaining(['foreign', 'more', 'other']));
  }, 60_000);

  it('that would grow beyond their cap are refused before they have', async () => {
    const head = await plainBody(await writeCard(usualCard, catalogueOrder));
    const bits = head.subarray(0, 3 + head[1]! * 256 + head[2]!);
    for (const size of [262_145, 20_000_000]) {
      const bomb = Uint8Array.from([...bits, 1, ...(await deflate(new Uint8Array(size).fill(97)))]);
      expect(await faultOf(readCard(bomb, catalogueOrder))).toBe('too-large');
    }
    expect(await faultOf(readCard(new Uint8Array(65_537).fill(1), catalogueOrder))).toBe('too-large');
  });

  it('that ask for the most of everything are read or refused in a moment', async () => {
    const full = Uint8Array.from([1, 255, 240, ...new Uint8Array(65_533)]);
    for (const byte of [0, 1, 85, 127, 128, 170, 254, 255]) {
      for (const from of [3, 17, 40, 80]) {
        const input = Uint8Array.from(full).fill(byte, from);
        const { worst } = await readAll([input], (bytes) => readCard(bytes, catalogueOrder));
        expect(worst).toBeLessThan(slowest);
      }
    }
    const { readCards, worst } = await readAll([await writeCard(largestCard, [])], (bytes) => readCard(bytes, catalogueOrder));
    expect(readCards).toBe(1);
    expect(worst).toBeLessThan(slowest);
  });
});
