import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noAnswers, type CheckInAnswers } from '@/domain/checkin/checkInAnswers';
import { checkInPages, checkInQuestions, pageFrom, pageOf, pageToResume } from '@/domain/checkin/checkInPages';
import { isAnswered, withoutPage, withPageOf, withSaid, withSilence } from '@/domain/checkin/pageAnswers';
import { anyAnswersOf } from './anyCheckIn';

const anyPage = fc.constantFrom(...checkInQuestions);

describe('the answers of a page', () => {
  it('can be taken away by themselves, and come back as they were', () => {
    fc.assert(
      fc.property(anyAnswersOf('me'), anyPage, (answers, page) => {
        const without = withoutPage(answers, page);
        expect(isAnswered(without, page)).toBe(false);
        for (const other of checkInQuestions) {
          if (other !== page) expect(isAnswered(without, other)).toBe(isAnswered(answers, other));
        }
        const back = withPageOf(without, page, answers);
        expect({ ...back, ratherNot: [...back.ratherNot].sort() }).toEqual({
          ...answers,
          ratherNot: [...answers.ratherNot].sort(),
        });
      }),
    );
  });

  it('give way to silence, and silence to words', () => {
    fc.assert(
      fc.property(anyAnswersOf('me'), anyPage, (answers, page) => {
        const silent = withSilence(answers, page);
        expect(isAnswered(silent, page)).toBe(true);
        const said = withSaid(silent, page, (before) => ({ ...before, words: { ...before.words, liked: 'tea' } }));
        expect(said.ratherNot).not.toContain(page);
      }),
    );
  });

  it('of a limit that nobody wants to speak of are the same by the button and by the option', () => {
    const option: CheckInAnswers = { ...noAnswers, boundary: 'rather-not-say' };
    expect(withSilence(noAnswers, 'boundary')).toEqual(option);
  });

  it('stay the same object where nothing is said', () => {
    const answers = withSilence(noAnswers, 'liked');
    expect(withSaid(answers, 'liked', (before) => before)).toBe(answers);
    expect(withoutPage(noAnswers, 'liked')).toBe(noAnswers);
  });
});

describe('the pages', () => {
  it('follow each other, and nothing is before the first or after the last', () => {
    expect(pageFrom('before', -1)).toBeUndefined();
    expect(pageFrom('check', 1)).toBeUndefined();
    expect(checkInPages.map((page) => pageFrom(page, 1))).toEqual([...checkInPages.slice(1), undefined]);
  });

  it('are found by their ids only', () => {
    expect(pageOf('felt')).toBe('felt');
    expect([pageOf('nothing'), pageOf(undefined), pageOf(['felt'])]).toEqual([undefined, undefined, undefined]);
  });

  it('are gone on with where they were left', () => {
    expect(pageToResume(noAnswers)).toBe('before');
    expect(pageToResume({ ...noAnswers, at: 'tried' })).toBe('tried');
  });
});
