import { describe, expect, it } from 'vitest';
import { builtInPractices, textOfBuiltIn } from '@/content/catalogue';
import type { OwnPractice } from '@/domain/practice';
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

  it('comes back from the form as it was, with every field of a built-in one', () => {
    const made = ownPracticeOf(
      form({
        alsoCalled: 'stove\nfireside',
        line: 'Warm and still.',
        needs: ['warmth'],
        senses: ['warmth', 'smell'],
        steps: 'One\nTwo',
        kit: 'Socks',
        touch: 2,
        stimulation: '0',
        warmth: '3',
        closeness: '0',
        solo: true,
        remote: true,
        places: ['sofa'],
        ask: 'Please?',
        offer: 'Shall we?',
        variations: { smaller: 'One log.', alone: 'With a book.' },
        cautions: ['burn', 'drunk-or-high'],
        whenNot: { burn: 'Stay away from heat.' },
      }),
      'own-1',
    );
    expect(made.practice).toMatchObject({ stimulation: 0, warmth: 3, closeness: 0, cautions: ['burn', 'drunk-or-high'] });
    expect(made.text.alsoCalled).toEqual(['stove', 'fireside']);
    expect(made.text.whenNot).toEqual({ burn: 'Stay away from heat.' });
    expect(ownPracticeOf(formOf(made), 'own-1')).toEqual(made);
  });

  it.each(builtInPractices.map((practice) => [practice.id, practice] as const))(
    'can hold all that the built-in practice %s holds, but for the mark that it is mutual',
    (id, { mutual: _mark, ...practice }) => {
      const text = textOfBuiltIn(id)!;
      expect(ownPracticeOf(formOf({ practice, text }), id)).toEqual({ practice, text });
    },
  );

  it('lets levels follow from the rest until they are chosen, also when it is opened again', () => {
    const made = ownPracticeOf(form({ needs: ['warmth'] }), 'own-1');
    expect(made.practice).toMatchObject({ stimulation: 1, warmth: 2, closeness: 1 });
    const again = formOf(made);
    expect(again).toMatchObject({ stimulation: '', warmth: '', closeness: '' });
    expect(ownPracticeOf({ ...again, needs: ['closeness'] }, 'own-1').practice).toMatchObject({ warmth: 0, closeness: 2 });
  });

  it('keeps no empty words, and no words for a caution that was unticked', () => {
    const { practice, text } = ownPracticeOf(
      form({ variations: { alone: '  ' }, cautions: ['burn'], whenNot: { burn: ' ', bleeding: 'Stop it first.' } }),
      'own-1',
    );
    expect(practice.cautions).toEqual(['burn']);
    expect(text).toMatchObject({ variations: {}, whenNot: {} });
  });

  it('opens as the first release kept it', () => {
    const kept: OwnPractice = {
      practice: {
        id: 'own-1',
        category: 'quiet',
        needs: ['closeness'],
        senses: [],
        touch: 0,
        talk: 0,
        effort: 1,
        stimulation: 1,
        warmth: 0,
        closeness: 2,
        minutes: [5, 20],
        solo: false,
        remote: false,
        places: ['bed'],
        kit: [],
        cautions: [],
      },
      text: {
        name: 'Rain',
        alsoCalled: [],
        line: '',
        steps: [],
        variations: {},
        whenNot: {},
        ask: [],
        offer: [],
      },
    };
    expect(formOf(kept)).toMatchObject({ name: 'Rain', alsoCalled: '', variations: {}, cautions: [], stimulation: '' });
    expect(ownPracticeOf(formOf(kept), 'own-1')).toEqual(kept);
  });
});
