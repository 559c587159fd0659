import { nameKey } from '../nameKey';
import type { PracticeId } from '../practice';
import type { Situation } from '../situation';
import { bandOf, type JournalHead, type JournalKind, type MoodBand } from './journalHead';

/** What is to be seen of the journal; what is missing lets all pass. `from` and `to`: ISO days, both of them included. */
export interface JournalFilter {
  readonly kind?: JournalKind;
  readonly person?: string;
  readonly situation?: Situation;
  readonly practice?: PracticeId;
  readonly mood?: MoodBand;
  readonly from?: string;
  readonly to?: string;
}

/** The filter with one of its parts changed; without it for undefined or an empty text. */
export function withPart<Part extends keyof JournalFilter>(
  filter: JournalFilter,
  part: Part,
  value: JournalFilter[Part] | undefined,
): JournalFilter {
  const { [part]: _before, ...others } = filter;
  return value === undefined || value === '' ? others : { ...others, [part]: value };
}

/** How many parts of a filter are set; the two ends of a time are two. */
export function countParts(filter: JournalFilter): number {
  return Object.keys(filter).length;
}

/** The ISO time at which a day begins where the device is; undefined for what is no day. */
function beginningOf(day: string | undefined, daysOn = 0): string | undefined {
  const at = new Date(`${day ?? ''}T00:00`);
  if (Number.isNaN(at.getTime())) return undefined;
  at.setDate(at.getDate() + daysOn);
  return at.toISOString();
}

/**
 * Tells of each entry whether a filter lets it pass. A name is the same in capitals, and means whoever goes or went by it:
 * `namesOf` answers with all of theirs. A day that is none is passed over.
 */
export function passes(
  filter: JournalFilter,
  namesOf: (name: string) => readonly string[] = (name) => [name],
): (head: JournalHead) => boolean {
  const { kind, person, situation, practice, mood } = filter;
  const from = beginningOf(filter.from);
  const until = beginningOf(filter.to, 1);
  const called = person === undefined ? [] : namesOf(person).map(nameKey);
  return (head) =>
    (kind === undefined || head.source.kind === kind) &&
    (person === undefined || head.people.some((name) => called.includes(nameKey(name)))) &&
    (situation === undefined || head.situation === situation) &&
    (practice === undefined || head.practices.includes(practice)) &&
    (mood === undefined || (head.mood !== undefined && bandOf(head.mood) === mood)) &&
    (from === undefined || head.at >= from) &&
    (until === undefined || head.at < until);
}

/** What there is to filter by, each once: names as they were typed last, situations and practices as they come. */
export interface JournalChoices {
  readonly people: readonly string[];
  readonly situations: readonly Situation[];
  readonly practices: readonly PracticeId[];
}

export function choicesIn(heads: readonly JournalHead[]): JournalChoices {
  const people = new Map<string, string>();
  const situations = new Set<Situation>();
  const practices = new Set<PracticeId>();
  for (const head of heads) {
    for (const name of head.people) {
      if (!people.has(nameKey(name))) people.set(nameKey(name), name);
    }
    if (head.situation) situations.add(head.situation);
    for (const id of head.practices) practices.add(id);
  }
  return { people: [...people.values()], situations: [...situations], practices: [...practices] };
}
