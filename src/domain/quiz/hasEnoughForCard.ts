import type { Answers } from './answer';
import { saysAnything } from './progress';
import type { Question } from './question';

/** From this many answers about receiving on, a card says something that another person can act on. */
const enough = 5;

/** Whether a first card is worth a look before the questions are through. "Not sure" and skipped don't count. */
export function hasEnoughForCard(questions: readonly Pick<Question, 'id' | 'part'>[], answers: Answers): boolean {
  const receiving = questions.filter(({ part }) => part === 'receiving');
  return receiving.filter((question) => saysAnything([question], answers)).length >= enough;
}
