import 'fake-indexeddb/auto';
import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { noCompare, type Compare } from '@/domain/compare/compare';
import { beginCompare, say, seal, withName } from '@/domain/compare/compareFlow';
import { directions } from '@/domain/stance';
import { useCardStore } from '@/stores/card';
import { useCatalogueStore } from '@/stores/catalogue';
import { useCompareStore } from '@/stores/compare';
import { useExchangeStore } from '@/stores/exchange';
import { usePartnersStore } from '@/stores/partners';
import { useCompareList } from '@/stores/useCompareList';
import { useVaultStore } from '@/stores/vault';
import { compareKind } from '@/vault/compare';
import { allKinds } from '@/vault/kinds';
import { cardOf } from '../domain/partner/sharedSamples';

async function openAll() {
  setActivePinia(createPinia());
  const stores = {
    vault: useVaultStore(),
    compare: useCompareStore(),
    exchange: useExchangeStore(),
    catalogue: useCatalogueStore(),
    card: useCardStore(),
    partners: usePartnersStore(),
  };
  await stores.vault.open();
  await stores.catalogue.load();
  return stores;
}

let stores: Awaited<ReturnType<typeof openAll>>;

beforeEach(async () => {
  stores = await openAll();
});

afterEach(async () => {
  await stores.vault.wipe();
});

/** All records of all kinds, as text. */
const allKept = () => JSON.stringify(allKinds.map((kind) => stores.vault.recordsOf(kind).value));
const list = () => useCompareList();
const change = (make: (before: Compare) => Compare) => stores.compare.change(make);
const asked = ['cuddling', 'singing', 'stroking-hair', 'pillow-talk'];

describe('on one phone', () => {
  /** The owner says something of four practices, and seals it. */
  async function untilOther(): Promise<void> {
    await change((before) => beginCompare(withName(before, 'other', 'Sam'), 'one-phone', asked));
    await change((before) => say(before, 'owner', 'cuddling', 'receive', 'want'));
    await change((before) => say(before, 'owner', 'singing', 'give', 'want'));
    await change((before) => say(before, 'owner', 'pillow-talk', 'give', 'willing'));
    await change((before) => seal(before, 'owner'));
  }

  it('it survives a new opening, and leaves nothing of any answer that met with none', async () => {
    await untilOther();
    stores = await openAll();
    expect(stores.compare.compare.stage).toEqual({ kind: 'choosing', person: 'other' });
    await change((before) => say(before, 'other', 'cuddling', 'give', 'willing'));
    await change((before) => say(before, 'other', 'stroking-hair', 'receive', 'want'));
    await change((before) => say(before, 'other', 'pillow-talk', 'receive', 'willing'));
    await change((before) => seal(before, 'other'));
    const { compare } = stores.compare;
    expect(compare.stage).toEqual({
      kind: 'over',
      matches: [{ practiceId: 'cuddling', direction: 'receive', mine: 'want', others: 'willing' }],
    });
    const kept = JSON.stringify({ ...compare, practiceIds: [] });
    for (const id of ['singing', 'stroking-hair', 'pillow-talk']) expect(kept).not.toContain(id);
    const others = allKinds.filter(({ kind }) => kind !== compareKind.kind);
    for (const kind of others) expect(JSON.stringify(stores.vault.recordsOf(kind).value)).not.toContain('stroking-hair');
  });

  it('what is sealed takes no more answers, and a turn is nobody else\'s', async () => {
    await untilOther();
    const before = stores.compare.compare;
    await change((now) => say(now, 'owner', 'stroking-hair', 'give', 'want'));
    await change((now) => seal(now, 'owner'));
    await change((now) => beginCompare(now, 'two-phones', []));
    expect(stores.compare.compare).toEqual(before);
  });

  it('ending it deletes it whole, wherever it is', async () => {
    await untilOther();
    expect(allKept()).toContain('Sam');
    await stores.compare.end();
    expect(stores.vault.recordsOf(compareKind).value).toEqual([]);
    expect(stores.compare.compare).toEqual(noCompare);
  });
});

