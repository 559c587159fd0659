import { describe, expect, it } from 'vitest';
import { arrivalOf } from '@/domain/exchange/arrival';
import { changesOfCard } from '@/domain/exchange/sharedCardChanges';
import type { Signal } from '@/domain/boundary/signal';
import type { SharedBoundary, SharedCard, SharedPractice } from '@/domain/exchange/sharedCard';
import { samplePractice } from '../samples';

const card: SharedCard = {
  from: '00112233445566ff',
  name: 'Sam',
  madeAt: '2026-11-24T20:00:00.000Z',
  stances: { cuddling: { receive: 'want', give: 'fits' } },
  needs: { quiet: 'much' },
  fields: { talk: 'A few words' },
  bySituation: { rough: 'Water first' },
  signals: [{ kind: 'colour', sign: 'red', meaning: 'Stop' }],
  boundaries: [{ topic: 'Photos', limit: 'hard', words: '', conditions: '', practiceIds: [] }],
  practices: [{ practice: samplePractice('own-0000000000000001'), name: 'Foot bath', line: 'Warm' }],
};

describe('changes of a card', () => {
  it('are none between a card and itself, whatever its order', () => {
    expect(changesOfCard(card, structuredClone(card))).toEqual([]);
  });

  it('are told for each part of it, gone and new', () => {
    const later: SharedCard = {
      ...card,
      stances: { cuddling: { receive: 'soft-limit', give: 'fits' }, __proto__: { receive: 'want' } },
      needs: {},
      fields: { talk: 'Silence' },
      bySituation: { rough: 'Water first', solo: 'Tea' },
      signals: [],
      boundaries: [{ topic: 'Photos', limit: 'soft', words: '', conditions: '', practiceIds: [] }],
      practices: [],
    };
    expect(changesOfCard(card, later)).toEqual([
      { kind: 'need', need: 'quiet', before: 'much', after: undefined },
      { kind: 'field', field: 'talk', before: 'A few words', after: 'Silence' },
      { kind: 'situation', situation: 'solo', before: undefined, after: 'Tea' },
      { kind: 'stance', practiceId: 'cuddling', direction: 'receive', before: 'want', after: 'soft-limit' },
      expect.objectContaining({ kind: 'signal', name: 'red', after: undefined }),
      expect.objectContaining({ kind: 'boundary', name: 'Photos' }),
      expect.objectContaining({ kind: 'practice', name: 'Foot bath', after: undefined }),
    ]);
  });
});

describe('two of one name on a card', () => {
  const boundary = { topic: 'Photos', limit: 'hard', words: '', conditions: '', practiceIds: [] } as const;
  const twice: SharedCard = {
    ...card,
    signals: [{ kind: 'colour', sign: 'red', meaning: 'Stop' }, { kind: 'word', sign: 'red', meaning: 'Water' }],
    boundaries: [{ ...boundary, words: 'Faces' }, { ...boundary, words: 'Anything' }],
    practices: [...card.practices, { practice: samplePractice('own-0000000000000002'), name: 'Foot bath', line: 'Cold' }],
  };
  const [one, other] = twice.boundaries as [SharedBoundary, SharedBoundary];
  const [stop, water] = twice.signals as [Signal, Signal];
  const [warm, cold] = twice.practices as [SharedPractice, SharedPractice];
  const told = (after: Partial<SharedCard>) => changesOfCard(twice, { ...twice, ...after }).map(({ kind }) => kind);

  it('are no change in another order', () => {
    expect(told({ signals: [water, stop], boundaries: [other, one], practices: [cold, warm] })).toEqual([]);
  });

  it('tell what became of either', () => {
    expect(told({ boundaries: [{ ...one, limit: 'soft' }, other] })).toEqual(['boundary']);
    expect(told({ boundaries: [one, { ...other, limit: 'soft' }] })).toEqual(['boundary']);
    expect(told({ boundaries: [other] })).toEqual(['boundary']);
    expect(told({ signals: [{ ...stop, meaning: 'Slower' }, water] })).toEqual(['signal']);
    expect(told({ practices: [{ ...warm, line: 'Hot' }, cold] })).toEqual(['practice']);
  });

  it('tells words that went from one field of a boundary into the next', () => {
    const before = { ...boundary, words: 'Faces\nAnything', conditions: 'Asked' };
    const after = { ...boundary, words: 'Faces', conditions: 'Anything\nAsked' };
    expect(changesOfCard({ ...card, boundaries: [before] }, { ...card, boundaries: [after] })).toHaveLength(1);
  });
});

describe('a card that comes', () => {
  const held = { card, receivedAt: '2026-11-24T21:00:00.000Z' };
  it.each([
    [undefined, card.madeAt, 'first'],
    [held, '2026-11-25T08:00:00.000Z', 'newer'],
    [held, card.madeAt, 'same'],
    [held, '2026-11-23T08:00:00.000Z', 'older'],
  ] as const)('beside %o, made at %s, is the %s', (before, madeAt, arrival) => {
    expect(arrivalOf({ ...card, madeAt }, before)).toBe(arrival);
  });

  it('shuts out no later one where the clock of its sender ran ahead', () => {
    const ahead = { card: { ...card, madeAt: '2036-11-24T20:00:00.000Z' }, receivedAt: '2026-11-24T21:00:00.000Z' };
    const arrivalAt = (madeAt: string) => arrivalOf({ ...card, madeAt }, ahead);
    expect(arrivalAt('2026-11-25T08:00:00.000Z')).toBe('newer');
    expect(arrivalAt('2036-11-25T08:00:00.000Z')).toBe('newer');
    expect(arrivalAt('2036-11-24T20:00:00.000Z')).toBe('same');
    expect(arrivalAt('2026-11-24T20:00:00.000Z')).toBe('older');
  });
});
