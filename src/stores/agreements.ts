import { defineStore } from 'pinia';
import { computed } from 'vue';
import { hasSaidYes, recordOf, stateOf, type Agreement, type AgreementRecord, type AgreementTerms, type Place } from '@/domain/agreement/agreement';
import { isOver, newAgreement, nextVersion, putAway, remains, reworded, shown, takenBack, withYes } from '@/domain/agreement/agreementChanges';
import { agreementsNaming, isAgreedWith } from '@/domain/agreement/agreementPeople';
import { plainTerms } from '@/domain/agreement/plainTerms';
import { accepted, heard, heardAgain, type AgreementAnswer, type Heard, type ShownAgreement } from '@/domain/agreement/receiveAgreement';
import type { PartnerId } from '@/domain/partner/partner';
import { today } from '@/platform/clock';
import { agreementKind } from '@/vault/agreements';
import { agreementDraft } from './agreementDrafts';
import { wordingOf } from './agreementMessages';
import { useDraftsStore } from './drafts';
import { usePartnersStore } from './partners';
import { useVaultStore } from './vault';

/** An agreement as it is kept. */
export interface KeptAgreement {
  readonly id: string;
  readonly value: Agreement;
}

/** How long a withdrawal is told where it could be forgotten, in milliseconds. */
const toldFor = 14 * 86_400_000;

type Partners = Readonly<Record<Place, PartnerId>>;

