import type { PracticeId } from '../practice';
import { careGiven } from '../session/careGiven';
import { justMe } from '../session/person';
import type { Session } from '../session/session';
import type { CheckIn } from './checkIn';

/** A check-in of the owner alone, at a time (ISO), about some care. */
export function newCheckIn(at: string, practiceIds: readonly PracticeId[] = []): CheckIn {
  return { at, people: [{ id: justMe.id, name: justMe.name }], practiceIds, stage: { kind: 'way' }, agreed: [] };
}

/** The check-in of a session: its people, its situation, and the care that was begun there and not skipped. */
export function ofSession(session: Session, at: string): CheckIn {
  const { plan } = session;
  const [first, ...others] = plan.people;
  return {
    ...newCheckIn(at, careGiven(session)),
    people: [personIn(first), ...others.map(personIn)],
    ...(plan.situation ? { situation: plan.situation } : {}),
  };
}

function personIn({ id, name }: Session['plan']['people'][number]): CheckIn['people'][number] {
  return { id, name };
}
