import { directions, type Direction } from '../stance';
import { placesOf, type AgreedPractice, type AgreementTerms, type Place } from './agreement';

/** Whether somebody says no to a practice, as far as anything here knows by now. */
export type Refuses = (place: Place, practice: AgreedPractice, direction: Direction) => boolean;

/** A practice of an agreement that somebody has ruled out, and who. It is shown struck and never suggested. */
export interface StruckPractice {
  readonly practice: AgreedPractice;
  readonly by: readonly [Place, ...Place[]];
}

/**
 * The practices of an agreement that anybody in it says no to now, in their order. Whoever it isn't for is taken for one
 * who gives it, since an agreement doesn't say who does: of two ways to read it the one that leaves out more counts.
 * What the terms themselves hold of a firm boundary of somebody else's counts as well.
 */
export function struckPractices(terms: AgreementTerms, me: Place, refuses: Refuses): readonly StruckPractice[] {
  return terms.practices.flatMap((practice) => {
    const [first, ...more] = placesOf(terms).filter((place) =>
      directionsOf(practice, place).some((direction) => refuses(place, practice, direction)) ||
      (place !== me && isRuledOutBy(terms, place, practice)),
    );
    return first === undefined ? [] : [{ practice, by: [first, ...more] as const }];
  });
}

function directionsOf({ receiver }: AgreedPractice, place: Place): readonly Direction[] {
  if (receiver === 'each-other') return directions;
  return [receiver === place ? 'receive' : 'give'];
}

function isRuledOutBy({ boundaries }: AgreementTerms, place: Place, { id }: AgreedPractice): boolean {
  return boundaries.some(
    ({ whose, boundary: { limit, practiceIds } }) =>
      whose === place && (limit === 'hard' || limit === 'soft') && practiceIds.includes(id),
  );
}

/** The practices of an agreement that nobody has ruled out. */
export function standingPractices(terms: AgreementTerms, struck: readonly StruckPractice[]): readonly AgreedPractice[] {
  return terms.practices.filter((practice) => !struck.some((one) => one.practice === practice));
}
