import type { IsThem } from '../partner/withoutName';
import { justMe, me, type PersonId, type SessionPerson } from './person';
import { noPlan, type SessionPlan } from './sessionPlan';

/** The plan with one more person, whose name is still to be typed. */
export function withPersonAdded(plan: SessionPlan): SessionPlan {
  const [owner, ...others] = plan.people;
  const last = Math.max(0, ...others.map(({ id }) => Number(id.slice(1))));
  return { ...plan, people: [owner, ...others, { ...justMe, id: `p${last + 1}` }] };
}

/** The plan with what is said of one person changed; the same plan for an unknown id. */
export function withPerson(plan: SessionPlan, id: PersonId, part: Partial<Omit<SessionPerson, 'id'>>): SessionPlan {
  if (!plan.people.some((person) => person.id === id)) return plan;
  const changed = (person: SessionPerson): SessionPerson => (person.id === id ? { ...person, ...part } : person);
  const [owner, ...others] = plan.people;
  return { ...plan, people: [changed(owner), ...others.map(changed)] };
}

/** The plan without one of the others, who then looks after nobody in it. The owner always stays. */
export function withoutPerson(plan: SessionPlan, id: PersonId): SessionPlan {
  if (id === me) return plan;
  const freed = (person: SessionPerson): SessionPerson => ({
    ...person,
    lookedAfterBy: person.lookedAfterBy.filter((other) => other !== id),
  });
  const [owner, ...others] = plan.people;
  return { ...plan, people: [freed(owner), ...others.filter((person) => person.id !== id).map(freed)] };
}

/** The plan with somebody back who was removed, and with the people whom they looked after; what came since stays. */
export function withPersonBack(plan: SessionPlan, id: PersonId, before: SessionPlan): SessionPlan {
  const gone = before.people.find((person) => person.id === id);
  if (!gone || plan.people.some((person) => person.id === id)) return plan;
  const lookedAfterAgain = (person: SessionPerson): SessionPerson => {
    const had = before.people.find((other) => other.id === person.id)?.lookedAfterBy.includes(id);
    return had ? { ...person, lookedAfterBy: [...person.lookedAfterBy, id] } : person;
  };
  const [owner, ...others] = plan.people;
  return { ...plan, people: [lookedAfterAgain(owner), ...others.map(lookedAfterAgain), gone] };
}

/**
 * The plan with somebody of that name as well, beside whoever is there; the same plan where `isThem` knows one of the others
 * already. `before`: a plan out of which they were taken, so that what was settled for them comes back with them.
 */
export function withNamed(plan: SessionPlan, name: string, isThem: IsThem, before = noPlan): SessionPlan {
  if (othersCalled(plan, isThem).length > 0) return plan;
  const [gone] = othersCalled(before, isThem);
  if (gone && !plan.people.some(({ id }) => id === gone.id)) return withPersonBack(plan, gone.id, before);
  const added = withPersonAdded(plan);
  return withPerson(added, added.people.at(-1)?.id ?? me, { name });
}

/** The plan without any of the others whom `isThem` knows. */
export function withoutNamed(plan: SessionPlan, isThem: IsThem): SessionPlan {
  return othersCalled(plan, isThem).reduce((left, { id }) => withoutPerson(left, id), plan);
}

/** The others of a plan whom `isThem` knows by the name that they go by in it. */
export function othersCalled({ people: [, ...others] }: SessionPlan, isThem: IsThem): readonly SessionPerson[] {
  return others.filter(({ name }) => isThem(name));
}

/** Whether nothing was settled. */
export function saysNothing(plan: SessionPlan): boolean {
  return plan.people.length === 1 && isUntouched(plan.people[0]) && plan.told === '' && !plan.wishesNone && isOfNoEvening(plan);
}

/** A plan that was cleared, with all that was in it before; what was settled since stays. */
export function filledAgain(plan: SessionPlan, before: SessionPlan): SessionPlan {
  const [owner, ...others] = plan.people;
  const [ownerBefore, ...othersBefore] = before.people;
  const situation = plan.situation ?? before.situation;
  return {
    ...(situation ? { situation } : {}),
    people: [isUntouched(owner) ? ownerBefore : owner, ...(others.length > 0 ? others : othersBefore)],
    kitReady: plan.kitReady.length > 0 ? plan.kitReady : before.kitReady,
    expectations: plan.expectations || before.expectations,
    wishesNone: plan.wishesNone || before.wishesNone,
    told: plan.told || before.told,
  };
}

/**
 * What of a plan holds for the next time, once an evening with it is over: who is there, and what each of them needs. The
 * same plan where it holds nothing of that evening, or where it was changed since for another one.
 */
export function planAfter(plan: SessionPlan, ended: SessionPlan): SessionPlan {
  if (isOfNoEvening(plan) || !isOfSameEvening(plan, ended)) return plan;
  const { people, wishesNone, told } = plan;
  return { ...noPlan, people, wishesNone, told };
}

function isOfNoEvening({ situation, kitReady, expectations }: SessionPlan): boolean {
  return situation === undefined && kitReady.length === 0 && expectations === '';
}

function isOfSameEvening(one: SessionPlan, other: SessionPlan): boolean {
  return (
    one.situation === other.situation &&
    one.expectations === other.expectations &&
    one.kitReady.join() === other.kitReady.join()
  );
}

function isUntouched({ name, role, lookedAfterBy, wayHome }: SessionPerson): boolean {
  return name === '' && role === 'unsaid' && lookedAfterBy.length === 0 && wayHome === '';
}
