import { describe, expect, it } from 'vitest';
import { chosenAnswer, emptyRequest, thoughtsIn, withLine } from '@/features/match/requestForm';

const lines = ['Yes, gladly.', 'Not tonight.'];

describe('the thoughts about a request', () => {
  it('hold only what this release knows', () => {
    expect(thoughtsIn({ ...emptyRequest, hurts: 'unsure', strength: 'from-later', wish: 'want' })).toEqual({ hurts: 'unsure', wish: 'want' });
  });

  it('follow their owner where an answer is open, and never into one that isn’t', () => {
    expect(chosenAnswer({ ...emptyRequest, answer: 'no' }, ['with-changes', 'no'])).toBe('no');
    expect(chosenAnswer({ ...emptyRequest, answer: 'yes' }, ['with-changes', 'no'])).toBe('with-changes');
  });
});

describe('a line that is taken', () => {
  it('replaces another line and never what was typed', () => {
    expect(withLine('', 'Yes, gladly.', lines)).toBe('Yes, gladly.');
    expect(withLine('Yes, gladly.', 'Not tonight.', lines)).toBe('Not tonight.');
    expect(withLine('I will see.', 'Not tonight.', lines)).toBe('I will see.\nNot tonight.');
    expect(withLine('Well: Not tonight.', 'Not tonight.', lines)).toBe('Well: Not tonight.');
  });
});
