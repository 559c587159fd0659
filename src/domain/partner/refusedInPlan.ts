import type { PracticeId } from '../practice';
import { me, type SessionPerson } from '../session/person';
import { directions, type Direction } from '../stance';
import type { PartnerId } from './partner';

/** Somebody whose card is held here, by the name that they go by in a plan, and what it refuses, in their own directions. */
export interface RefusingPartner {
  readonly partnerId: PartnerId;
  readonly name: string;
  readonly refused: Readonly<Record<Direction, { keys(): Iterable<PracticeId> }>>;
}

/**
 * What others' cards keep out of a plan. `leftOut`: is never suggested there. `closed`: in these directions, as the owner
 * sees them, nothing is to be offered: what somebody refuses to give the owner can't receive from them. `by`: whose cards
 * say no, for the reason that is shown.
 */
export interface RefusedInPlan {
  readonly leftOut: ReadonlySet<PracticeId>;
  readonly closed: Readonly<Record<Direction, ReadonlySet<PracticeId>>>;
  readonly by: ReadonlyMap<PracticeId, readonly RefusingPartner[]>;
}

const across: Readonly<Record<Direction, Direction>> = { receive: 'give', give: 'receive' };

/**
 * What the cards of the people of a plan keep out of it. Of each, what they refuse in the direction that the plan gives them:
 * whoever looks after somebody gives, whoever is looked after receives. Of whom the plan says neither, what they refuse in any
 * direction. `cardsOf` answers with the cards held of a person, none for the owner or a stranger. Of several people any one is
 * enough.
 */
export function refusedInPlan(
  people: readonly SessionPerson[],
  cardsOf: (person: SessionPerson) => readonly RefusingPartner[],
): RefusedInPlan {
  const leftOut = new Set<PracticeId>();
  const closed = { receive: new Set<PracticeId>(), give: new Set<PracticeId>() };
  const by = new Map<PracticeId, readonly RefusingPartner[]>();
  for (const person of people.filter(({ id }) => id !== me)) {
    const theirs = directionsOf(person, people);
    for (const partner of cardsOf(person)) {
      for (const direction of directions) {
        for (const id of partner.refused[direction].keys()) {
          closed[across[direction]].add(id);
          if (theirs.includes(direction)) leftOut.add(id);
          const others = by.get(id) ?? [];
          if (!others.includes(partner)) by.set(id, [...others, partner]);
        }
      }
    }
  }
  return { leftOut, closed, by };
}

function directionsOf(person: SessionPerson, people: readonly SessionPerson[]): readonly Direction[] {
  const gives = people.some(({ id, lookedAfterBy }) => id !== person.id && lookedAfterBy.includes(person.id));
  const receives = person.lookedAfterBy.length > 0;
  if (gives === receives) return directions;
  return gives ? ['give'] : ['receive'];
}
