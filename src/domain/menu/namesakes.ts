import type { PracticeId, PracticeText } from '../practice';
import { practicesNamedIn } from './namedPractices';
import type { SearchIndex } from './search';

/**
 * Own practices by id, each with the built-in ones that its name names: "Kisses on the forehead" with lingering kisses.
 * What rules out those rules out the own one as well, since whoever said "no kisses" meant these, too.
 */
export type Namesakes = ReadonlyMap<PracticeId, readonly PracticeId[]>;

/** The built-in practices that the name of an own one, or another name of it, names; found as widely as a refusal is. */
export function namesakesOf(
  { name, alsoCalled }: Pick<PracticeText, 'name' | 'alsoCalled'>,
  builtIn: SearchIndex,
): readonly PracticeId[] {
  return practicesNamedIn([name, ...alsoCalled].join(' '), builtIn);
}

/** The practices given, and after them the own ones that share a name with any of them. */
export function withNamesakes(ids: readonly PracticeId[], namesakes: Namesakes): readonly PracticeId[] {
  const named = new Set(ids);
  const sharing = [...namesakes].filter(([own, shared]) => !named.has(own) && shared.some((id) => named.has(id)));
  return [...named, ...sharing.map(([own]) => own)];
}