describe('what is asked', () => {
  it('leaves what the owner rules out out of their own list and not out of the other\'s, and nothing of it comes up later', async () => {
    await change((before) => beginCompare(before, 'one-phone', asked));
    await stores.card.change((card) => ({ ...card, stances: { 'stroking-hair': { receive: 'hard-limit' } } }));
    const openFor = (person: 'owner' | 'other') => list().askedOf(person).find(({ practice }) => practice.id === 'stroking-hair')?.open;
    expect(openFor('owner')).toEqual(['give']);
    expect(openFor('other')).toEqual([...directions]);
    await change((before) => ({
      ...before,
      stage: { kind: 'over', matches: [{ practiceId: 'stroking-hair', direction: 'receive', mine: 'want', others: 'want' }] },
    }));
    expect(list().matches.value).toEqual([]);
  });

  it('leaves what the other\'s card refuses out of both lists', async () => {
    const id = await stores.partners.add('Sam');
    await stores.partners.receive(id!, cardOf({ stances: { 'stroking-hair': { give: 'not-now' } } }));
    await change((before) => beginCompare(withName(before, 'other', 'sam'), 'one-phone', asked));
    const openFor = (person: 'owner' | 'other') => list().askedOf(person).find(({ practice }) => practice.id === 'stroking-hair')?.open;
    expect(openFor('owner')).toEqual(['give']);
    expect(openFor('other')).toEqual(['receive']);
  });

  it('leaves what is mutual out in both directions where the owner or the other\'s card says no to one', async () => {
    const id = await stores.partners.add('Sam');
    await stores.partners.receive(id!, cardOf({ stances: { 'pillow-talk': { give: 'not-now' } } }));
    await change((before) => beginCompare(withName(before, 'other', 'sam'), 'one-phone', asked));
    await stores.card.change((card) => ({ ...card, stances: { cuddling: { receive: 'hard-limit' } } }));
    const askedOf = (person: 'owner' | 'other') => list().askedOf(person).map(({ practice }) => practice.id);
    expect(askedOf('owner')).toEqual(['singing', 'stroking-hair']);
    expect(askedOf('other')).toEqual(['cuddling', 'singing', 'stroking-hair']);
  });
});

describe('with two phones', () => {
  type Side = 'one' | 'other';
  const wishes = {
    one: [['cuddling', 'receive', 'want'], ['singing', 'give', 'want']],
    other: [['cuddling', 'give', 'willing'], ['stroking-hair', 'give', 'want']],
  } as const;

  /** Both sides in one vault, one after the other: what a side has kept is put aside while the other has its turn. */
  const kept: Partial<Record<Side, Compare>> = {};
  async function as<T>(side: Side, work: () => Promise<T>): Promise<T> {
    await stores.compare.end();
    await change(() => kept[side] ?? noCompare);
    const done = await work();
    kept[side] = stores.compare.compare;
    return done;
  }
  const begin = (side: Side) =>
    as(side, async () => {
      await change((before) => beginCompare(before, 'two-phones', asked));
      for (const [id, direction, level] of wishes[side]) await change((before) => say(before, 'owner', id, direction, level));
      expect(await stores.compare.sealForCodes()).toBe(true);
    });
  const show = (side: Side, kind: 'compare-first' | 'compare-second') =>
    as(side, () => {
      expect(stores.compare.showCode(kind)).toBe(true);
      return Promise.resolve(stores.exchange.outgoing!.message);
    });
  const scan = (side: Side, message: Awaited<ReturnType<typeof show>>) =>
    as(side, () => {
      stores.exchange.receive({ ...message });
      return stores.compare.takeCode();
    });

  it('each learns what meets, whoever begins, across new openings; what comes at the wrong time changes nothing', async () => {
    const early = await show('one', 'compare-first').catch(() => undefined);
    expect(early).toBeUndefined();
    await begin('one');
    await begin('other');
    const first = { one: await show('one', 'compare-first'), other: await show('other', 'compare-first') };
    expect(await scan('one', first.one)).toBe('not-for-here');
    expect(await scan('other', first.one)).toBeUndefined();
    expect(await scan('other', first.one)).toBe('first-again');
    expect(await scan('other', first.other)).toBe('not-for-here');
    const second = await show('other', 'compare-second');
    expect(await scan('one', second)).toBe('second-too-soon');
    expect(kept.one?.stage.kind).toBe('codes');
    stores = await openAll();
    expect(await scan('one', first.other)).toBeUndefined();
    expect(JSON.stringify(kept.one)).not.toContain('scalars');
    expect(await scan('one', { ...second, body: second.body.subarray(0, -1) })).toBe('unreadable');
    expect(await scan('one', second)).toBeUndefined();
    expect(kept.one?.stage).toMatchObject({
      kind: 'over',
      matches: [{ practiceId: 'cuddling', direction: 'receive', mine: 'want', others: 'willing' }],
    });
    const left = JSON.stringify({ ...kept.one, practiceIds: [] });
    for (const id of ['singing', 'stroking-hair']) expect(left).not.toContain(id);
    // The other side still needs the code, and can have it from here.
    expect(await scan('other', await show('one', 'compare-second'))).toBeUndefined();
    expect(kept.other?.stage).toMatchObject({ matches: [{ practiceId: 'cuddling', direction: 'give', mine: 'willing', others: 'want' }] });
    expect(await scan('other', second)).toBe('is-over');
  }, 120_000);

  it('a code without a comparison is told, and kept nowhere', async () => {
    stores.exchange.receive({ kind: 'compare-first', body: new Uint8Array(10) });
    expect(await stores.compare.takeCode()).toBe('not-begun');
    expect(stores.vault.recordsOf(compareKind).value).toEqual([]);
    expect(await stores.compare.takeCode()).toBeUndefined();
  });
});
