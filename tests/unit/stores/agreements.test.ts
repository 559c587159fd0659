import 'fake-indexeddb/auto';
import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { recordOf, stateOf, type Agreement, type AgreementTerms } from '@/domain/agreement/agreement';
import { newAgreement, withYes } from '@/domain/agreement/agreementChanges';
import type { AgreementAnswer, ShownAgreement } from '@/domain/agreement/receiveAgreement';
import { newBoundary } from '@/domain/boundary/boundaryHistory';
import { justMe } from '@/domain/session/person';
import { today } from '@/platform/clock';
import { agreementDraft } from '@/stores/agreementDrafts';
import { agreementIn, answerIn, messageOf, wordingOf, yesOf } from '@/stores/agreementMessages';
import { useAgreementsStore } from '@/stores/agreements';
import { useBoundariesStore } from '@/stores/boundaries';
import { useCardStore } from '@/stores/card';
import { useCatalogueStore } from '@/stores/catalogue';
import { useDraftsStore } from '@/stores/drafts';
import { usePartnersStore } from '@/stores/partners';
import { useAgreedPractices } from '@/stores/useAgreedPractices';
import { useVaultStore } from '@/stores/vault';
import { allKinds } from '@/vault/kinds';
import { cardOf } from '../domain/partner/sharedSamples';
import { terms } from '../domain/agreement/samples';
import { wordingOf as boundaryWordingOf } from '../domain/samples';

const id = '0123456789abcdef';
const agreed: AgreementTerms = terms({
  practices: [
    { id: 'cuddling', name: 'Cuddling', receiver: 'each-other' },
    { id: 'walk-together', name: 'A walk', receiver: 1 },
  ],
  texts: { contact: '<b>A message</b> tomorrow.' },
});

async function openAll() {
  setActivePinia(createPinia());
  const stores = {
    vault: useVaultStore(),
    agreements: useAgreementsStore(),
    boundaries: useBoundariesStore(),
    card: useCardStore(),
    catalogue: useCatalogueStore(),
    partners: usePartnersStore(),
    practices: useAgreedPractices(),
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
  vi.useRealTimers();
  await stores.vault.wipe();
});

/** Everything that is kept, but for agreements. */
function allElse(): string {
  return JSON.stringify(allKinds.filter(({ kind }) => kind !== 'agreement').map((kind) => stores.vault.recordsOf(kind).value));
}

/** What the other device shows: somebody there has begun it and said yes. */
async function fromOther(part: Partial<AgreementTerms> = {}): Promise<{ other: Agreement; given: ShownAgreement }> {
  const wording = await wordingOf(id, 1, { ...agreed, ...part });
  const other = withYes(newAgreement(wording, {}), 0, '2026-11-24T20:00:00.000Z', true);
  const message = await messageOf(id, other, '');
  return { other, given: await agreementIn(message!) };
}

async function withdrawalOf(other: Agreement): Promise<AgreementAnswer> {
  const message = await messageOf(id, { ...other, withdrawn: { by: 0, at: '2026-11-24T22:00:00.000Z' } }, '');
  return answerIn(message!);
}

