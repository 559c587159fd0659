import { describe, expect, it } from 'vitest';
import { settledOptions, withOption, withOwnWords, withSituation, type Answer } from '@/domain/quiz/answer';

const many = { choice: 'many' } as const;
const one = { choice: 'one' } as const;
const touches = { choice: 'many', exclusive: { none: 'wins' } } as const;
const changes = { choice: 'many', exclusive: { same: 'yields', 'not-mine': 'yields' } } as const;
const unsure: Answer = { kind: 'unsure' };
const jokes: Answer = { kind: 'chosen', options: ['jokes'], ownWords: 'no puns' };

describe('a change of an answer builds on the answer before it', () => {
  it('adds or removes one option, and leaves the others and the own words', () => {
    expect(withOption(jokes, many, 'kisses', true)).toEqual({ ...jokes, options: ['jokes', 'kisses'] });
    expect(withOption(jokes, many, 'jokes', true)).toEqual(jokes);
    expect(withOption(jokes, many, 'jokes', false)).toEqual({ ...jokes, options: [] });
    expect(withOption(jokes, many, 'kisses', false)).toEqual(jokes);
  });

  it('puts one choice in the place of the other', () => {
    expect(withOption({ kind: 'chosen', options: ['lots'] }, one, 'none', true)).toEqual({ kind: 'chosen', options: ['none'] });
    expect(withOption(unsure, one, 'none', true)).toEqual({ kind: 'chosen', options: ['none'] });
  });

  it('takes an option that stands alone in the place of all others, and any other in its place', () => {
    const some: Answer = { kind: 'chosen', options: ['hair', 'kisses'], ownWords: 'slowly' };
    const none = withOption(some, touches, 'none', true);
    expect(none).toEqual({ ...some, options: ['none'] });
    expect(withOption(none, touches, 'hair', true)).toEqual({ ...some, options: ['hair'] });
    expect(withOption(none, touches, 'none', false)).toEqual({ ...some, options: [] });
    expect(withOption(some, touches, 'kisses', false)).toEqual({ ...some, options: ['hair'] });
    const same: Answer = { kind: 'chosen', options: ['same'] };
    expect(withOption(same, changes, 'not-mine', true)).toEqual({ kind: 'chosen', options: ['not-mine'] });
  });

  it('is no answer any more once nothing is left of it', () => {
    expect(withOption({ kind: 'chosen', options: ['jokes'] }, many, 'jokes', false)).toBeUndefined();
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

describe('an older answer with an option that stands alone beside others', () => {
  it.each([
    [touches, ['hair', 'none', 'kisses'], ['none']],
    [touches, ['hair', 'kisses'], ['hair', 'kisses']],
    [touches, ['none'], ['none']],
    [touches, [], []],
    [changes, ['same', 'check-marks'], ['check-marks']],
    [changes, ['same', 'not-mine'], ['same']],
    [many, ['same', 'none'], ['same', 'none']],
  ] as const)('is read safely: %j %j as %j', (question, options, read) => {
    expect(settledOptions(question, options)).toEqual(read);
  });
});
