import { describe, expect, it } from 'vitest';
import {
  blankOwnPractice,
  faultyFields,
  formOf,
  ownPracticeOf,
  type OwnPracticeForm,
} from '@/features/practice/ownPracticeForm';

function form(part: Partial<OwnPracticeForm>): OwnPracticeForm {
  return { ...blankOwnPractice, name: 'By the stove', ...part };
}

describe('a practice of one’s own', () => {
  it('needs a name and no more', () => {
    expect(faultyFields(form({}))).toEqual([]);
    expect(faultyFields(form({ name: ' ' }))).toEqual(['name']);
    const { practice, text } = ownPracticeOf(form({}), 'own-1');
    expect(text).toMatchObject({ name: 'By the stove', steps: [], ask: [] });
    expect(practice.places.length).toBeGreaterThan(0);
  });

  it.each([
    ['1', '1', []],
    ['5', '1440', []],
    ['0', '5', ['minutes']],
    ['10', '5', ['minutes']],
    ['5', '1441', ['minutes']],
    ['', '5', ['minutes']],
    ['2.5', '5', ['minutes']],
    ['soon', 'later', ['minutes']],
  ])('takes from %s to %s minutes', (shortest, longest, faults) => {
    expect(faultyFields(form({ shortest, longest }))).toEqual(faults);
  });

  it('reads one thing a line, without empty ones and doubles', () => {
    const { text, practice } = ownPracticeOf(form({ steps: ' Light it\n\nSit \n', kit: 'Socks\nSocks' }), 'own-1');
    expect(text.steps).toEqual(['Light it', 'Sit']);
    expect(practice.kit).toEqual(['Socks']);
  });

  it('always has a place', () => {
    expect(ownPracticeOf(form({ places: [] }), 'own-1').practice.places).toEqual(blankOwnPractice.places);
  });

  it('comes back from the form as it was', () => {
    const made = ownPracticeOf(
      form({ needs: ['warmth'], steps: 'One\nTwo', kit: 'Socks', touch: 2, solo: true, ask: 'Please?' }),
      'own-1',
    );
    expect(ownPracticeOf(formOf(made), 'own-1')).toEqual(made);
  });
});