describe('the store of agreements', () => {
  it('keeps nothing of what it was shown before a yes, and then one record and no other', async () => {
    await stores.boundaries.keep(newBoundary(boundaryWordingOf({ topic: 'Marks' }), '2026-11-01T00:00:00.000Z'));
    const before = allElse();
    const { given } = await fromOther();
    expect(await stores.agreements.hearAgain(given)).toBe(true);
    expect(stores.agreements.agreements).toEqual([]);
    expect(await stores.agreements.accept(given, 1, {})).toBe(true);
    expect(stores.agreements.agreements.map((one) => one.id)).toEqual([id]);
    expect(stateOf(stores.agreements.find(id)!, today())).toBe('confirmed');
    expect(stores.agreements.find(id)!.wording.terms.texts.contact).toBe('<b>A message</b> tomorrow.');
    expect(allElse()).toBe(before);
  });

  it('is confirmed on the first device once it hears the yes, and takes no yes to other words for it', async () => {
    const { agreements } = stores;
    await agreements.begin(id, agreed, {});
    const first = agreements.find(id)!;
    await agreements.sayYes(id, 0, first.wording.digest);
    const given = await agreementIn((await messageOf(id, agreements.find(id)!, ''))!);
    const theirs = withYes({ ...newAgreement(given.wording, {}), me: 1 }, 1, '2026-11-24T21:00:00.000Z', true);
    const answer = await answerIn((await yesOf(id, theirs))!);

    await agreements.noteShown(id);
    await agreements.reword(id, { ...agreed, texts: {} });
    expect(await agreements.hear(answer)).toBe('other-wording');
    expect(agreements.inForceWith(['Sam'])).toEqual([]);

    const own = { ...answer, version: 2, digest: agreements.find(id)!.wording.digest };
    await agreements.sayYes(id, 0, own.digest);
    expect(await agreements.hear(own)).toBe('yes');
    expect(agreements.inForceWith(['Sam']).map((one) => one.id)).toEqual([id]);
    expect(await agreements.hear(own)).toBe('known');
  });

  it('says yes to the words that were on the screen and to no others', async () => {
    const { agreements } = stores;
    await agreements.begin(id, agreed, {});
    const onScreen = agreements.find(id)!.wording.digest;
    await agreements.reword(id, { ...agreed, practices: [] });
    await agreements.sayYes(id, 0, onScreen);
    expect(agreements.find(id)!.yes).toEqual([]);
  });

  it('hears a withdrawal at once, also of what it has never kept, and lets no older message bring it back', async () => {
    const { agreements } = stores;
    const { other, given } = await fromOther();
    const withdrawal = await withdrawalOf(other);
    expect(await agreements.hear(withdrawal)).toBe('withdrawn');
    expect(await agreements.accept(given, 1, {})).toBe(false);
    expect(agreements.agreements).toEqual([]);
  });

  it('says that a yes stands only where it does', async () => {
    const { agreements } = stores;
    const { given } = await fromOther();
    expect(await agreements.accept(given, 1, {})).toBe(true);
    await agreements.reword(id, { ...agreed, texts: {} });
    expect(await agreements.accept(given, 1, {})).toBe(false);
    expect(agreements.find(id)!.yes).toEqual([]);
    await agreements.end(id);
    expect(await agreements.accept(given, 1, {})).toBe(false);
  });

  it('holds up to its last day, and not when midnight has passed', async () => {
    const { agreements } = stores;
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 25, 23, 59) });
    await agreements.accept((await fromOther({ people: ['Sam', ''], until: '2026-11-25' })).given, 1, {});
    expect(agreements.inForceWith(['Sam'])).toHaveLength(1);
    vi.setSystemTime(new Date(2026, 10, 26, 0, 1));
    expect(agreements.inForceWith(['Sam'])).toEqual([]);
  });

  it('has nothing in force after it was taken back, and tells those who prepare an evening with them', async () => {
    const { agreements } = stores;
    await agreements.accept((await fromOther({ people: ['Sam', ''] })).given, 1, {});
    expect(agreements.inForceWith([' sam '])).toHaveLength(1);
    await agreements.takeBack(id, 1);
    expect(agreements.inForceWith(['Sam'])).toEqual([]);
    expect(agreements.takenBackWith(['Sam']).map((one) => one.id)).toEqual([id]);
    expect(agreements.takenBackWith(['Jo'])).toEqual([]);
  });

  it('deletes with a way back, also of a change that was begun', async () => {
    const { agreements } = stores;
    const drafts = useDraftsStore();
    await agreements.begin(id, agreed, {});
    await drafts.keep(agreementDraft(id), { words: 'begun' });
    const bringBack = await agreements.remove(id);
    expect(agreements.find(id)).toBeUndefined();
    expect(drafts.find(agreementDraft(id))).toBeUndefined();
    await bringBack!();
    expect(agreements.find(id)?.wording.terms.practices).toHaveLength(2);
    expect(drafts.find(agreementDraft(id))).toEqual({ words: 'begun' });
  });

  it('goes when the record of the other person goes, and finds them by the names that they had', async () => {
    const { agreements, partners } = stores;
    const sam = (await partners.add('Sam'))!;
    await agreements.accept((await fromOther()).given, 1, { 0: sam });
    await partners.change(sam, (before) => ({ ...before, name: 'Samira', formerNames: ['Sam'] }));
    expect(agreements.nameAt(agreements.find(id)!, 0)).toBe('Samira');
    expect(agreements.inForceWith(['sam'])).toHaveLength(1);
    expect(agreements.withPartner(sam)).toHaveLength(1);
    const bringBack = await partners.wipe(sam);
    expect(agreements.agreements).toEqual([]);
    await bringBack!();
    expect(stores.vault.recordsOf(allKinds.find(({ kind }) => kind === 'agreement')!).value[0]?.value).toEqual(
      recordOf(agreements.find(id)!),
    );
  });
});

