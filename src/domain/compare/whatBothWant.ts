import { levelOf, opposite, type CompareMatch, type CompareWish } from './compareWish';

/**
 * What two people find out in a blind compare, as the first of them sees it, in the order of their wishes: what one
 * receives and the other gives, where both want it, or one wants it and the other is willing. Where both are merely
 * willing neither finds out, since nobody wants it. Everything else isn't in it, and looks as if it had never been asked.
 */
export function whatBothWant(one: readonly CompareWish[], other: readonly CompareWish[]): readonly CompareMatch[] {
  return one.flatMap(({ practiceId, direction, level: mine }): readonly CompareMatch[] => {
    const others = levelOf(other, practiceId, opposite(direction));
    if (!others || (mine === 'willing' && others === 'willing')) return [];
    return [{ practiceId, direction, mine, others }];
  });
}

/** The same as the other one sees it. */
export function asTheOtherSees(matches: readonly CompareMatch[]): readonly CompareMatch[] {
  return matches.map(({ practiceId, direction, mine, others }) => ({
    practiceId,
    direction: opposite(direction),
    mine: others,
    others: mine,
  }));
}