/** What people have agreed on: notes that both said yes to, that anybody takes back at any moment. */
export const useAgreementsStore = defineStore('agreements', () => {
  const vault = useVaultStore();
  const partners = usePartnersStore();
  const drafts = useDraftsStore();
  const records = vault.recordsOf(agreementKind);
  /** Those that are more than a mark, the one that was changed last first. */
  const agreements = computed<readonly KeptAgreement[]>(() =>
    records.value
      .flatMap(({ id, value, savedAt }) => (value.kind === 'agreement' ? [{ id, value: value.agreement, savedAt }] : []))
      .sort((one, other) => other.savedAt.localeCompare(one.savedAt)),
  );

  function recordFor(id: string): AgreementRecord | undefined {
    return records.value.find((one) => one.id === id)?.value;
  }

  function find(id: string): Agreement | undefined {
    return agreements.value.find((one) => one.id === id)?.value;
  }

  /** Those with a partner, by their record or by a name of theirs that was typed: what goes with them. */
  function withPartner(id: PartnerId): readonly KeptAgreement[] {
    const isThem = partners.isNameOf(id);
    return agreements.value.filter(({ value }) => isAgreedWith(value, id, isThem));
  }

  function naming(some: readonly KeptAgreement[], names: readonly string[]): readonly KeptAgreement[] {
    return agreementsNaming(some, names, (id) => {
      const partner = partners.find(id);
      return partner ? [partner.name, ...partner.formerNames] : [];
    });
  }

  /** Those in force today, said yes to by everybody, with anybody who goes, or went, by one of these names. */
  function inForceWith(names: readonly string[]): readonly KeptAgreement[] {
    // Reckoned anew at each call: at midnight what holds changes without a record that does.
    const day = today();
    return naming(agreements.value, names).filter(({ value }) => stateOf(value, day) === 'confirmed');
  }

  /** Those with anybody of these names that were taken back within the last two weeks, so that nobody counts on them. */
  function takenBackWith(names: readonly string[]): readonly KeptAgreement[] {
    const since = new Date(Date.now() - toldFor).toISOString();
    return naming(agreements.value, names).filter(({ value: { withdrawn } }) => withdrawn !== undefined && withdrawn.at >= since);
  }

  /** What somebody in an agreement is called by now; empty where nobody has said. */
  function nameAt({ partners: known, wording }: Pick<Agreement, 'partners' | 'wording'>, place: Place): string {
    const partner = known[place];
    return (partner === undefined ? undefined : partners.find(partner)?.name) ?? wording.terms.people[place] ?? '';
  }

  function edit(id: string, make: (before: AgreementRecord | undefined) => AgreementRecord | undefined): Promise<boolean> {
    return vault.keep([{ kind: agreementKind, id, edit: make }]);
  }

  function change(id: string, make: (before: Agreement) => Agreement): Promise<boolean> {
    return edit(id, (before) => {
      if (before?.kind !== 'agreement') return before;
      const after = make(before.agreement);
      return after === before.agreement ? before : recordOf(after);
    });
  }

  /** Keeps a new one as a draft, under an id of the caller's that is the same for all tries. */
  async function begin(id: string, terms: AgreementTerms, withWhom: Partners): Promise<boolean> {
    const wording = await wordingOf(id, 1, plainTerms(terms));
    return edit(id, () => recordOf(newAgreement(wording, withWhom)));
  }

  /** Puts it in other words. Everybody's yes is asked anew. */
  async function reword(id: string, terms: AgreementTerms): Promise<boolean> {
    const before = find(id);
    if (!before) return false;
    const wording = await wordingOf(id, nextVersion(before), plainTerms(terms));
    return change(id, (agreement) => reworded(agreement, wording));
  }

  /** Somebody says yes on this device to the wording with that digest, and to no other that may have come meanwhile. */
  function sayYes(id: string, place: Place, digest: string): Promise<boolean> {
    const at = new Date().toISOString();
    return change(id, (before) => (before.wording.digest === digest ? withYes(before, place, at, true) : before));
  }

  /** Somebody takes it back on this device. It holds for nobody from then on. */
  function takeBack(id: string, place: Place): Promise<boolean> {
    const at = new Date().toISOString();
    return change(id, (before) => takenBack(before, place, at));
  }

  function end(id: string): Promise<boolean> {
    const at = new Date().toISOString();
    return change(id, (before) => putAway(before, at));
  }

  function noteShown(id: string): Promise<boolean> {
    const at = new Date().toISOString();
    return change(id, (before) => shown(before, at));
  }

  /** Deletes one, with the draft of its change. Answers with the way to bring both back; undefined where it isn't gone. */
  async function remove(id: string): Promise<(() => Promise<boolean>) | undefined> {
    const record = recordFor(id);
    if (record?.kind !== 'agreement') return undefined;
    const isGone = await edit(id, (before) => (before?.kind === 'agreement' ? remains(before.agreement) : before));
    if (!isGone) return undefined;
    const draft = drafts.find(agreementDraft(id));
    await drafts.discard(agreementDraft(id));
    return async () => {
      if (draft !== undefined) await drafts.keep(agreementDraft(id), draft);
      return edit(id, () => record);
    };
  }

  /**
   * The owner, at the place `me`, says yes to what another device shows. Writes this one record and no other. Answers with
   * whether that yes stands now: not where it couldn't be kept, and not where what is kept by then is over or came later.
   */
  async function accept(given: ShownAgreement, me: Place, withWhom: Partners): Promise<boolean> {
    const at = new Date().toISOString();
    const isKept = await edit(given.id, (before) => accepted(given, before, me, withWhom, at));
    const now = find(given.id);
    if (!isKept || !now || isOver(now)) return false;
    return now.wording.digest === given.wording.digest && hasSaidYes(now, now.me);
  }

  /** Hears who else has said yes by now, where the wording is the one that is kept. */
  function hearAgain(given: ShownAgreement): Promise<boolean> {
    return edit(given.id, (before) => before && heardAgain(given, before));
  }

  /** Hears an answer. Answers with what it means; undefined where what it changes couldn't be kept. */
  async function hear(given: AgreementAnswer): Promise<Heard | undefined> {
    const means = heard(given, recordFor(given.id)).heard;
    const isKept = await edit(given.id, (before) => heard(given, before).kept);
    return isKept ? means : undefined;
  }

  return {
    agreements,
    recordFor,
    find,
    withPartner,
    inForceWith,
    takenBackWith,
    nameAt,
    begin,
    reword,
    sayYes,
    takeBack,
    end,
    noteShown,
    remove,
    accept,
    hearAgain,
    hear,
  };
});
