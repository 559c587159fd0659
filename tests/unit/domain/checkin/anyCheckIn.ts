import fc from 'fast-check';
import type { CheckIn, CheckInPerson } from '@/domain/checkin/checkIn';
import {
  boundaryAnswers,
  checkInTexts,
  degrees,
  feelings,
  feltLevels,
  repeats,
  unwanted,
  type CheckInAnswers,
} from '@/domain/checkin/checkInAnswers';
import { checkInPages } from '@/domain/checkin/checkInPages';
import { moodSteps } from '@/domain/checkin/mood';
import { newCheckIn } from '@/domain/checkin/newCheckIn';
import { itemKey, itemsIn } from '@/domain/checkin/visibility';
import { helpedLevels } from '@/domain/rating';

export const begun = '2026-11-24T22:00:00.000Z';

const anyMood = fc.record({ pleasant: fc.constantFrom(...moodSteps), energy: fc.constantFrom(...moodSteps) });

/** Text that can be found again in what is shown: each is a word of its own. */
function anyWords(owner: string, place: string): fc.Arbitrary<string> {
  return fc.constantFrom('', `${owner} ${place} said`, '  ');
}

/** Answers of one person, every part of which may be missing; their ids may be any text. */
export function anyAnswersOf(owner: string): fc.Arbitrary<CheckInAnswers> {
  const part = fc.record(
    {
      before: anyMood,
      after: anyMood,
      pleasure: fc.constantFrom(...degrees),
      discomfort: fc.constantFrom(...degrees),
      boundary: fc.constantFrom(...boundaryAnswers),
      at: fc.constantFrom(...checkInPages),
      forMe: fc.constant(unwanted),
      gave: fc.dictionary(fc.constantFrom('cuddling', 'constructor', 'own-1'), fc.constantFrom(...helpedLevels), { minKeys: 1 }),
    },
    { requiredKeys: [] },
  );
  const rest = fc.record({
    felt: fc.dictionary(fc.constantFrom(...feelings), fc.constantFrom(...feltLevels)),
    words: fc.record(Object.fromEntries(checkInTexts.map((text) => [text, anyWords(owner, text)]))),
    tried: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('a1', 'b2', 'c3'),
        what: anyWords(owner, 'tried'),
        repeat: fc.constantFrom(...repeats),
        changes: anyWords(owner, 'changes'),
      }),
      { selector: ({ id }) => id, maxLength: 3 },
    ),
    helped: fc.dictionary(fc.constantFrom('cuddling', 'water-or-tea', 'constructor', 'own-1'), fc.constantFrom(...helpedLevels)),
    ratherNot: fc.subarray([...checkInPages]),
  });
  return fc
    .tuple(part, rest, fc.infiniteStream(fc.boolean()))
    .map(([some, others, coins]) => {
      const answers = { ...some, ...others, ticked: [] } as CheckInAnswers;
      const ticked = itemsIn(answers).map(itemKey).filter(() => coins.next().value as boolean);
      // Ticks of things that aren't there, and of things that can't be shown at all.
      return { ...answers, ticked: [...ticked, 'forMe', 'at', 'ratherNot', 'unwanted', 'helped:__proto__'] };
    });
}

/** A check-in of some people who pass the phone. */
export function passedBy(people: readonly string[]): CheckIn {
  const [first = 'me', ...others] = people;
  const named = (id: string): CheckInPerson => ({ id, name: '' });
  return { ...newCheckIn(begun), way: 'passed', people: [named(first), ...others.map(named)], stage: { kind: 'agree' } };
}
