import { describe, expect, it } from 'vitest';
import { questions } from '@/content/questions';
import { scoring } from '@/content/scoring';
import { cardOnlyOptions } from '@/features/quiz/cardOnly';

const dont = questions.find(({ id }) => id === 'please-dont');

describe('cardOnlyOptions', () => {
  it('names what nothing on the menu is of, and never what rules something out', () => {
    if (!dont) throw new Error('The question is missing');
    const only = cardOnlyOptions(dont, scoring['please-dont']);
    expect(only).toEqual(expect.arrayContaining(['scent', 'bright-light', 'surprise-touch', 'leaving-without-a-word']));
    expect(only).not.toContain('kisses');
    expect(only.length).toBeLessThan(dont.options.length);
  });

  it('names nothing where a question rules nothing out, or isn’t scored', () => {
    if (!dont) throw new Error('The question is missing');
    expect(cardOnlyOptions(dont, { direction: 'receive', options: { kisses: { practices: { hug: 1 } } } })).toEqual([]);
    expect(cardOnlyOptions(dont, undefined)).toEqual([]);
  });
});
