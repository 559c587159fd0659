import { me } from '../session/person';
import type { CheckIn, CheckInPerson, ShownAnswers } from './checkIn';
import {
  careSaid,
  checkInTexts,
  feelings,
  helpedBy,
  noAnswers,
  wordsOf,
  type BoundaryAnswer,
  type CheckInAnswers,
  type CheckInText,
  type Feeling,
} from './checkInAnswers';
import type { PracticeId } from '../practice';

/** One answer that can be shown to the others, or not, by itself. */
export type CheckInItem =
  | { readonly kind: 'before' | 'after' | 'pleasure' | 'discomfort' | 'boundary' }
  | { readonly kind: 'felt'; readonly feeling: Feeling }
  | { readonly kind: 'words'; readonly text: CheckInText }
  | { readonly kind: 'tried'; readonly id: string }
  | { readonly kind: 'helped' | 'gave'; readonly practiceId: PracticeId };

/** An item as it is ticked and kept. Items that differ have keys that differ. */
export function itemKey(item: CheckInItem): string {
  switch (item.kind) {
    case 'felt':
      return `felt:${item.feeling}`;
    case 'words':
      return `words:${item.text}`;
    case 'tried':
      return `tried:${item.id}`;
    case 'helped':
    case 'gave':
      return `${item.kind}:${item.practiceId}`;
    default:
      return item.kind;
  }
}

const boundaryOrSilence: readonly (BoundaryAnswer | undefined)[] = ['rather-not-say', undefined];

/**
 * All that these answers hold and that can be shown at all, in the order of the pages. "Rather not say" isn't among
 * them: that somebody was silent is theirs as well. Nor is anything that is kept for the person alone.
 */
export function itemsIn(answers: CheckInAnswers): readonly CheckInItem[] {
  const items: CheckInItem[] = [];
  if (answers.before) items.push({ kind: 'before' });
  if (answers.after) items.push({ kind: 'after' });
  for (const feeling of feelings) {
    const level = answers.felt[feeling];
    if (level !== undefined && level !== 'rather-not-say') items.push({ kind: 'felt', feeling });
  }
  if (answers.pleasure !== undefined) items.push({ kind: 'pleasure' });
  if (answers.discomfort !== undefined) items.push({ kind: 'discomfort' });
  if (!boundaryOrSilence.includes(answers.boundary)) items.push({ kind: 'boundary' });
  for (const text of checkInTexts) if (wordsOf(answers, text)) items.push({ kind: 'words', text });
  for (const { id, what } of answers.tried) if (what.trim()) items.push({ kind: 'tried', id });
  for (const practiceId of Object.keys(answers.helped)) items.push({ kind: 'helped', practiceId });
  for (const practiceId of Object.keys(careSaid(answers, 'give'))) items.push({ kind: 'gave', practiceId });
  return items;
}

/** The answers reduced to what their owner has ticked; built from nothing, so that nothing else can come along. */
function tickedPart(answers: CheckInAnswers): CheckInAnswers {
  let part = noAnswers;
  for (const item of itemsIn(answers)) if (answers.ticked.includes(itemKey(item))) part = withItem(part, answers, item);
  return part;
}

function withItem(part: CheckInAnswers, from: CheckInAnswers, item: CheckInItem): CheckInAnswers {
  switch (item.kind) {
    case 'felt':
      return { ...part, felt: { ...part.felt, ...entry(item.feeling, from.felt[item.feeling]) } };
    case 'words':
      return { ...part, words: { ...part.words, [item.text]: wordsOf(from, item.text) } };
    case 'tried':
      return { ...part, tried: [...part.tried, ...from.tried.filter(({ id }) => id === item.id)] };
    case 'helped':
      return { ...part, helped: { ...part.helped, ...entry(item.practiceId, helpedBy(from, item.practiceId)) } };
    case 'gave':
      return { ...part, gave: { ...part.gave, ...entry(item.practiceId, helpedBy(from, item.practiceId, 'give')) } };
    default:
      return { ...part, ...entry(item.kind, from[item.kind]) };
  }
}

/** An object with one own entry, whatever its name; none for undefined. */
function entry<Value>(key: string, value: Value | undefined): Readonly<Record<string, Value>> {
  return value === undefined ? {} : Object.fromEntries([[key, value]]);
}

/** Everybody's answers, by the person's id. */
export type AnswersOfPeople = ReadonlyMap<string, CheckInAnswers>;

/** Whether everybody who takes part has said "show". */
export function hasEverybodyAgreed({ people, agreed }: Pick<CheckIn, 'people' | 'agreed'>): boolean {
  return people.every(({ id }) => agreed.includes(id));
}

/**
 * What everybody may see, side by side, in the order of the people: of each what they ticked themselves, and nothing at
 * all until everybody has agreed. No score, no comparison.
 */
export function sharedView(checkIn: Pick<CheckIn, 'people' | 'agreed'>, answers: AnswersOfPeople): readonly ShownAnswers[] {
  if (!hasEverybodyAgreed(checkIn)) return [];
  return checkIn.people.map((person) => ({ person, answers: tickedPart(answers.get(person.id) ?? noAnswers) }));
}

/** The others: guests on this device, of whom nothing is kept but what they showed. */
export function guestsOf({ people }: Pick<CheckIn, 'people'>): readonly CheckInPerson[] {
  return people.filter(({ id }) => id !== me);
}
