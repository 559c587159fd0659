import { describe, expect, it } from 'vitest';
import { catalogueOrder } from '@/content/catalogueOrder';
import { emptyCard } from '@/domain/card/card';
import { readCard, writeCard } from '@/transfer/cardCode';
import { frameAt, framesNeeded, gatherFrames } from '@/transfer/qrFrames';
import { readMessage, writeMessage } from '@/transfer/message';

const card = {
  ...emptyCard,
  from: '0123456789abcdef',
  name: 'Sam',
  madeAt: '2026-11-24T20:00:00.123Z',
  forgetOn: '2026-12-24',
  stances: { cuddling: { receive: 'want', give: 'fits' }, 'plan-for-low-days': { give: 'hard-limit' }, 'own-0000000000000001': { receive: 'curious' } },
  signals: [{ kind: 'colour', sign: 'red', meaning: 'Stop' }],
  boundaries: [{ topic: 'Hair', limit: 'hard', words: 'No', conditions: '', practiceIds: ['washing-hair', 'own-0000000000000001'] }],
  practices: [],
} as const;

describe('a card', () => {
  it('comes back as it was', async () => {
    const body = await writeCard(card, catalogueOrder);
    expect(await readCard(body, catalogueOrder)).toEqual(card);
    const message = await writeMessage({ kind: 'card', body });
    const gather = gatherFrames();
    expect(framesNeeded(message)).toBe(1);
    const got = gather.take(frameAt(message, 7));
    if (got.kind !== 'whole') throw new Error(got.kind);
    expect((await readMessage(got.message)).body).toEqual(body);
    const sealed = await writeMessage({ kind: 'card', body }, 'one two three four');
    expect((await readMessage(sealed, ' One  two three FOUR')).body).toEqual(body);
  });
});
