import { attributes, type Practice, type PracticeId } from '../practice';
import type { Effect } from './scoring';
import { wordsIn } from './wordForms';

/** A sentence by which an answer of the quiz stands on a card, and what that answer leaves out. */
export interface RefusalSentence {
  readonly words: string;
  readonly leaveOut: Effect['leaveOut'] | undefined;
}

/**
 * The practices that words under "please don't" leave out, in the order of `practices`. A line that is one of the
 * sentences and nothing else says exactly what its answer says on the phone where it was ticked: "don't touch my hair"
 * is no word against a hand to hold. All other lines are read together by `namedIn`.
 */
export function practicesRefusedIn(
  words: string,
  practices: readonly Practice[],
  sentences: readonly RefusalSentence[],
  namedIn: (words: string) => readonly PracticeId[],
): readonly PracticeId[] {
  const known = new Map(sentences.map((sentence) => [keyOf(sentence.words), sentence]));
  const lines = words.split('\n');
  const said = lines.flatMap((line) => known.get(keyOf(line)) ?? []);
  const named = new Set(namedIn(lines.filter((line) => !known.has(keyOf(line))).join('\n')));
  return practices
    .filter((practice) => named.has(practice.id) || said.some(({ leaveOut }) => isLeftOut(practice, leaveOut)))
    .map(({ id }) => id);
}

function isLeftOut(practice: Practice, leaveOut: Effect['leaveOut']): boolean {
  if (leaveOut?.practices?.includes(practice.id)) return true;
  return attributes.some((name) => practice[name] >= (leaveOut?.atLeast?.[name] ?? Infinity));
}

/** Capitals, stops and the kind of apostrophe don't matter. */
function keyOf(line: string): string {
  return wordsIn(line).join(' ');
}
