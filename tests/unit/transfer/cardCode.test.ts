import fc from 'fast-check';
import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { catalogueOrder } from '@/content/catalogueOrder';
import { withKnownPractices } from '@/domain/exchange/knownPractices';
import type { SharedCard } from '@/domain/exchange/sharedCard';
import { readCard, writeCard } from '@/transfer/cardCode';
import { writeBody } from '@/transfer/fields';
import { writeMessage } from '@/transfer/message';
import { frameAt, framesNeeded } from '@/transfer/qrFrames';
import { plainBody } from '../../support/plainBody';
import { anyCard, longOrder } from './anyCard';
import { faultOf } from './faultOf';
import { usualCard } from './usualCard';

const noCard: SharedCard = {
  from: '0123456789abcdef',
  name: '',
  madeAt: '2026-11-24T20:00:00.000Z',
  stances: {},
  needs: {},
  fields: {},
  bySituation: {},
  signals: [],
  boundaries: [],
  practices: [],
};

/** The body of a card of a later release: more of everything that may be added without a new number of the format. */
function laterCard(): Promise<Uint8Array> {
  return writeBody(1, (fields) => {
    fields.id(noCard.from);
    fields.bits(0, 16);
    fields.bits(86_400_000, 32);
    fields.flag(false);
    fields.text('Robin', 40);
    fields.number(0);
    fields.list([], 0, () => undefined);
    fields.list([], 0, () => undefined);
    fields.number(13);
    for (let need = 0; need < 13; need += 1) {
      fields.flag(need > 9);
      if (need > 9) fields.bits(0, 2);
    }
    fields.number(18);
    for (let field = 0; field < 18; field += 1) {
      fields.flag(field > 14);
      if (field > 14) fields.text(`field ${field}`, 100);
    }
    fields.number(0);
    fields.list([['yellow', 'Slower']] as const, 1, ([, meaning]) => {
      fields.bits(1, 3);
      fields.bits(1, 3);
      fields.text(meaning, 100);
    });
    fields.number(0);
    fields.text('Something of which this release knows nothing', 100);
    fields.bits(5, 32);
  });
}

