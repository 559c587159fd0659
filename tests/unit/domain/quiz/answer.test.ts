import { describe, expect, it } from 'vitest';
import { withOption, withOwnWords, withSituation, type Answer } from '@/domain/quiz/answer';

const unsure: Answer = { kind: 'unsure' };
const jokes: Answer = { kind: 'chosen', options: ['jokes'], ownWords: 'no puns' };

describe('a change of an answer builds on the answer before it', () => {
  it('adds or removes one option, and leaves the others and the own words', () => {
    expect(withOption(jokes, 'many', 'kisses', true)).toEqual({ ...jokes, options: ['jokes', 'kisses'] });
    expect(withOption(jokes, 'many', 'jokes', true)).toEqual(jokes);
    expect(withOption(jokes, 'many', 'jokes', false)).toEqual({ ...jokes, options: [] });
    expect(withOption(jokes, 'many', 'kisses', false)).toEqual(jokes);
  });

  it('puts one choice in the place of the other', () => {
    expect(withOption({ kind: 'chosen', options: ['lots'] }, 'one', 'none', true)).toEqual({ kind: 'chosen', options: ['none'] });
    expect(withOption(unsure, 'one', 'none', true)).toEqual({ kind: 'chosen', options: ['none'] });
  });

  it('is no answer any more once nothing is left of it', () => {
    expect(withOption({ kind: 'chosen', options: ['jokes'] }, 'many', 'jokes', false)).toBeUndefined();
    expect(withOwnWords({ kind: 'chosen', options: [], ownWords: 'no puns' }, ' ')).toBeUndefined();
  });

  it('takes own words beside the options; empty ones change no other kind of answer', () => {
    expect(withOwnWords({ kind: 'chosen', options: ['jokes'] }, 'no puns')).toEqual(jokes);
    expect(withOwnWords(unsure, 'no puns')).toEqual({ kind: 'chosen', options: [], ownWords: 'no puns' });
    expect(withOwnWords(unsure, '')).toBe(unsure);
    expect(withOwnWords(undefined, '')).toBeUndefined();
  });

  it('says a situation beside the others, and leaves it open again', () => {
    const rough = withSituation(unsure, 'rough', 'none');
    expect(rough).toEqual({ kind: 'depends', bySituation: { rough: ['none'] } });
    const both = withSituation(rough, 'casual', 'lots');
    expect(both).toEqual({ kind: 'depends', bySituation: { rough: ['none'], casual: ['lots'] } });
    expect(withSituation(both, 'casual', undefined)).toEqual(rough);
  });
});
