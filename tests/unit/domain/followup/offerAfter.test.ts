import { describe, expect, it } from 'vitest';
import { emptyDropPlan } from '@/domain/followup/dropPlan';
import type { FollowUpAnswer, NotedFollowUp } from '@/domain/followup/followUp';
import { offerAfter } from '@/domain/followup/offerAfter';
import { justMe } from '@/domain/session/person';

const answer: FollowUpAnswer = { at: '2026-11-24T18:00:00.000Z', signs: [], helped: [], helpedWords: '', note: '' };
const low = { ...answer, mood: { pleasant: -2, energy: 0 } } as const;
const well = { ...answer, mood: { pleasant: 1, energy: 0 } } as const;
const written = { ...emptyDropPlan, fields: { words: 'Soft now.' } };
const allowed = new Set(['tea', 'bath']);

function planned(dueAt: string, id = 'me'): NotedFollowUp {
  return { id: 'x', value: { person: { ...justMe, id }, time: 'own', dueAt, zone: 'UTC', state: 'planned' } };
}

describe('offerAfter', () => {
  it('offers somebody low to be asked tomorrow, unless they are asked within two days anyway', () => {
    expect(offerAfter(low, emptyDropPlan, [], allowed)).toEqual({ kind: 'ask-tomorrow' });
    expect(offerAfter(low, emptyDropPlan, [planned('2026-11-26T18:00:00.000Z')], allowed)).toBeUndefined();
    expect(offerAfter(low, emptyDropPlan, [planned('2026-11-27T18:00:00.000Z')], allowed)?.kind).toBe('ask-tomorrow');
    expect(offerAfter(low, emptyDropPlan, [planned('2026-11-25T18:00:00.000Z', 'p1')], allowed)?.kind).toBe('ask-tomorrow');
  });

  it('offers the first that did good for the plan, never what is ruled out or there already', () => {
    const helped = { ...well, helped: ['walk', 'tea', 'bath'] };
    expect(offerAfter(helped, written, [], allowed)).toEqual({ kind: 'add-to-plan', practiceId: 'tea' });
    expect(offerAfter(helped, { ...written, practices: ['tea', 'bath'] }, [], allowed)).toBeUndefined();
  });

  it('offers to begin the plan only on a day that is not low', () => {
    expect(offerAfter(well, emptyDropPlan, [], allowed)).toEqual({ kind: 'write-plan' });
    expect(offerAfter(answer, emptyDropPlan, [], allowed)).toEqual({ kind: 'write-plan' });
    expect(offerAfter(well, written, [], allowed)).toBeUndefined();
    expect(offerAfter({ ...answer, signs: ['tearful'] }, emptyDropPlan, [], allowed)).toBeUndefined();
  });
});
