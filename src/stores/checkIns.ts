import { defineStore } from 'pinia';
import type { CheckIn } from '@/domain/checkin/checkIn';
import { noAnswers, type CheckInAnswers } from '@/domain/checkin/checkInAnswers';
import { agree as agreed, endCheckIn, isAfterSharing } from '@/domain/checkin/checkInFlow';
import { isBlank, withoutPage } from '@/domain/checkin/pageAnswers';
import { ofSession } from '@/domain/checkin/newCheckIn';
import { guestsOf, type AnswersOfPeople } from '@/domain/checkin/visibility';
import { me, type PersonId } from '@/domain/session/person';
import { checkInAnswersKind, checkInKind } from '@/vault/checkIns';
import type { Change } from '@/vault/vault';
import { useSessionsStore } from './sessions';
import { useVaultStore } from './vault';

/** The id of the record that holds one person's answers. */
function answersId(id: string, person: PersonId): string {
  return `${id}-${person}`;
}

/** Check-ins, and what each person answered. The answers of guests go as soon as something is shown, or it ends. */
export const useCheckInsStore = defineStore('check-ins', () => {
  const vault = useVaultStore();
  const sessions = useSessionsStore();
  const checkIns = vault.recordsOf(checkInKind);
  const answers = vault.recordsOf(checkInAnswersKind);

  function find(id: string): CheckIn | undefined {
    return checkIns.value.find((one) => one.id === id)?.value;
  }

  /** What a check-in of that id begins with: the people and the care of its session; undefined where there is none. */
  function fromSession(id: string, at: string): CheckIn | undefined {
    const session = sessions.sessions.find((one) => one.id === id)?.value;
    return session && ofSession(session, at);
  }

  /** What one person has answered so far; nothing where they haven't begun. */
  function answersOf(id: string, person: PersonId): CheckInAnswers {
    const kept = answers.value.find((one) => one.id === answersId(id, person))?.value;
    return kept ? { ...noAnswers, ...kept } : noAnswers;
  }

  function answersOfAll(id: string, { people }: CheckIn): AnswersOfPeople {
    return new Map(people.map((person) => [person.id, answersOf(id, person.id)]));
  }

  /** The same change of the answers of each guest. */
  function changeOfGuests(
    id: string,
    checkIn: CheckIn | undefined,
    edit: (kept: CheckInAnswers | undefined) => CheckInAnswers | undefined,
  ): readonly Change[] {
    return checkIn ? guestsOf(checkIn).map((guest) => ({ kind: checkInAnswersKind, id: answersId(id, guest.id), edit })) : [];
  }

  /**
   * Keeps what `make` makes of a check-in; `first` is what it begins with where it isn't kept yet. From the moment that
   * it is after sharing, nothing of the guests is left but what they showed: both are one save.
   */
  function change(id: string, make: (before: CheckIn) => CheckIn, first?: CheckIn): Promise<boolean> {
    // What becomes of it is known when the save's turn comes: another tap or window may have been faster.
    let after: CheckIn | undefined;
    const edit = (before = first): CheckIn | undefined => (after = before && make(before));
    const ofGuests = changeOfGuests(id, find(id) ?? first, (kept) => (after && isAfterSharing(after) ? undefined : kept));
    return vault.keep([{ kind: checkInKind, id, edit }, ...ofGuests]);
  }

  /** Keeps what `make` makes of a person's answers. Of a guest nothing is kept any more once something was shown. */
  function changeAnswers(
    id: string,
    person: PersonId,
    make: (before: CheckInAnswers) => CheckInAnswers,
  ): Promise<boolean> {
    const checkIn = find(id);
    if (person !== me && (!checkIn || isAfterSharing(checkIn))) return Promise.resolve(false);
    const edit = (before: CheckInAnswers | undefined): CheckInAnswers | undefined => {
      const after = make(before ? { ...noAnswers, ...before } : noAnswers);
      return before === undefined && after === noAnswers ? undefined : after;
    };
    return vault.keep([{ kind: checkInAnswersKind, id: answersId(id, person), edit }]);
  }

  /** A person says "show", or takes it back; with the last of them it is shown. */
  function agree(id: string, person: PersonId, yes: boolean): Promise<boolean> {
    return change(id, (before) => agreed(before, person, yes, answersOfAll(id, before)));
  }

  /** Ends a check-in wherever it is. Answers with the way to take that back; undefined where it couldn't be kept. */
  async function end(id: string): Promise<(() => Promise<boolean>) | undefined> {
    const before = find(id);
    if (!before) return undefined;
    const ids = guestsOf(before).map((guest) => answersId(id, guest.id));
    const lost = answers.value.filter((one) => ids.includes(one.id));
    if (!(await change(id, endCheckIn))) return undefined;
    return () =>
      vault.keep([
        { kind: checkInKind, id, value: before },
        ...lost.map((one) => ({ kind: checkInAnswersKind, id: one.id, value: one.value })),
      ]);
  }

  /**
   * Ends a check-in for somebody who has said that they didn't want it: for everybody, wherever it is. What was answered
   * before stays with the owner; of the page on which they stopped nothing does but what they asked to keep, and a
   * check-in in which nothing else was said goes as a whole. False where that couldn't be kept.
   */
  function stop(id: string, person: PersonId): Promise<boolean> {
    const known = find(id);
    if (!known) return Promise.resolve(false);
    let isEmpty = true;
    const stopped = (before: CheckInAnswers | undefined): CheckInAnswers | undefined => {
      const { at: _at, ...said } = { ...noAnswers, ...before };
      const left = person === me ? withoutPage(said, 'boundary') : said;
      isEmpty = isBlank(left);
      return isEmpty ? undefined : left;
    };
    return vault.keep([
      { kind: checkInAnswersKind, id: answersId(id, me), edit: stopped },
      { kind: checkInKind, id, edit: (before: CheckIn | undefined) => (isEmpty ? undefined : before && endCheckIn(before)) },
      ...changeOfGuests(id, known, () => undefined),
    ]);
  }

  return { checkIns, find, fromSession, answersOf, change, changeAnswers, agree, end, stop };
});
