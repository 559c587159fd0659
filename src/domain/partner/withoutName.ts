import type { Boundary, BoundaryVersion } from '../boundary/boundary';
import type { CheckIn } from '../checkin/checkIn';
import type { FollowUp } from '../followup/followUp';
import type { JournalEntry } from '../journal/journalEntry';
import type { Rating } from '../rating';
import type { Session } from '../session/session';
import type { SessionPlan } from '../session/sessionPlan';

/* The owner's own records without somebody's name. Each answers with the same object where the name isn't in it. */

/** Whether a name, as it was typed, is the one that is to go. Never for an empty one. */
export type IsThem = (name: string) => boolean;

export function sessionWithoutName(session: Session, isThem: IsThem): Session {
  const plan = planWithoutName(session.plan, isThem);
  return plan === session.plan ? session : { ...session, plan };
}

function planWithoutName(plan: SessionPlan, isThem: IsThem): SessionPlan {
  const people = peopleWithoutName(plan.people, isThem);
  return people === plan.people ? plan : { ...plan, people };
}

export function checkInWithoutName(checkIn: CheckIn, isThem: IsThem): CheckIn {
  const people = peopleWithoutName(checkIn.people, isThem);
  const shown = checkIn.shown?.map((one) => (isThem(one.person.name) ? { ...one, person: { ...one.person, name: '' } } : one));
  return people === checkIn.people ? checkIn : { ...checkIn, people, ...(shown ? { shown } : {}) };
}

export function followUpWithoutName(followUp: FollowUp, isThem: IsThem): FollowUp {
  const { person } = followUp;
  return isThem(person.name) ? { ...followUp, person: { ...person, name: '' } } : followUp;
}

/**
 * A boundary without a name would hold for everyone, so it gets another word for them (`somebody`) in its place: it keeps
 * ruling what it ruled. Its history is as it was.
 */
export function boundaryWithoutName(boundary: Boundary, isThem: IsThem, somebody: string): Boundary {
  const freed = (version: BoundaryVersion): BoundaryVersion =>
    isThem(version.wording.partner) ? { ...version, wording: { ...version.wording, partner: somebody } } : version;
  if (!boundary.versions.some(({ wording }) => isThem(wording.partner))) return boundary;
  const [first, ...later] = boundary.versions;
  return { ...boundary, versions: [freed(first), ...later.map(freed)] };
}

export function ratingWithoutName(rating: Rating, isThem: IsThem): Rating {
  const { withPerson, ...rest } = rating;
  return withPerson !== undefined && isThem(withPerson) ? rest : rating;
}

export function entryWithoutName(entry: JournalEntry, isThem: IsThem): JournalEntry {
  return isThem(entry.withWhom) ? { ...entry, withWhom: '' } : entry;
}

interface Named {
  readonly name: string;
}

function peopleWithoutName<Person extends Named>(
  people: readonly [Person, ...Person[]],
  isThem: IsThem,
): readonly [Person, ...Person[]] {
  const freed = (person: Person): Person => (isThem(person.name) ? { ...person, name: '' } : person);
  if (!people.some(({ name }) => isThem(name))) return people;
  const [first, ...others] = people;
  return [freed(first), ...others.map(freed)];
}
