import 'fake-indexeddb/auto';
import { createPinia, setActivePinia } from 'pinia';
import { nextTick } from 'vue';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyCard } from '@/domain/card/card';
import { firstChoice } from '@/domain/exchange/shareChoice';
import type { SharedCard } from '@/domain/exchange/sharedCard';
import { useCardStore } from '@/stores/card';
import { useExchangeStore } from '@/stores/exchange';
import { bytesInFile, bytesInText, cardIn, cardMessage, codeOf, gatherFrames, readMessage } from '@/stores/messageCode';
import { usePartnersStore } from '@/stores/partners';
import { useSharedWithStore } from '@/stores/sharedWith';
import { useVaultStore } from '@/stores/vault';
import { allKinds } from '@/vault/kinds';
import { receivedCardKind } from '@/vault/partners';

const card: SharedCard = {
  from: '00112233445566ff',
  name: 'Sam',
  madeAt: '2026-11-24T20:00:00.000Z',
  stances: { cuddling: { receive: 'want' } },
  needs: { quiet: 'much' },
  fields: { talk: '<b>quiet</b>' },
  bySituation: {},
  signals: [],
  boundaries: [],
  practices: [],
};

function openAll() {
  setActivePinia(createPinia());
  return { vault: useVaultStore(), exchange: useExchangeStore(), partners: usePartnersStore(), sharedWith: useSharedWithStore() };
}

let stores: ReturnType<typeof openAll>;

beforeEach(async () => {
  stores = openAll();
  await stores.vault.open();
});

afterEach(async () => {
  await stores.vault.wipe();
});

describe('what was read', () => {
  it('is taken once, and only by those who wait for its kind', async () => {
    const message = await cardMessage(card);
    stores.exchange.receive(message);
    expect(stores.exchange.takeIncoming('agreement')).toBeUndefined();
    expect(stores.exchange.takeIncoming('card')).toBe(message);
    expect(stores.exchange.takeIncoming('card')).toBeUndefined();
    expect(stores.exchange.whereTo('card')).toBe('/exchange/received');
    expect(stores.exchange.whereTo('compare-second')).toBe('/compare/phones');
  });

  it('is forgotten when the vault closes, with what was laid out', async () => {
    const message = await cardMessage(card);
    stores.exchange.receive(message, true);
    stores.exchange.show({ message, backTo: '/partners', thenScan: false });
    const known = stores.exchange.idForStranger();
    stores.vault.letGo('locked');
    await nextTick();
    expect(stores.exchange.incoming).toBeUndefined();
    expect(stores.exchange.isSomeLeft).toBe(false);
    expect(stores.exchange.outgoing).toBeUndefined();
    expect(stores.exchange.idForStranger()).not.toBe(known);
  });

  it('changes nothing of one’s own when it is kept: every other record is as it was', async () => {
    await useCardStore().change(() => ({ ...emptyCard, fields: { talk: 'mine' }, stances: { cuddling: { give: 'hard-limit' } } }));
    const id = await stores.partners.add('Sam');
    await stores.sharedWith.keep(id!, { choice: firstChoice, at: card.madeAt, card });
    const others = () =>
      structuredClone(allKinds.filter(({ kind }) => kind !== receivedCardKind.kind).map((kind) => stores.vault.recordsOf(kind).value));
    const before = others();
    await stores.partners.receive(id!, await cardIn(await cardMessage(card)));
    await stores.partners.receive(id!, { ...card, madeAt: '2026-11-25T20:00:00.000Z', fields: {} });
    stores = openAll();
    await stores.vault.open();
    expect(others()).toEqual(before);
    expect(stores.partners.receivedOf(id!)?.before).toEqual(card);
  });
});

describe('somebody not yet named', () => {
  it('knows the owner by one id until they are a partner, and what was shown was shown to them', async () => {
    const { exchange } = stores;
    const known = exchange.idForStranger();
    expect(exchange.idForStranger()).toBe(known);
    exchange.show({ message: await cardMessage(card), backTo: '/partners', thenScan: true });
    expect(exchange.takeStrangerId('p1')).toBe(known);
    expect(exchange.outgoing?.partnerId).toBe('p1');
    expect(exchange.takeStrangerId('p2')).toBeUndefined();
    expect(exchange.idForStranger()).not.toBe(known);
  });
});

describe('a message', () => {
  it('comes whole by codes, as text with other line breaks, as the text of its codes, and as a file', { timeout: 30_000 }, async () => {
    const message = await cardMessage({ ...card, fields: { notes: Array.from({ length: 400 }, (_, at) => (at * 7919).toString(36)).join(' ').slice(0, 1_990) } });
    const code = await codeOf(message);
    expect(code.frames).toBeGreaterThan(1);
    const { take } = gatherFrames();
    const last = Array.from({ length: 30 }, (_, at) => take(code.frameAt(29 - at))).find(({ kind }) => kind === 'whole');
    expect(last).toEqual({ kind: 'whole', message: new Uint8Array(code.bytes) });
    const byText = [code.text.replaceAll('\n', '\r\n  '), Array.from({ length: 12 }, (_, at) => code.frameAt(at)).join('\n')];
    for (const text of byText) expect(await readMessage(bytesInText(text))).toEqual(message);
    expect(await readMessage(await bytesInFile(new Blob([code.text])))).toEqual(message);
    const sealed = await codeOf(message, 'plum kettle orbit moss');
    expect(await readMessage(await bytesInFile(new Blob([sealed.bytes])), 'Plum  kettle orbit MOSS')).toEqual(message);
  });

  it.each([
    ['', 'unreadable'],
    ['Dinner at eight?', 'unreadable'],
    ['=', 'unreadable'],
    ['AAAA', 'unreadable'],
    ['A'.repeat(300_000), 'too-large'],
    ['A'.repeat(100_000), 'too-large'],
  ])('that is none is refused (%#)', async (text, code) => {
    await expect((async () => readMessage(bytesInText(text)))()).rejects.toMatchObject({ code });
  });
});
