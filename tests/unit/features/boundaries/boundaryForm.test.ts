import { describe, expect, it } from 'vitest';
import { blankForm, formOf, missingFields, wordingOf, type BoundaryForm } from '@/features/boundaries/boundaryForm';

const today = '2026-11-24';

function form(part: Partial<BoundaryForm>): BoundaryForm {
  return { ...blankForm, topic: 'Kisses', ...part };
}

describe('the form of a boundary', () => {
  it.each([
    ['nothing but a topic', form({}), []],
    ['no topic', form({ topic: '  ' }), ['topic']],
    ['no condition where one binds', form({ limit: 'conditional' }), ['conditions']],
    ['no condition where none binds', form({ limit: 'soft' }), []],
    ['no name', form({ forWhom: 'one' }), ['partner']],
    ['no day', form({ review: 'own' }), ['reviewOn']],
    [
      'everything, in the order of the form',
      form({ topic: '', limit: 'conditional', forWhom: 'one', review: 'own' }),
      ['topic', 'conditions', 'partner', 'reviewOn'],
    ],
  ])('says what is missing: %s', (_, given, missing) => {
    expect(missingFields(given)).toEqual(missing);
  });

  it('says only what the chosen firmness and reach use', () => {
    const given = form({ topic: ' Kisses ', conditions: 'ask', partner: 'Sam', words: ' not now ' });
    expect(wordingOf(given, ['lingering-kisses'], today)).toEqual({
      topic: 'Kisses',
      limit: 'hard',
      words: 'not now',
      conditions: '',
      partner: '',
      practiceIds: ['lingering-kisses'],
    });
    const bound = wordingOf({ ...given, limit: 'conditional', forWhom: 'one' }, [], today);
    expect(bound).toMatchObject({ conditions: 'ask', partner: 'Sam' });
  });

  it.each([
    ['none', undefined],
    ['month', '2026-12-24'],
    ['quarter', '2027-02-24'],
    ['half-year', '2027-05-24'],
    ['own', '2027-01-01'],
  ] as const)('is looked at again: %s', (review, day) => {
    expect(wordingOf(form({ review, reviewOn: '2027-01-01' }), [], today).reviewOn).toBe(day);
  });

  it('brings back what a boundary says, and changes nothing by itself', () => {
    const wording = wordingOf(
      form({ limit: 'conditional', conditions: 'ask', forWhom: 'one', partner: 'Sam', review: 'month' }),
      ['cuddling'],
      today,
    );
    const again = formOf(wording);
    expect(again.chosenByHand).toBe(true);
    expect(wordingOf(again, again.practiceIds, '2027-06-06')).toEqual(wording);
  });
});
