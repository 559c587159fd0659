import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newBoundary } from '@/domain/boundary/boundaryHistory';
import type { SharedCard } from '@/domain/exchange/sharedCard';
import { withName } from '@/domain/partner/named';
import { justMe } from '@/domain/session/person';
import { noPlan } from '@/domain/session/sessionPlan';
import { agreementDraft, newAgreementDraft } from '@/stores/agreementDrafts';
import { useAgreementsStore } from '@/stores/agreements';
import { useBoundariesStore } from '@/stores/boundaries';
import { useDraftsStore } from '@/stores/drafts';
import { usePartnersStore } from '@/stores/partners';
import { useVaultStore } from '@/stores/vault';
import { boundaryKind } from '@/vault/boundaries';
import { followUpKind } from '@/vault/followUps';
import { journalEntryKind } from '@/vault/journal';
import { ratingKind } from '@/vault/practices';
import { only } from '@/vault/only';
import { sessionKind, sessionPlanKind } from '@/vault/sessions';
import { readCard, writeCard } from '@/transfer/cardCode';
import { allKinds } from '@/vault/kinds';
import { anySharedCard, cardOf } from '../domain/partner/sharedSamples';
import { largestCard } from '../transfer/largestCard';
import { ratingOf, wordingOf } from '../domain/samples';
import { sampleSession } from '../domain/session/sessionSamples';

async function openAll() {
  setActivePinia(createPinia());
  const stores = {
    vault: useVaultStore(),
    partners: usePartnersStore(),
    boundaries: useBoundariesStore(),
    drafts: useDraftsStore(),
    agreements: useAgreementsStore(),
  };
  await stores.vault.open();
  return stores;
}

const noTerms = { people: [], practices: [], signals: [], boundaries: [], followUps: [], texts: {} };

const agreementIds = ['00000000000000a0', '00000000000000a1', '00000000000000a2'] as const;

let stores: Awaited<ReturnType<typeof openAll>>;

beforeEach(async () => {
  stores = await openAll();
});

afterEach(async () => {
  vi.useRealTimers();
  await stores.vault.wipe();
});

/** Every record that there is, by kind. */
function everything() {
  return Object.fromEntries(allKinds.map((kind) => [kind.kind, JSON.parse(JSON.stringify(stores.vault.recordsOf(kind).value)) as unknown]));
}

const later = (at: string) => vi.useFakeTimers({ toFake: ['Date'], now: new Date(at) });

describe('partners', () => {
  it('are found by the names that they have and had, whoever is called so now first', async () => {
    const sam = await stores.partners.add(' Sam ', { kind: 'casual' });
    await stores.partners.change(sam!, (before) => withName(before, 'Robin'));
    const other = await stores.partners.add('SAM');
    expect(stores.partners.allCalled('sam').map(({ id }) => id)).toEqual([other, sam]);
    expect(stores.partners.byName('robin')?.id).toBe(sam);
    expect(stores.partners.byName('')).toBeUndefined();
    expect(stores.partners.find(sam!)).toMatchObject({ name: 'Robin', formerNames: ['Sam'], kind: 'casual' });
  });

  it('each know the owner by another id', async () => {
    const [one, other] = [await stores.partners.add('Sam'), await stores.partners.add('Jo')];
    expect(stores.partners.find(one!)?.myId).toMatch(/^[0-9a-f]{16}$/);
    expect(stores.partners.find(one!)?.myId).not.toBe(stores.partners.find(other!)?.myId);
  });

  it('are offered by name where one is typed, without whoever is named there already', async () => {
    for (const name of ['Sam', 'Jo', 'sam', 'Kim']) await stores.partners.add(name);
    expect([...stores.partners.namesBeside([])].sort()).toEqual(['Jo', 'Kim', 'Sam', 'sam']);
    expect([...stores.partners.namesBeside(['SAM', '', 'Jo '])]).toEqual(['Kim']);
  });

  it('stand with the last one used first', async () => {
    const sam = await stores.partners.add('Sam');
    later('2027-01-01T00:00:00.000Z');
    const jo = await stores.partners.add('Jo');
    later('2027-01-02T00:00:00.000Z');
    await stores.partners.receive(sam!, cardOf());
    expect(stores.partners.partners.map(({ id }) => id)).toEqual([sam, jo]);
  });
});

