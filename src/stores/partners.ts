import { defineStore } from 'pinia';
import { computed } from 'vue';
import type { ReceivedCard, SharedCard } from '@/domain/exchange/sharedCard';
import { isCalled } from '@/domain/partner/named';
import type { Partner, PartnerId, PartnerKind } from '@/domain/partner/partner';
import type { IsThem } from '@/domain/partner/withoutName';
import { withoutForgotten } from '@/domain/partner/toForget';
import { nameKey } from '@/domain/nameKey';
import { today } from '@/platform/clock';
import { partnerKind, receivedCardKind } from '@/vault/partners';
import { newId } from './newId';
import { belongingTo, removalOf } from './partnerBelongings';
import { namedRecords, plannedWith, type NamedRecord } from './partnerTraces';
import { useVaultStore } from './vault';

/** The most bytes of two cards that are kept together: what is left of the 1 MiB of a record is for what goes with it. */
const mostBytesOfBoth = 1_000_000;
/** How many names are offered where one is typed, unless more are asked for. */
const fewNames = 6;

/** A partner as they are kept. */
export interface KeptPartner {
  readonly id: PartnerId;
  readonly value: Partner;
}

/** What may be known of somebody who is added, beside the name. */
interface NewPartner {
  readonly id?: PartnerId;
  readonly kind?: PartnerKind | undefined;
  readonly myId?: string | undefined;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function takenIn(before: ReceivedCard | undefined, card: SharedCard, receivedAt: string): ReceivedCard {
  if (!before) return { card, receivedAt };
  if (isSame(before.card, card)) return before;
  const both = { card, receivedAt, before: before.card };
  // What was before is there to show what changed; the card itself comes first.
  return new TextEncoder().encode(JSON.stringify(both)).length > mostBytesOfBoth ? { card, receivedAt } : both;
}

/** The people with whom cards are exchanged or about whom notes are kept, and their cards. */
export const usePartnersStore = defineStore('partners', () => {
  const vault = useVaultStore();
  const kept = vault.recordsOf(partnerKind);
  const received = vault.recordsOf(receivedCardKind);
  const cardById = computed(() => new Map(received.value.map((one) => [one.id, one])));
  /** The one about whom something was kept last stands first. */
  const partners = computed<readonly KeptPartner[]>(() => {
    const lastUse = ({ id, savedAt }: { id: string; savedAt: string }): string => {
      const cardAt = cardById.value.get(id)?.savedAt ?? '';
      return cardAt > savedAt ? cardAt : savedAt;
    };
    return [...kept.value].sort((one, other) => lastUse(other).localeCompare(lastUse(one)));
  });

  function find(id: PartnerId): Partner | undefined {
    return kept.value.find((one) => one.id === id)?.value;
  }

  /**
   * Adds somebody. `id`: the one of an earlier try, so that trying again doesn't make a second one. `myId`: by which they know
   * the owner already. Answers with the id once it is on the disk.
   */
  async function add(name: string, { id = newId(), kind, myId = newId() }: NewPartner = {}): Promise<PartnerId | undefined> {
    const value: Partner = {
      name: name.trim(),
      formerNames: [],
      ...(kind ? { kind } : {}),
      notes: '',
      addedAt: new Date().toISOString(),
      myId,
    };
    return (await vault.keep([{ kind: partnerKind, id, value }])) ? id : undefined;
  }

  /** Gives up what waits to be kept of a card that was to be theirs: the card, and whoever isn't kept themselves yet. */
  function giveUp(id: PartnerId): void {
    vault.giveUp(receivedCardKind, id);
    if (!find(id)) vault.giveUp(partnerKind, id);
  }

  /** Changes a partner as they stand on the disk; one who isn't there stays so. */
  function change(id: PartnerId, make: (before: Partner) => Partner): Promise<boolean> {
    return vault.keep([{ kind: partnerKind, id, edit: (before: Partner | undefined) => before && make(before) }]);
  }

  /** The card that somebody gave; undefined where there is none. */
  function receivedOf(id: PartnerId): ReceivedCard | undefined {
    return cardById.value.get(id)?.value;
  }

  /**
   * Keeps somebody's card in the place of the one before, which stays beside it to show what changed (but for two so large that
   * no record holds both). The same card once more changes nothing. It writes this one record and no other, whatever is in the card. Answers with the way back;
   * undefined where it isn't kept.
   */
  async function receive(id: PartnerId, card: SharedCard): Promise<(() => Promise<boolean>) | undefined> {
    const receivedAt = new Date().toISOString();
    let was: ReceivedCard | undefined;
    let is: ReceivedCard | undefined;
    const edit = (before: ReceivedCard | undefined): ReceivedCard => {
      was = before;
      is = takenIn(before, card, receivedAt);
      return is;
    };
    if (!(await vault.keep([{ kind: receivedCardKind, id, edit }]))) return undefined;
    // Only where nothing came since: a later card stays.
    const putBack = (now: ReceivedCard | undefined): ReceivedCard | undefined => (isSame(now, is) ? was : now);
    return () => vault.keep([{ kind: receivedCardKind, id, edit: putBack }]);
  }

  /**
   * Removes a partner's card and nothing else. Answers with the way back, on which one that came since stays; undefined
   * where it isn't gone.
   */
  async function removeCard(id: PartnerId): Promise<(() => Promise<boolean>) | undefined> {
    const value = receivedOf(id);
    if (!value || !(await vault.keep([{ kind: receivedCardKind, id, value: undefined }]))) return undefined;
    return () => vault.keep([{ kind: receivedCardKind, id, edit: (now: ReceivedCard | undefined) => now ?? value }]);
  }

  /** Everybody who is or was called so, those who are called so now before the others. */
  function allCalled(name: string): readonly KeptPartner[] {
    const called = partners.value.filter(({ value }) => isCalled(value, name));
    const isNow = ({ value }: KeptPartner): boolean => nameKey(value.name) === nameKey(name);
    return [...called.filter(isNow), ...called.filter((one) => !isNow(one))];
  }

  /** Whether somebody else than `id` is called so now. */
  function isNameTaken(name: string, id?: PartnerId): boolean {
    return partners.value.some((one) => one.id !== id && nameKey(name) !== '' && nameKey(one.value.name) === nameKey(name));
  }

  function byName(name: string): KeptPartner | undefined {
    return allCalled(name)[0];
  }

  /** Whoever gave a card that came from this sender (`from` of a shared card). */
  function byTheirId(from: string): KeptPartner | undefined {
    return partners.value.find(({ id }) => receivedOf(id)?.card.from === from);
  }

  /**
   * Removes what senders asked to be gone by today. To be called when the vault has opened. Answers with the ids of the
   * partners whose card went.
   */
  async function forgetCards(): Promise<readonly PartnerId[]> {
    const at = new Date().toISOString();
    const due = received.value.filter(({ value }) => withoutForgotten(value, at) !== value);
    const gone = due.filter(({ value }) => withoutForgotten(value, at) === undefined).map(({ id }) => id);
    const forgets = [
      ...due.map(({ id }) => ({
        kind: receivedCardKind,
        id,
        // Another window may have received a newer one.
        edit: (before: ReceivedCard | undefined) => before && withoutForgotten(before, at),
      })),
      ...gone.map((id) => ({
        kind: partnerKind,
        id,
        edit: (before: Partner | undefined) => before && { ...before, cardForgottenOn: today() },
      })),
    ];
    return forgets.length > 0 && (await vault.keep(forgets)) ? gone : [];
  }

  /** A name with all the others of whoever goes or went by it, so that what was said of them under another is found. */
  function namesOf(name: string): readonly string[] {
    return [name, ...allCalled(name).flatMap(({ value }) => [value.name, ...value.formerNames])];
  }

  /** The names to offer where one is typed: those who were used last, at most so many, without whoever is named there already. */
  function namesBeside(typed: readonly string[], most = fewNames): readonly string[] {
    const others = partners.value.filter(({ value }) => !typed.some((name) => isCalled(value, name)));
    return [...new Set(others.map(({ value }) => value.name))].slice(0, most);
  }

  /** Whether a name is that of one partner and of nobody else. */
  function isNameOf(id: PartnerId): IsThem {
    const partner = find(id);
    return (name) => partner !== undefined && isCalled(partner, name) && allCalled(name).every((one) => one.id === id);
  }

  /** The owner's own records that name a partner and stay when they go, but for a name that somebody else goes by as well. */
  function recordsNaming(id: PartnerId, somebody: string): readonly NamedRecord[] {
    const gone = belongingTo(id, isNameOf(id), (kind) => vault.recordsOf(kind).value);
    const isGone = ({ takeOut }: NamedRecord) => gone.some((one) => one.kind.kind === takeOut.kind.kind && one.id === takeOut.id);
    return namedRecords(isNameOf(id), somebody, (kind) => vault.recordsOf(kind).value).filter((one) => !isGone(one));
  }

  /**
   * Removes a partner whole: their card, notes, what is agreed with them, and every other record that belongs to them
   * (`belongingTo`), and their place in the plan for the next time, in one save. With `somebody` their name goes from the
   * owner's own records too, and in boundaries that word takes its place. That something was taken back stays known. Answers
   * with the way to bring all of it back; undefined where it isn't gone.
   */
  async function wipe(id: PartnerId, somebody?: string): Promise<(() => Promise<boolean>) | undefined> {
    const gone = belongingTo(id, isNameOf(id), (kind) => vault.recordsOf(kind).value);
    const planned = plannedWith(isNameOf(id), (kind) => vault.recordsOf(kind).value);
    const named = [...planned, ...(somebody === undefined ? [] : recordsNaming(id, somebody))];
    for (const each of gone) vault.giveUp(each.kind, each.id);
    if (!(await vault.keep([...gone.map(removalOf), ...named.map(({ takeOut }) => takeOut)]))) return undefined;
    return () => vault.keep([...gone, ...named.map(({ putBack }) => putBack)]);
  }

  return {
    partners,
    find,
    add,
    giveUp,
    change,
    receivedOf,
    receive,
    removeCard,
    allCalled,
    byName,
    isNameTaken,
    byTheirId,
    namesOf,
    namesBeside,
    forgetCards,
    isNameOf,
    recordsNaming,
    wipe,
  };
});
