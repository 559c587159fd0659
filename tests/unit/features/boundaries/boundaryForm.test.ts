import { describe, expect, it } from 'vitest';
import { newBoundary, reword } from '@/domain/boundary/boundaryHistory';
import { blankForm, caughtUp, formOf, missingFields, wordingOf, type BoundaryForm } from '@/features/boundaries/boundaryForm';

const today = '2026-11-24';

function form(part: Partial<BoundaryForm>): BoundaryForm {
  return { ...blankForm, topic: 'Kisses', limit: 'hard', ...part };
}

describe('the form of a boundary', () => {
  it.each([
    ['nothing but a topic and how firm it is', form({}), []],
    ['no firmness: none is chosen for anybody', form({ limit: blankForm.limit }), ['limit']],
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
    const again = formOf({ at: '2026-11-24T10:00:00.000Z', wording });
    expect(wordingOf(again, again.chosen, '2027-06-06')).toEqual(wording);
  });
});

describe('a draft of a boundary that was changed meanwhile', () => {
  const [first, second] = ['2026-11-24T10:00:00.000Z', '2026-11-25T10:00:00.000Z'];
  const wording = wordingOf(form({ topic: 'Massage', limit: 'soft', words: 'Not now' }), ['massage', 'back-rubs'], today);
  const before = newBoundary(wording, first);
  const draft = formOf({ at: first, wording });

  it('is the same where nothing changed, and where what it was made from is gone', () => {
    expect(caughtUp(draft, before)).toBe(draft);
    const unknown = { ...draft, madeFrom: '' };
    expect(caughtUp(unknown, before)).toBe(unknown);
  });

  it('holds a practice that was added to the boundary, and what the person wrote', () => {
    const now = reword(before, { ...wording, practiceIds: [...wording.practiceIds, 'own-1'] }, second);
    const after = caughtUp({ ...draft, words: 'Not this year', chosen: ['massage'], unticked: ['back-rubs'] }, now);
    expect(after).toMatchObject({ words: 'Not this year', chosen: ['massage', 'own-1'], unticked: ['back-rubs'] });
    expect(caughtUp(after, now)).toBe(after);
  });

  it('follows a firmer limit, another reach and a practice taken out there, where the person had left them', () => {
    const elsewhere = { ...wording, limit: 'hard', partner: 'Sam', practiceIds: ['massage'] } as const;
    const after = caughtUp({ ...draft, topic: 'My back' }, reword(before, elsewhere, second));
    expect(wordingOf(after, after.chosen, today)).toEqual({ ...elsewhere, topic: 'My back' });
  });

  it('keeps what the person changed themselves, whole: a limit with its condition', () => {
    const own = { ...draft, limit: 'conditional', conditions: 'ask' } as const;
    const elsewhere = { ...wording, limit: 'hard', topic: 'Any massage' } as const;
    const after = caughtUp(own, reword(before, elsewhere, second));
    expect(after).toMatchObject({ topic: 'Any massage', limit: 'conditional', conditions: 'ask' });
  });
});