describe('a received card', () => {
  it('changes no other record, and is found by its sender again', async () => {
    const sam = await stores.partners.add('Sam');
    await stores.boundaries.keep(newBoundary(wordingOf({ partner: 'Sam' }), '2026-11-24T10:00:00.000Z'));
    const before = everything();
    await stores.partners.receive(sam!, cardOf({ from: 'aaaabbbbccccdddd' }));
    const { 'received-card': held, ...others } = everything();
    expect(held).toHaveLength(1);
    expect({ ...others, 'received-card': [] }).toEqual(before);
    expect(stores.partners.byTheirId('aaaabbbbccccdddd')?.id).toBe(sam);
    expect(stores.partners.byTheirId('ffffffffffffffff')).toBeUndefined();
  });

  it('changes no other record, whatever is in it', async () => {
    const sam = await stores.partners.add('Sam');
    await stores.boundaries.keep(newBoundary(wordingOf({ practiceIds: ['massage'] }), '2026-11-24T10:00:00.000Z'));
    const others = () => ({ ...everything(), 'received-card': [] });
    const before = others();
    await fc.assert(
      fc.asyncProperty(anySharedCard(['massage', 'cuddling', '__proto__', 'constructor']), fc.string(), async (card, from) => {
        await stores.partners.receive(sam!, { ...card, from });
        expect(others()).toEqual(before);
      }),
      { numRuns: 25 },
    );
  });

  it('keeps the one before beside it, also when the same comes twice', async () => {
    const sam = await stores.partners.add('Sam');
    const [first, second] = [cardOf(), cardOf({ madeAt: '2026-11-23T20:00:00.000Z', fields: { talk: 'A little' } })];
    for (const card of [first, second, second]) await stores.partners.receive(sam!, card);
    expect(stores.partners.receivedOf(sam!)).toMatchObject({ card: second, before: first });
  });

  it('goes by undo, and what it replaced is there again; a card that came since stays', async () => {
    const sam = await stores.partners.add('Sam');
    const [first, second] = [cardOf(), cardOf({ madeAt: '2026-11-25T20:00:00.000Z' })];
    const takeFirstBack = await stores.partners.receive(sam!, first);
    const takeSecondBack = await stores.partners.receive(sam!, second);
    await takeFirstBack!();
    expect(stores.partners.receivedOf(sam!)?.card).toEqual(second);
    await takeSecondBack!();
    expect(stores.partners.receivedOf(sam!)?.card).toEqual(first);
    expect(stores.partners.receivedOf(sam!)?.before).toBeUndefined();
    await takeFirstBack!();
    expect(stores.partners.receivedOf(sam!)).toBeUndefined();
  });

  it('is kept however much is in it, if need be without the one before', async () => {
    const sam = await stores.partners.add('Sam');
    const asRead = async (card: SharedCard) => readCard(await writeCard(card, []), []);
    const [first, second] = [await asRead(largestCard), await asRead({ ...largestCard, name: 'Robin' })];
    expect(await stores.partners.receive(sam!, first)).toBeDefined();
    expect(await stores.partners.receive(sam!, second)).toBeDefined();
    expect(stores.partners.receivedOf(sam!)?.card).toEqual(second);
    expect(stores.partners.receivedOf(sam!)?.before).toBeUndefined();
    await stores.partners.receive(sam!, cardOf());
    expect(stores.partners.receivedOf(sam!)?.before).toEqual(second);
  });

  it('goes on the day for which its sender asked, and that is noted', async () => {
    const [sam, jo] = [await stores.partners.add('Sam'), await stores.partners.add('Jo')];
    later('2026-12-01T12:00:00.000Z');
    await stores.partners.receive(sam!, cardOf({ forgetOn: '2026-12-03' }));
    await stores.partners.receive(jo!, cardOf({ from: 'aaaabbbbccccdddd' }));
    expect(await stores.partners.forgetCards()).toEqual([]);
    later('2026-11-30T12:00:00.000Z');
    expect(await stores.partners.forgetCards()).toEqual([]);
    later('2026-12-03T12:00:00.000Z');
    expect(await stores.partners.forgetCards()).toEqual([sam]);
    expect(stores.partners.receivedOf(sam!)).toBeUndefined();
    expect(stores.partners.find(sam!)?.cardForgottenOn).toBe('2026-12-03');
    expect(stores.partners.receivedOf(jo!)).toBeDefined();
  });

  it('can be removed alone, and brought back', async () => {
    const sam = await stores.partners.add('Sam');
    await stores.partners.receive(sam!, cardOf());
    const back = await stores.partners.removeCard(sam!);
    expect(stores.partners.receivedOf(sam!)).toBeUndefined();
    await back!();
    expect(stores.partners.receivedOf(sam!)?.card).toEqual(cardOf());
  });

  it('that came after the one before was removed stays when that is undone', async () => {
    const sam = await stores.partners.add('Sam');
    const later = cardOf({ madeAt: '2026-11-25T20:00:00.000Z' });
    await stores.partners.receive(sam!, cardOf());
    const back = await stores.partners.removeCard(sam!);
    await stores.partners.receive(sam!, later);
    await back!();
    expect(stores.partners.receivedOf(sam!)?.card).toEqual(later);
  });
});

