import type { BoundaryWording } from '../boundary/boundary';
import type { NeedWeight } from '../card/card';
import type { SharedBoundary, SharedCard, SharedStance } from '../exchange/sharedCard';
import type { Ranking } from '../menu/ranking';
import type { Need } from '../need';
import type { PracticeId } from '../practice';
import { stanceOn, type Direction, type Stances } from '../stance';

/**
 * One person as others may plan with them, as far as this device knows. `says`: a stance, or that their answers speak for
 * it; undefined where nothing is known, which is neither a yes nor a maybe. `refuses`: whatever they say, it isn't
 * suggested. `needs`: the weights on their card. `boundaries`: those in force that ask for a talk or for a condition.
 */
export interface Side {
  readonly says: (id: PracticeId, direction: Direction) => SharedStance | undefined;
  readonly refuses: (id: PracticeId, direction: Direction) => boolean;
  readonly needs: Readonly<Partial<Record<Need, NeedWeight>>>;
  readonly boundaries: readonly Pick<SharedBoundary, 'topic' | 'limit' | 'words' | 'conditions' | 'practiceIds'>[];
}

/** What the owner's own side is made of. `boundaries`: those in force that concern whoever the plan is with. */
export interface OwnLists {
  readonly rankings: Readonly<Record<Direction, Ranking>>;
  readonly stances: Stances;
  readonly needs: Side['needs'];
  readonly boundaries: readonly BoundaryWording[];
}

/**
 * The owner's side. All that the two lists leave out is refused, for whatever reason. The answers speak for what has
 * points, unless they rule it out after some situation.
 */
export function ownSide({ rankings, stances, needs, boundaries }: OwnLists): Side {
  const inDirection = (direction: Direction) => {
    const { ranked, leftOut } = rankings[direction];
    const fitting = ranked.filter(({ score, notAfter }) => score > 0 && notAfter.length === 0);
    return { fits: new Set(fitting.map(({ id }) => id)), refused: new Set(leftOut.map(({ id }) => id)) };
  };
  const known = { receive: inDirection('receive'), give: inDirection('give') };
  return {
    says: (id, direction) => stanceOn(stances, id)[direction] ?? (known[direction].fits.has(id) ? 'fits' : undefined),
    refuses: (id, direction) => known[direction].refused.has(id),
    needs,
    boundaries: boundaries.filter(isToTalkAbout),
  };
}

/** Practices that a card refuses, by direction. */
export type RefusedByCard = Readonly<Record<Direction, { has(id: PracticeId): boolean }>>;

/** The side of somebody whose card was received. */
export function sideOfCard(card: SharedCard, refused: RefusedByCard): Side {
  return {
    says: (id, direction) => (Object.hasOwn(card.stances, id) ? card.stances[id]?.[direction] : undefined),
    refuses: (id, direction) => refused[direction].has(id),
    needs: card.needs,
    boundaries: card.boundaries.filter(isToTalkAbout),
  };
}

function isToTalkAbout({ limit }: Pick<SharedBoundary, 'limit'>): boolean {
  return limit === 'conditional' || limit === 'open';
}

/** The conditions that somebody binds a practice to, in their own words. */
export function conditionsOn(side: Side, id: PracticeId): readonly string[] {
  return side.boundaries
    .filter(({ limit, practiceIds }) => limit === 'conditional' && practiceIds.includes(id))
    .map(({ conditions, words, topic }) => conditions || words || topic);
}

/** Whether somebody wants a practice themselves: they say so, or their answers do. False where they refuse it. */
export function isGlad(side: Side, id: PracticeId, direction: Direction): boolean {
  const said = side.says(id, direction);
  return (said === 'want' || said === 'fits') && !side.refuses(id, direction);
}

/** Whether somebody says yes to a practice, glad or willing. */
export function saysYes(side: Side, id: PracticeId, direction: Direction): boolean {
  return isGlad(side, id, direction) || (side.says(id, direction) === 'willing' && !side.refuses(id, direction));
}

/** Whether anybody there wants nothing to do with a practice, neither for themselves nor for others. */
export function isRuledOutBy(people: readonly Side[], id: PracticeId): boolean {
  return people.some((person) => person.refuses(id, 'receive') && person.refuses(id, 'give'));
}
