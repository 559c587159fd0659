import { describe, expect, it } from 'vitest';
import { questions } from '@/content/questions';
import { answerTo, optionsOf, type Answer, type Answers } from '@/domain/quiz/answer';
import { aftercareWish, countAnswered, needsSmallTries, nextOpenQuestion, saysAnything } from '@/domain/quiz/progress';
import { answersOf, chose } from '../samples';

const unsure: Answer = { kind: 'unsure' };
const skipped: Answer = { kind: 'skipped' };
const receiving = questions.filter(({ part }) => part === 'receiving').map(({ id }) => id);
const kept = questions.filter(({ part }) => part !== 'private').map(({ id }) => id);

/** The first so many receiving questions with each of these answers. */
function given(...answers: readonly Answer[]): Answers {
  return Object.fromEntries(answers.map((answer, index) => [receiving[index] ?? '', answer]));
}

describe('optionsOf', () => {
  it('gives the chosen options once each', () => {
    expect(optionsOf(chose('a', 'b', 'a'))).toEqual(['a', 'b']);
    expect(optionsOf(chose('a'), 'rough')).toEqual(['a']);
  });

  it('gives those of the situation where it depends, and none without a situation', () => {
    const answer: Answer = { kind: 'depends', bySituation: { rough: ['a'], casual: ['b', 'b'] } };
    expect(optionsOf(answer, 'rough')).toEqual(['a']);
    expect(optionsOf(answer, 'casual')).toEqual(['b']);
    expect(optionsOf(answer, 'group')).toEqual([]);
    expect(optionsOf(answer)).toEqual([]);
  });

  it.each([[undefined], [unsure], [skipped]])('gives none for %j', (answer) => {
    expect(optionsOf(answer, 'rough')).toEqual([]);
  });
});

describe('answerTo', () => {
  it('finds no answer under the names that every object has', () => {
    expect(answerTo({}, 'constructor')).toBeUndefined();
    expect(answerTo(answersOf({ touch: 'some' }), 'touch')).toEqual(chose('some'));
  });
});

describe('nextOpenQuestion', () => {
  it('starts with the first and takes "not sure" and "skip" for answers', () => {
    expect(nextOpenQuestion(questions, {})).toBe(receiving[0]);
    expect(nextOpenQuestion(questions, given(unsure, skipped))).toBe(receiving[2]);
  });

  it('finds a gap before what was answered later', () => {
    expect(nextOpenQuestion(questions, { [receiving[0] ?? '']: unsure, [receiving[2] ?? '']: unsure })).toBe(receiving[1]);
  });

  it('is done when all but the private question are answered: that one isn’t kept', () => {
    expect(nextOpenQuestion(questions, Object.fromEntries(kept.map((id) => [id, skipped])))).toBeUndefined();
    expect(nextOpenQuestion([], {})).toBeUndefined();
  });
});

describe('countAnswered', () => {
  it('counts every kind of answer, and none to questions that aren’t asked', () => {
    expect(countAnswered(questions, {})).toBe(0);
    expect(countAnswered(questions, { ...given(unsure, skipped, chose('a')), 'an-old-question': chose('a') })).toBe(3);
  });
});

describe('needsSmallTries', () => {
  const known = chose('a');
  it.each([
    ['nothing answered', [], false],
    ['three unsure are too few to tell', [unsure, unsure, unsure], false],
    ['four unsure', [unsure, unsure, unsure, unsure], true],
    ['half is not more than half', [unsure, unsure, known, known], false],
    ['three of four', [unsure, unsure, unsure, known], true],
    ['three of five', [unsure, unsure, unsure, known, known], true],
    ['three of six', [unsure, unsure, unsure, known, known, known], false],
    ['skipped is as little known as unsure', [skipped, skipped, skipped, known, known], true],
    ['all skipped', [skipped, skipped, skipped, skipped], true],
    ['half of them skipped or unsure', [unsure, skipped, known, known], false],
    ['"it depends" is knowing', [unsure, unsure, { kind: 'depends', bySituation: {} }, known], false],
  ] as const)('%s', (_, answers, small) => {
    expect(needsSmallTries(questions, given(...answers))).toBe(small);
  });

  it('looks at the questions about receiving only', () => {
    const giving = questions.filter(({ part }) => part === 'giving').map(({ id }) => [id, unsure] as const);
    expect(needsSmallTries(questions, { ...given(unsure), ...Object.fromEntries(giving) })).toBe(false);
  });
});

describe('saysAnything', () => {
  it.each([
    ['nothing', {}, false],
    ['only "not sure" and skipped', given(unsure, skipped, unsure), false],
    ['one real answer among them', given(unsure, chose('a'), skipped), true],
    ['"it depends"', given({ kind: 'depends', bySituation: {} }), true],
    ['the private answer alone', { 'can-say-no': chose('no') }, false],
  ] as const)('%s', (_, answers, says) => {
    expect(saysAnything(questions, answers)).toBe(says);
  });
});

describe('aftercareWish', () => {
  it.each(['wanted', 'none', 'none-but-say-alright', 'sometimes'] as const)('says "%s" as it was said', (wish) => {
    expect(aftercareWish(answersOf({ 'no-aftercare': wish }))).toBe(wish);
  });

  it.each([[{}], [{ 'no-aftercare': unsure }], [{ 'no-aftercare': skipped }], [answersOf({ 'no-aftercare': 'else' })]])(
    'takes %j for nothing said',
    (answers) => {
      expect(aftercareWish(answers)).toBe('wanted');
    },
  );

  it('looks at the situation where it depends, and says "sometimes" without one', () => {
    const answers: Answers = {
      'no-aftercare': { kind: 'depends', bySituation: { casual: ['none'], rough: ['wanted'] } },
    };
    expect(aftercareWish(answers, 'casual')).toBe('none');
    expect(aftercareWish(answers, 'rough')).toBe('wanted');
    expect(aftercareWish(answers, 'group')).toBe('wanted');
    expect(aftercareWish(answers)).toBe('sometimes');
    expect(aftercareWish({ 'no-aftercare': { kind: 'depends', bySituation: { rough: ['wanted'] } } })).toBe('wanted');
  });
});
