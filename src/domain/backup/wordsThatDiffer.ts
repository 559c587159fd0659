import { isPart, membersOf } from './membersOf';

/** How two records differ: own words of each, and in how many places they differ beside them. */
export interface Differences {
  readonly here: readonly string[];
  readonly backup: readonly string[];
  readonly others: number;
}

/** How many passages are shown of each. */
const mostPassages = 4;
/** What is shown of a record that says nothing of its own: how it ends. */
const lastPassages = 2;
const mostUnits = 200;
/** What the app wrote and no person: ids, values of unions, times. */
const notWords = /^(?:[a-z0-9:_-]*|\d{4}-\d\d-\d\dT[\d:.]+Z)$/;

/**
 * The own words in which two values of JSON differ, each passage at most 200 letters long: what only the one says; where
 * that is nothing, its last passages, so that there is something to see of both.
 */
export function wordsThatDiffer(here: unknown, backup: unknown): Differences {
  const ownHere = wordsIn(here);
  const ownBackup = wordsIn(backup);
  return {
    here: shown(ownHere, ownBackup),
    backup: shown(ownBackup, ownHere),
    others: otherPlaces(here, backup),
  };
}

function shown(own: readonly string[], others: readonly string[]): readonly string[] {
  const only = own.filter((text) => !others.includes(text));
  const passages = only.length > 0 ? only.slice(-mostPassages) : own.slice(-lastPassages);
  return passages.map((text) => (text.length > mostUnits ? `${text.slice(0, mostUnits)}…` : text));
}

function wordsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return notWords.test(value) ? [] : [value.trim()];
  return [...new Set(Object.values(membersOf(value)).flatMap(wordsIn))];
}

/**
 * The places with a number, a choice or the like that differ; times differ wherever anything does. A list or a part with
 * nothing in it says nothing.
 */
function otherPlaces(one: unknown, other: unknown): number {
  if (one === other) return 0;
  const names = Object.keys({ ...membersOf(one), ...membersOf(other) });
  if (names.length === 0) return [one, other].some((each) => isPart(each) || (typeof each === 'string' && /[A-Z\s]/.test(each))) ? 0 : 1;
  return names.reduce((sum, name) => sum + otherPlaces(membersOf(one)[name], membersOf(other)[name]), 0);
}
