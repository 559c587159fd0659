import { me, type PersonId } from '../session/person';
import type { CheckIn, CheckInPerson, CheckInStage, CheckInWay } from './checkIn';
import { hasEverybodyAgreed, sharedView, type AnswersOfPeople } from './visibility';

/* The steps of a check-in. Each gives the same object where it isn't the moment for it, so that a tap twice is one. */

/** The people with one more, without a name. */
export function withOneMore(checkIn: CheckIn): CheckIn {
  const taken = checkIn.people.map(({ id }) => Number(/^p(\d+)$/.exec(id)?.[1] ?? 0));
  return { ...checkIn, people: [...checkIn.people, { id: `p${Math.max(...taken) + 1}`, name: '' }] };
}

/** The people with another name for one of them. */
export function withName(checkIn: CheckIn, person: PersonId, name: string): CheckIn {
  const named = (one: CheckInPerson): CheckInPerson => (one.id === person ? { ...one, name } : one);
  const [first, ...others] = checkIn.people;
  return { ...checkIn, people: [named(first), ...others.map(named)] };
}

/** The people without one; the owner and one more always stay. */
export function withoutPerson(checkIn: CheckIn, person: PersonId): CheckIn {
  const [first, ...others] = checkIn.people;
  if (others.length < 2) return checkIn;
  return { ...checkIn, people: [first, ...others.filter(({ id }) => id !== person)] };
}

/** The way is chosen. Alone and in writing it is the owner's turn; to pass the phone it is asked who takes part. */
export function chooseWay(checkIn: CheckIn, way: CheckInWay): CheckIn {
  if (checkIn.stage.kind !== 'way') return checkIn;
  if (way !== 'passed') return { ...checkIn, way, stage: { kind: 'answers', person: me } };
  const enough = checkIn.people.length > 1 ? checkIn : withOneMore(checkIn);
  return { ...enough, way, stage: { kind: 'people' } };
}

/** Back to the choice of the way, as long as nobody has answered. */
export function backToWay(checkIn: CheckIn): CheckIn {
  if (checkIn.stage.kind !== 'people') return checkIn;
  const { way: _way, ...rest } = checkIn;
  return { ...rest, stage: { kind: 'way' } };
}

/** Everybody is named: the first begins. */
export function beginPassing(checkIn: CheckIn): CheckIn {
  if (checkIn.stage.kind !== 'people') return checkIn;
  return { ...checkIn, stage: { kind: 'answers', person: checkIn.people[0].id } };
}

/** A person has answered: the next one answers, then each in turn says what may be shown. */
export function endAnswers(checkIn: CheckIn, person: PersonId): CheckIn {
  if (!isTurnOf(checkIn, 'answers', person)) return checkIn;
  if (checkIn.way !== 'passed') return { ...checkIn, stage: { kind: 'learn', person: me } };
  const next = personAfter(checkIn, person);
  return { ...checkIn, stage: next ? { kind: 'answers', person: next } : { kind: 'reveal', person: checkIn.people[0].id } };
}

/** A person has ticked what may be shown: the next one does, then everybody agrees together. */
export function endReveal(checkIn: CheckIn, person: PersonId): CheckIn {
  if (!isTurnOf(checkIn, 'reveal', person)) return checkIn;
  const next = personAfter(checkIn, person);
  return { ...checkIn, agreed: [], stage: next ? { kind: 'reveal', person: next } : { kind: 'agree' } };
}

/** Everybody chooses anew what to show, before anything was shown. */
export function chooseAnew(checkIn: CheckIn): CheckIn {
  if (checkIn.stage.kind !== 'agree') return checkIn;
  return { ...checkIn, agreed: [], stage: { kind: 'reveal', person: checkIn.people[0].id } };
}

/** A person says "show", or takes it back. Once the last has said so it is shown, and only then. */
export function agree(checkIn: CheckIn, person: PersonId, yes: boolean, answers: AnswersOfPeople): CheckIn {
  const takesPart = checkIn.people.some(({ id }) => id === person);
  if (checkIn.stage.kind !== 'agree' || !takesPart || checkIn.agreed.includes(person) === yes) return checkIn;
  const agreed = yes ? [...checkIn.agreed, person] : checkIn.agreed.filter((id) => id !== person);
  const after = { ...checkIn, agreed };
  if (!hasEverybodyAgreed(after)) return after;
  return { ...after, shown: sharedView(after, answers), stage: { kind: 'shared' } };
}

/** What was shown has been looked at, or nothing is to be shown: the owner goes on by themselves. */
export function endSharing(checkIn: CheckIn): CheckIn {
  const { kind } = checkIn.stage;
  return kind === 'agree' || kind === 'shared' ? { ...checkIn, stage: { kind: 'learn', person: me } } : checkIn;
}

/** It is over for today, wherever it was. */
export function endCheckIn(checkIn: CheckIn): CheckIn {
  return checkIn.stage.kind === 'over' ? checkIn : { ...checkIn, stage: { kind: 'over' } };
}

/** The owner changes their answers once more; not after passing the phone, where others have seen them. */
export function reopenAnswers(checkIn: CheckIn): CheckIn {
  if (checkIn.stage.kind !== 'over' || checkIn.way === 'passed') return checkIn;
  if (checkIn.way === undefined) return { ...checkIn, stage: { kind: 'way' } };
  return { ...checkIn, stage: { kind: 'answers', person: me } };
}

/** Whether answers of guests have no more place on this device: from the moment that something is shown, or it ends. */
export function isAfterSharing({ stage }: CheckIn): boolean {
  return stage.kind === 'shared' || stage.kind === 'learn' || stage.kind === 'over';
}

/** Whose turn it is; undefined where the page is for everybody. */
export function personOf(stage: CheckInStage): PersonId | undefined {
  return 'person' in stage ? stage.person : undefined;
}

function isTurnOf({ stage }: CheckIn, kind: 'answers' | 'reveal', person: PersonId): boolean {
  return stage.kind === kind && stage.person === person;
}

function personAfter({ people }: CheckIn, person: PersonId): PersonId | undefined {
  return people[people.findIndex(({ id }) => id === person) + 1]?.id;
}