describe('what an agreement may suggest', () => {
  it('is what was agreed, as long as nobody rules it out', async () => {
    await stores.agreements.accept((await fromOther()).given, 1, {});
    expect(stores.practices.suggestedIn(stores.agreements.find(id)!, [])).toEqual(['cuddling', 'walk-together']);
  });

  it('is never what a boundary of the owner rules out later', async () => {
    await stores.agreements.accept((await fromOther()).given, 1, {});
    const wording = boundaryWordingOf({ topic: 'Held', limit: 'hard', practiceIds: ['cuddling'] });
    await stores.boundaries.keep(newBoundary(wording, new Date().toISOString()));
    const agreement = stores.agreements.find(id)!;
    expect(stores.practices.suggestedIn(agreement, [])).toEqual(['walk-together']);
    const struck = stores.practices.struckIn({ ...agreement, terms: agreement.wording.terms });
    expect(struck.map(({ practice, by }) => [practice.id, by])).toEqual([['cuddling', [1]]]);
  });

  it("is never what the other's card refuses, in the direction that it would take, nor what only sounds like it", async () => {
    const sam = (await stores.partners.add('Sam'))!;
    await stores.partners.receive(sam, cardOf({ stances: { massage: { give: 'not-now' }, cuddling: { give: 'hard-limit' } } }));
    const own = { id: 'own-00112233445566aa', name: 'Cuddling in the big chair', receiver: 1 } as const;
    const { given } = await fromOther({
      practices: [...agreed.practices, own, { id: 'massage', name: 'A massage', receiver: 1 }, { id: 'massage', name: 'A massage', receiver: 0 }],
    });
    await stores.agreements.accept(given, 1, { 0: sam });
    const agreement = stores.agreements.find(id)!;
    const struck = stores.practices.struckIn({ ...agreement, terms: agreement.wording.terms });
    expect(struck.map(({ practice }) => [practice.id, practice.receiver])).toEqual([
      ['cuddling', 'each-other'],
      [own.id, 1],
      ['massage', 1],
    ]);
    expect(stores.practices.suggestedIn(agreement, [])).toEqual(['walk-together', 'massage']);
  });

  it('is nothing mutual that either rules out, whoever it is for', async () => {
    const sam = (await stores.partners.add('Sam'))!;
    await stores.partners.receive(sam, cardOf({ stances: { 'walk-together': { receive: 'hard-limit' } } }));
    await stores.card.change((card) => ({ ...card, stances: { 'lingering-kisses': { receive: 'not-now' } } }));
    const kisses = [0, 1].map((receiver) => ({ id: 'lingering-kisses', name: 'Lingering kisses', receiver }));
    const { given } = await fromOther({ practices: [...agreed.practices, { id: 'walk-together', name: 'A walk', receiver: 0 }, ...kisses] });
    await stores.agreements.accept(given, 1, { 0: sam });
    const agreement = stores.agreements.find(id)!;
    const struck = stores.practices.struckIn({ ...agreement, terms: agreement.wording.terms });
    expect(struck.map(({ practice, by }) => [practice.id, practice.receiver, by])).toEqual([
      ['walk-together', 1, [0]],
      ['walk-together', 0, [0]],
      ['lingering-kisses', 0, [1]],
      ['lingering-kisses', 1, [1]],
    ]);
    expect(stores.practices.suggestedIn(agreement, [])).toEqual(['cuddling']);
  });

  it('is never what the card of somebody refuses who is there that evening without being in it', async () => {
    await stores.agreements.accept((await fromOther()).given, 1, {});
    const jo = (await stores.partners.add('Jo'))!;
    await stores.partners.receive(jo, cardOf({ stances: { cuddling: { give: 'hard-limit' } } }));
    const agreement = stores.agreements.find(id)!;
    const there = [justMe, { ...justMe, id: 'p1', name: 'Sam' }];
    expect(stores.practices.suggestedIn(agreement, there)).toEqual(['cuddling', 'walk-together']);
    expect(stores.practices.suggestedIn(agreement, [...there, { ...justMe, id: 'p2', name: 'jo' }])).toEqual(['walk-together']);
  });
});
