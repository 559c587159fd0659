import type { PracticeId } from '../practice';
import type { Direction } from '../stance';
import { opposite, type CompareMatch, type CompareWish } from './compareWish';

/*
 * A wish as elements of a set, so that the elements which two people have in common say what `whatBothWant` says, and no
 * more. For each practice that one receives from the other there are two elements, "its receiver wants it" and "its giver
 * wants it". Whoever wants it puts in both; whoever is willing puts in only that of the other. So of two who are willing
 * each has an element that the other hasn't.
 */

/** One element: the practice, and whose want it stands for. */
export interface CompareElement {
  readonly practiceId: PracticeId;
  readonly wantOf: Direction;
}

/** What somebody puts into the set for one direction. */
export function elementsOf(wishes: readonly CompareWish[], direction: Direction): readonly CompareElement[] {
  return wishes
    .filter((wish) => wish.direction === direction)
    .flatMap(({ practiceId, level }): readonly CompareElement[] => {
      const others = { practiceId, wantOf: opposite(direction) };
      return level === 'want' ? [{ practiceId, wantOf: direction }, others] : [others];
    });
}

/** Its name, by which both devices know it. The same on both: it says who receives and who gives, not who is who. */
export function elementName({ practiceId, wantOf }: CompareElement): string {
  return `${wantOf}:${practiceId}`;
}

/**
 * What the elements that were found in the other's set say. `found` holds names. The other puts in their own want only
 * where they have it, and that of the owner also where they are merely willing.
 */
export function matchesFrom(
  wishes: readonly CompareWish[],
  found: Readonly<Record<Direction, ReadonlySet<string>>>,
): readonly CompareMatch[] {
  return wishes.flatMap(({ practiceId, direction, level: mine }): readonly CompareMatch[] => {
    const has = (wantOf: Direction): boolean => found[direction].has(elementName({ practiceId, wantOf }));
    if (has(opposite(direction))) return [{ practiceId, direction, mine, others: 'want' }];
    return mine === 'want' && has(direction) ? [{ practiceId, direction, mine, others: 'willing' }] : [];
  });
}
