import type { SharedCard } from './sharedCard';
import type { PracticeId } from '../practice';

/** No catalogue will be larger: a place in it takes 12 bits. */
export const mostPlaces = 4_096;

const unknownPrefix = 'catalogue:';

/** The name of a practice of which only the place in the order is known: a later release has it. */
export function unknownPractice(place: number): PracticeId {
  return `${unknownPrefix}${place}`;
}

/** The place in such a name; undefined for every other id. */
export function placeOfUnknown(id: PracticeId): number | undefined {
  const [, place] = /^catalogue:(0|[1-9]\d{0,3})$/.exec(id) ?? [];
  return place === undefined ? undefined : Number(place);
}

/** The id of a practice of which only the place may be known; the same id where it is one, or still can't be told. */
function knownPractice(id: PracticeId, order: readonly PracticeId[]): PracticeId {
  const place = placeOfUnknown(id);
  return place === undefined ? id : (order[place] ?? id);
}

/**
 * The card with the ids of all practices that this release knows, after an older one has kept it: what was only a
 * number has its name. The same card where there is nothing to name.
 */
export function withKnownPractices(card: SharedCard, order: readonly PracticeId[]): SharedCard {
  const named = (id: PracticeId): PracticeId => knownPractice(id, order);
  const ids = [...Object.keys(card.stances), ...card.boundaries.flatMap(({ practiceIds }) => practiceIds)];
  if (ids.every((id) => named(id) === id)) return card;
  return {
    ...card,
    stances: Object.fromEntries(Object.entries(card.stances).map(([id, stance]) => [named(id), stance])),
    boundaries: card.boundaries.map((boundary) => ({ ...boundary, practiceIds: boundary.practiceIds.map(named) })),
  };
}
