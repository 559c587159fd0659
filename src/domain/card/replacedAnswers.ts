import type { Answers } from '../quiz/answer';
import type { QuestionId } from '../quiz/question';
import type { Card, CardField } from './card';

/** Fields whose own words say all that their question asks. Its answers rule nothing out, so nothing comes back. */
const replaced = { 'soothing-words': 'words-that-land' } as const satisfies Partial<Record<CardField, QuestionId>>;

/** The answers that still speak beside the card: those whose place the person's own words took are gone. */
export function besideOwnWords(answers: Answers, { fields }: Pick<Card, 'fields'>): Answers {
  const gone = new Set<QuestionId>(
    Object.entries(replaced).flatMap(([field, question]) =>
      fields[field as keyof typeof replaced] === undefined ? [] : [question],
    ),
  );
  if (gone.size === 0) return answers;
  return Object.fromEntries(Object.entries(answers).filter(([question]) => !gone.has(question)));
}
