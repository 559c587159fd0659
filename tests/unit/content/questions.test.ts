import { questionParts } from '@/content/questionParts';
import { describe, expect, it } from 'vitest';
import { questions } from '@/content/questions';
import { questionText } from '@/content/text/en/questions';
import { situationText } from '@/content/text/en/situations';
import { quizParts, type QuestionText } from '@/domain/quiz/question';
import { aftercareWishes } from '@/domain/quiz/progress';
import { situations } from '@/domain/situation';

const texts: Readonly<Record<string, QuestionText>> = questionText;
const cases = questions.map((question) => [question.id, question] as const);

/** Words that assume a gender, a role or too much, or that don't belong in front of a stranger's eyes. */
const unwelcome =
  /\b(he|she|him|her|his|hers|man|woman|husband|wife|boyfriend|girlfriend|slave|master|mistress|naked|orgasm)\b/iu;

describe('the list of questions that Home counts by', () => {
  it('names the same questions in the same order and parts', () => {
    expect(questionParts).toEqual(questions.map(({ id, part }) => ({ id, part })));
  });
});

describe('the quiz', () => {
  it('has 16 questions for receiving, 3 for giving and a private one, in that order', () => {
    const parts = questions.map(({ part }) => part);
    const count = (of: string) => parts.filter((part) => part === of).length;
    expect(quizParts.map(count)).toEqual([16, 3, 1]);
    expect(parts).toEqual(parts.toSorted((one, other) => quizParts.indexOf(one) - quizParts.indexOf(other)));
  });

  it('has every id once', () => {
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    for (const { options } of questions) expect(new Set(options).size).toBe(options.length);
  });

  it('lets options stand alone only where several can be chosen, and knows each', () => {
    const withExclusive = questions.filter(({ exclusive }) => exclusive);
    expect(withExclusive.map(({ id }) => id)).toEqual(['kind-of-touch', 'words-that-land', 'together', 'after-rough']);
    for (const { choice, options, exclusive } of withExclusive) {
      expect(choice).toBe('many');
      expect(options).toEqual(expect.arrayContaining(Object.keys(exclusive ?? {})));
    }
  });

  it('has words for these questions and no others', () => {
    expect(Object.keys(texts).sort()).toEqual(questions.map(({ id }) => id).sort());
  });

  it('has a short name for every situation and no others', () => {
    expect(Object.keys(situationText).sort()).toEqual([...situations].sort());
  });

  it('names the answers about no aftercare as the rules do', () => {
    const options = questions.find(({ id }) => id === 'no-aftercare')?.options ?? [];
    expect([...options].sort()).toEqual([...aftercareWishes].sort());
  });

  it('never asks what nobody should do by situation: a refusal always holds', () => {
    expect(questions.find(({ id }) => id === 'please-dont')?.depends).toBe(false);
  });

  it.each(cases)('has words for "%s": question, every option, every repetition, the free text', (id, question) => {
    const text = texts[id];
    expect(text?.question).toMatch(/\?$/u);
    expect(Object.keys(text?.options ?? {}).sort()).toEqual([...question.options].sort());
    expect(Object.keys(text?.said ?? {}).sort()).toEqual([...question.options].sort());
    expect([...Object.values(text?.options ?? {}), ...Object.values(text?.said ?? {})]).not.toContain('');
    expect(text?.ownWords !== '').toBe(question.ownWords);
  });

  it.each(cases)('repeats the answers to "%s" so that they stand in the middle of a line', (id) => {
    for (const said of Object.values(texts[id]?.said ?? {})) {
      expect(said).toMatch(/^(?:[a-z]|I\b|I')/u);
      expect(said).not.toMatch(/[.!?]$/u);
      expect(said.length).toBeLessThanOrEqual(60);
    }
  });

  it.each(cases)('keeps "%s" plain and short, without words that assume or expose', (id) => {
    const text = texts[id];
    expect(JSON.stringify(text)).not.toMatch(unwelcome);
    expect(text?.question.length).toBeLessThanOrEqual(110);
    expect(text?.why).not.toBe('');
  });
});
