import { describe, expect, it } from 'vitest';
import { questions } from '@/content/questions';
import type { Answers } from '@/domain/quiz/answer';
import { hasEnoughForCard } from '@/domain/quiz/hasEnoughForCard';
import { answersOf } from '../samples';

const five = answersOf({
  'first-wish': 'close',
  touch: 'lots',
  'kind-of-touch': 'held-firmly',
  talking: 'few-words',
  'how-long': 'an-hour',
});

function without(answers: Answers, id: string): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([one]) => one !== id));
}

describe('hasEnoughForCard', () => {
  it('is true from five answers about receiving on', () => {
    expect(hasEnoughForCard(questions, five)).toBe(true);
    for (const id of Object.keys(five)) expect(hasEnoughForCard(questions, without(five, id))).toBe(false);
    expect(hasEnoughForCard(questions, {})).toBe(false);
  });

  it('counts neither what was passed by nor what is about giving', () => {
    expect(hasEnoughForCard(questions, { ...five, touch: { kind: 'unsure' } })).toBe(false);
    expect(hasEnoughForCard(questions, { ...five, touch: { kind: 'skipped' } })).toBe(false);
    const giving = answersOf({ 'giver-needs': 'thanks' });
    expect(hasEnoughForCard(questions, { ...without(five, 'touch'), ...giving })).toBe(false);
  });
});
