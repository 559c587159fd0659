import { describe, expect, it } from 'vitest';
import { catalogueOrder } from '@/content/catalogueOrder';
import type { SharedCard } from '@/domain/exchange/sharedCard';
import { readCard, writeCard } from '@/transfer/cardCode';
import { readMessage } from '@/transfer/message';
import { frameAt, gatherFrames } from '@/transfer/qrFrames';
import frozen from '../../frozen/0.1/exchange.json';
import { plainBody } from '../../support/plainBody';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(text, 'base64'));
const card = frozen.card as unknown as SharedCard;
const [body, message, sealed] = [frozen.body, frozen.message, frozen.sealed].map(bytesOf) as [
  Uint8Array<ArrayBuffer>,
  Uint8Array<ArrayBuffer>,
  Uint8Array<ArrayBuffer>,
];

describe('what release 0.1 wrote', () => {
  it('as a card is read, and written with the same bits', async () => {
    expect(await readCard(body, catalogueOrder)).toEqual(card);
    expect(await plainBody(await writeCard(card, catalogueOrder))).toEqual(await plainBody(body));
  });

  it('as a message is read, plain and under words', async () => {
    expect(await readMessage(message)).toEqual({ kind: 'card', body });
    expect(await readMessage(sealed, frozen.words)).toEqual({ kind: 'card', body });
  }, 60_000);

  it('as frames is gathered, and shown with the same letters', () => {
    expect(gatherFrames().take(frozen.frame)).toEqual({ kind: 'whole', message });
    const { take } = gatherFrames();
    const taken = Object.entries(frozen.frames).map(([index, text]) => {
      expect(frameAt(sealed, Number(index))).toBe(text);
      return take(text);
    });
    expect(taken.at(-1)).toEqual({ kind: 'whole', message: sealed });
  });
});