describe('a partner who is wiped', () => {
  it('goes with their card and their drafts, and nobody else does; all of it comes back by undo', async () => {
    const [sam, jo] = [await stores.partners.add('Sam'), await stores.partners.add('Jo')];
    for (const id of [sam!, jo!]) {
      await stores.partners.receive(id, cardOf());
      await stores.drafts.keep(newAgreementDraft(id), { words: 'half written' });
      await stores.agreements.begin(agreementIds[id === sam ? 0 : 1], { ...noTerms, people: ['', 'A name'] }, { 1: id });
      await stores.drafts.keep(agreementDraft(agreementIds[id === sam ? 0 : 1]), { words: 'A change for A name' });
    }
    await stores.drafts.keep(newAgreementDraft(undefined), { people: [{ key: 'p1', name: 'Sam', partnerId: sam }] });
    const before = everything();
    const undo = await stores.partners.wipe(sam!);
    expect(JSON.stringify(everything())).not.toContain(sam);
    expect(stores.drafts.find(agreementDraft(agreementIds[0]))).toBeUndefined();
    expect(stores.partners.receivedOf(jo!)).toBeDefined();
    expect(stores.drafts.find(newAgreementDraft(jo))).toBeDefined();
    expect(stores.drafts.find(agreementDraft(agreementIds[1]))).toBeDefined();
    expect(stores.agreements.agreements).toHaveLength(1);
    await undo!();
    const sorted = (records: unknown) => (records as { id: string; value: unknown }[]).map(({ id, value }) => ({ id, value })).sort((a, b) => a.id.localeCompare(b.id));
    for (const [kind, records] of Object.entries(everything())) expect(sorted(records), kind).toEqual(sorted(before[kind]));
  });

  it('goes with what is agreed under a name of theirs alone, and what was taken back stays taken back', async () => {
    const sam = (await stores.partners.add('Sam'))!;
    const [one, other, third] = agreementIds;
    await stores.agreements.begin(one, { ...noTerms, people: ['', ' sam ', 'Jo'] }, {});
    await stores.agreements.begin(other, { ...noTerms, people: ['', 'Jo'] }, {});
    await stores.agreements.begin(third, { ...noTerms, people: ['', ''] }, { 1: sam });
    await stores.agreements.takeBack(third, 1);
    expect(stores.agreements.withPartner(sam).map(({ id }) => id).sort()).toEqual([one, third]);
    const undo = await stores.partners.wipe(sam);
    expect(stores.agreements.agreements.map(({ id }) => id)).toEqual([other]);
    expect(stores.agreements.recordFor(one)).toBeUndefined();
    expect(stores.agreements.recordFor(third)).toMatchObject({ kind: 'taken-back' });
    await undo!();
    expect(stores.agreements.find(third)?.withdrawn).toMatchObject({ by: 1 });
    expect(stores.agreements.find(one)).toBeDefined();

    await stores.partners.add('Sam');
    expect(stores.agreements.withPartner(sam).map(({ id }) => id)).toEqual([third]);
  });

  it('stays in the owner’s own records, or leaves them without the name', async () => {
    const [sam, jo] = [await stores.partners.add('Sam'), await stores.partners.add('Jo')];
    await stores.partners.change(sam!, (before) => withName(before, 'Robin'));
    const person = (id: string, name: string) => ({ ...justMe, id, name });
    const session = sampleSession({ plan: { ...noPlan, people: [justMe, person('p1', 'sam'), person('p2', 'Jo')] } });
    const rating = { ...ratingOf('massage', 2), withPerson: 'Robin' };
    await stores.vault.keep([
      { kind: sessionKind, id: 's', value: session },
      { kind: ratingKind, id: 'r', value: rating },
      { kind: boundaryKind, id: 'b', value: newBoundary(wordingOf({ partner: 'SAM' }), '2026-11-24T10:00:00.000Z') },
      { kind: journalEntryKind, id: 'j', value: { at: '2026-11-24T10:00:00.000Z', words: 'Sam was here', withWhom: 'Robin', practiceIds: [] } },
    ]);
    const undoFirst = await stores.partners.wipe(sam!);
    expect(stores.vault.recordsOf(ratingKind).value[0]?.value).toEqual(rating);
    await undoFirst!();

    expect(stores.partners.recordsNaming(sam!, 'Somebody')).toHaveLength(4);
    const undo = await stores.partners.wipe(sam!, 'Somebody');
    expect(stores.vault.recordsOf(sessionKind).value[0]?.value.plan.people.map(({ name }) => name)).toEqual(['', '', 'Jo']);
    expect(stores.vault.recordsOf(ratingKind).value[0]?.value).toEqual(ratingOf('massage', 2));
    expect(stores.boundaries.inForce).toEqual([wordingOf({ partner: 'Somebody' })]);
    expect(stores.vault.recordsOf(journalEntryKind).value[0]?.value).toMatchObject({ words: 'Sam was here', withWhom: '' });
    expect(stores.partners.find(jo!)).toBeDefined();

    const changed = { ...ratingOf('massage', -1) };
    await stores.vault.keep([{ kind: ratingKind, id: 'r', value: changed }]);
    await undo!();
    expect(stores.vault.recordsOf(sessionKind).value[0]?.value).toEqual(session);
    expect(stores.vault.recordsOf(ratingKind).value[0]?.value).toEqual(changed);
    expect(stores.partners.find(sam!)?.name).toBe('Robin');
  });

  it('is asked after no more, while what was asked stays; the owner and others are asked as before', async () => {
    const sam = (await stores.partners.add('Sam'))!;
    const followUp = (id: string, name: string, state: 'planned' | 'answered') =>
      ({ person: { ...justMe, id, name }, time: 'day', dueAt: '2026-11-25T20:00:00.000Z', zone: 'UTC', state }) as const;
    await stores.vault.keep([
      { kind: followUpKind, id: 'sam', value: followUp('p1', 'sam', 'planned') },
      { kind: followUpKind, id: 'asked', value: followUp('p1', 'Sam', 'answered') },
      { kind: followUpKind, id: 'jo', value: followUp('p1', 'Jo', 'planned') },
      { kind: followUpKind, id: 'me', value: followUp(justMe.id, '', 'planned') },
    ]);
    const left = () => stores.vault.recordsOf(followUpKind).value.map(({ id }) => id).sort();
    const undo = await stores.partners.wipe(sam, 'Somebody');
    expect(left()).toEqual(['asked', 'jo', 'me']);
    await undo!();
    expect(left()).toEqual(['asked', 'jo', 'me', 'sam']);
  });

  it('has no place in what is prepared, where what they say no to would be known no more', async () => {
    const sam = (await stores.partners.add('Sam'))!;
    const person = (id: string, name: string) => ({ ...justMe, id, name });
    const plan = { ...noPlan, people: [justMe, person('p1', 'sam'), person('p2', 'Jo')], expectations: 'Tea' } as const;
    await stores.vault.keep([{ kind: sessionPlanKind, id: only, value: plan }]);
    const kept = () => stores.vault.recordsOf(sessionPlanKind).value[0]?.value;
    expect(stores.partners.recordsNaming(sam, 'Somebody')).toEqual([]);
    const undo = await stores.partners.wipe(sam);
    expect(kept()).toEqual({ ...plan, people: [justMe, person('p2', 'Jo')] });
    await undo!();
    expect(kept()).toEqual(plan);
  });

  it('takes no name along that somebody else goes by', async () => {
    const [sam] = [await stores.partners.add('Sam'), await stores.partners.add('sam')];
    await stores.boundaries.keep(newBoundary(wordingOf({ partner: 'Sam' }), '2026-11-24T10:00:00.000Z'));
    await stores.partners.wipe(sam!, 'Somebody');
    expect(stores.boundaries.inForce).toEqual([wordingOf({ partner: 'Sam' })]);
  });
});
