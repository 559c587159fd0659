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

/** What of a plan holds for the next time: who is there, and what each of them needs. The rest belongs to one evening. */
export function planForNextTime({ people, wishesNone, told }: SessionPlan): SessionPlan {
  return { ...noPlan, people, wishesNone, told };
}