describe('a card', () => {
  it('comes back as it was, whatever stands in it', async () => {
    await fc.assert(
      fc.asyncProperty(anyCard(longOrder), async (card) => {
        expect(await readCard(await writeCard(card, longOrder), longOrder)).toEqual(card);
      }),
      { numRuns: 150 },
    );
  }, 30_000);

  it('is read by a release with a smaller catalogue, which loses nothing and writes the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(anyCard(longOrder), fc.nat(longOrder.length), async (card, known) => {
        const shortOrder = longOrder.slice(0, known);
        const body = await writeCard(card, longOrder);
        const there = await readCard(body, shortOrder);
        expect(Object.keys(there.stances)).toHaveLength(Object.keys(card.stances).length);
        expect(await writeCard(there, shortOrder)).toEqual(body);
        expect(withKnownPractices(there, longOrder)).toEqual(card);
      }),
      { numRuns: 100 },
    );
  }, 30_000);

  it('of a smaller catalogue is read by a release with a larger one', async () => {
    const shortOrder = longOrder.slice(0, 40);
    await fc.assert(
      fc.asyncProperty(anyCard(shortOrder), async (card) => {
        const there = await readCard(await writeCard(card, shortOrder), longOrder);
        expect(there).toEqual(withKnownPractices(card, longOrder));
      }),
      { numRuns: 50 },
    );
  }, 30_000);

  it('that holds nothing new is not copied when names are looked up', () => {
    expect(withKnownPractices(usualCard, catalogueOrder)).toBe(usualCard);
  });

  it('of a later release is read without what only that one knows', async () => {
    expect(await readCard(await laterCard(), catalogueOrder)).toEqual({
      ...noCard,
      name: 'Robin',
      madeAt: '1970-01-02T00:00:00.000Z',
      needs: { meaning: 'much' },
      fields: { notes: 'field 15' },
      signals: [{ kind: 'colour', sign: 'yellow', meaning: 'Slower' }],
    });
  });

  it('of a later format is refused as newer, and so is a limit of which nothing is known', async () => {
    const body = await plainBody(await writeCard(noCard, catalogueOrder));
    expect(await faultOf(readCard(Uint8Array.from([2, ...body.subarray(1)]), catalogueOrder))).toBe('newer');
    const card: SharedCard = { ...noCard, boundaries: [{ topic: '', limit: 'open', words: '', conditions: '', practiceIds: [] }] };
    const bits = await plainBody(await writeCard(card, catalogueOrder));
    const found = await Promise.all(
      // Behind the three bytes of the head, so that it isn't the number of the format that is found newer.
      Array.from({ length: bits.length * 8 - 24 }, (_none, at) => {
        const bit = at + 24;
        const changed = Uint8Array.from(bits);
        changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (128 >> (bit & 7));
        return faultOf(readCard(changed, catalogueOrder));
      }),
    );
    expect(found).toContain('newer');
  });

  it('that describes a practice twice is refused, since only one of two stances on it could hold', async () => {
    const [card] = fc.sample(anyCard(longOrder).filter(({ practices }) => practices.length > 0), { numRuns: 1, seed: 3 });
    const twice = { ...card!, practices: [...card!.practices, ...card!.practices] };
    expect(await faultOf(readCard(await writeCard(twice, longOrder), longOrder))).toBe('unreadable');
  });

  it('has no place for a practice that stands nowhere, rather than to lose a limit', async () => {
    const card: SharedCard = { ...noCard, stances: { nowhere: { receive: 'hard-limit' } } };
    await expect(async () => writeCard(card, catalogueOrder)).rejects.toThrow(RangeError);
  });

  it('keeps its texts as they are, but for control characters and marks that turn the direction of writing', async () => {
    const name = 'a\u0000b\u202ec\u0085\td\r\n<i>é👩🏽‍🦽';
    const card = await readCard(await writeCard({ ...noCard, name }, []), []);
    expect(card.name).toBe('abc d\n<i>é👩🏽‍🦽');
  });

  it('takes no text and no list above its cap, in writing as in reading', async () => {
    const tooMuch: Partial<SharedCard>[] = [
      { name: 'a'.repeat(41) },
      { fields: { notes: 'a'.repeat(2_001) } },
      { signals: Array.from({ length: 51 }, () => ({ kind: 'word', sign: '', meaning: '' }) as const) },
    ];
    for (const part of tooMuch) expect(await faultOf(async () => writeCard({ ...noCard, ...part }, []))).toBe('too-large');
    const { from } = noCard;
    const long = await writeBody(1, (fields) => {
      fields.id(from);
      fields.bits(0, 32);
      fields.bits(0, 17);
      fields.text('a'.repeat(41), 100);
    });
    expect(await faultOf(readCard(long, []))).toBe('too-large');
  });

  it('names no more practices in all its boundaries together than can be kept, in writing as in reading', async () => {
    const boundary = { topic: '', limit: 'hard', words: '', conditions: '' } as const;
    const naming = (count: number): SharedCard => ({
      ...noCard,
      boundaries: Array.from({ length: 200 }, () => ({ ...boundary, practiceIds: Array.from({ length: count }, () => 'practice-1') })),
    });
    expect(await readCard(await writeCard(naming(10), longOrder), longOrder)).toEqual(naming(10));
    expect(await faultOf(async () => writeCard(naming(11), longOrder))).toBe('too-large');
    const hostile = await writeBody(1, (fields) => {
      fields.id(noCard.from);
      // Made in 1970, not to be forgotten, by nobody, and silent but for its boundaries.
      fields.bits(0, 32);
      fields.bits(0, 17);
      fields.text('', 40);
      for (let part = 0; part < 7; part += 1) fields.number(0);
      fields.list(naming(11).boundaries, 200, ({ practiceIds }) => {
        fields.bits(0, 3);
        for (let text = 0; text < 3; text += 1) fields.text('', 1);
        fields.list(practiceIds, 500, () => fields.bits(1, 13));
      });
    });
    expect(await faultOf(readCard(hostile, longOrder))).toBe('too-large');
  });

  it('with eighty stances and the words of a usual card fits one code that a cheap camera reads', async () => {
    const body = await writeCard(usualCard, catalogueOrder);
    const message = await writeMessage({ kind: 'card', body });
    const stances = Object.values(usualCard.stances).flatMap(({ receive, give }) => [receive, give].filter(Boolean));
    expect(stances).toHaveLength(80);
    expect(framesNeeded(message)).toBe(1);
    expect(encode(frameAt(message, 0), { ecc: 'M' }).version).toBeLessThanOrEqual(18);
    expect(encode(frameAt(message, 0), { ecc: 'L' }).version).toBeLessThanOrEqual(16);
  });
});
