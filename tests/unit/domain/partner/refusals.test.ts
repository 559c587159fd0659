import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refusedBy } from '@/domain/partner/refusals';
import { directions, type Direction } from '@/domain/stance';
import { samplePractice } from '../samples';
import { anySharedCard, cardOf, sharedBoundaryOf } from './sharedSamples';

const ids = ['massage', 'cuddling', 'water-or-tea', 'honest-talk', 'constructor', 'catalogue:201'];
const namedIn = (words: string) => ids.filter((id) => words.split(' ').includes(id));
const idsOf = (card: ReturnType<typeof cardOf>, direction: 'receive' | 'give') => [...refusedBy(card, namedIn, direction).keys()];

describe('what a card refuses', () => {
  it('is a stance that says no, in its own direction only', () => {
    const card = cardOf({
      stances: {
        massage: { receive: 'hard-limit', give: 'want' },
        cuddling: { receive: 'not-now' },
        'water-or-tea': { receive: 'unsure', give: 'soft-limit' },
        'honest-talk': { receive: 'fits' },
      },
    });
    expect(idsOf(card, 'receive')).toEqual(['massage', 'cuddling']);
    expect(idsOf(card, 'give')).toEqual(['water-or-tea']);
  });

  it('is a stance that says no in either direction, of what nobody can give without having it', () => {
    const card = cardOf({ stances: { massage: { receive: 'hard-limit' }, cuddling: { receive: 'soft-limit', give: 'want' }, 'honest-talk': { give: 'not-now' } } });
    const isMutual = (id: string) => id !== 'massage';
    const refused = (direction: Direction) => refusedBy(card, namedIn, direction, (id) => (id === 'cuddling' ? ['own-1'] : []), isMutual);
    expect([...refused('receive').keys()]).toEqual(['massage', 'cuddling', 'own-1', 'honest-talk']);
    expect(refused('give')).toEqual(
      new Map([
        ['honest-talk', { kind: 'stance', stance: 'not-now' }],
        ['cuddling', { kind: 'stance', stance: 'soft-limit' }],
      ]),
    );
  });

  it('is what a hard or soft boundary names, in both directions, and nothing of a condition or an open one', () => {
    const card = cardOf({
      boundaries: [
        sharedBoundaryOf({ limit: 'hard', practiceIds: ['massage'] }),
        sharedBoundaryOf({ limit: 'soft', practiceIds: ['catalogue:201'] }),
        sharedBoundaryOf({ limit: 'conditional', practiceIds: ['cuddling'] }),
        sharedBoundaryOf({ limit: 'open', practiceIds: ['honest-talk'] }),
      ],
    });
    for (const direction of directions) expect(idsOf(card, direction)).toEqual(['massage', 'catalogue:201']);
  });

  it('is what the words under "please don’t" name, in both directions', () => {
    const card = cardOf({ fields: { 'please-dont': 'no massage please', notes: 'cuddling' } });
    for (const direction of directions) expect(refusedBy(card, namedIn, direction)).toEqual(new Map([['massage', { kind: 'words' }]]));
  });

  it('reaches what stands for it on this device, by id or by the name of a practice of theirs', () => {
    const card = cardOf({
      stances: { 'own-1': { receive: 'hard-limit' }, massage: { receive: 'not-now' } },
      practices: [{ practice: samplePractice('own-1'), name: 'The stove', line: '' }],
    });
    const alike = (id: string, name?: string) => (name === 'The stove' ? ['own-2'] : id === 'massage' ? ['own-3'] : []);
    expect([...refusedBy(card, namedIn, 'receive', alike).keys()]).toEqual(['own-1', 'own-2', 'massage', 'own-3']);
  });

  it('is empty for a card that says nothing, and never grows by a yes', () => {
    expect(idsOf(cardOf(), 'receive')).toEqual([]);
    fc.assert(
      fc.property(anySharedCard(ids), fc.constantFrom(...directions), (card, direction) => {
        const refused = refusedBy(card, namedIn, direction);
        const withYes = { ...card, stances: { ...card.stances, massage: { receive: 'want', give: 'want' } } as const };
        for (const id of refusedBy(withYes, namedIn, direction).keys()) expect(refused.has(id)).toBe(true);
      }),
    );
  });

  it('holds every practice of which anything in the card says no, for any card', () => {
    fc.assert(
      fc.property(anySharedCard(ids), fc.constantFrom(...directions), (card, direction) => {
        const refused = refusedBy(card, namedIn, direction);
        for (const id of ids) {
          const said = Object.hasOwn(card.stances, id) ? card.stances[id]?.[direction] : undefined;
          const isRefused =
            said === 'not-now' ||
            said === 'soft-limit' ||
            said === 'hard-limit' ||
            card.boundaries.some((one) => (one.limit === 'hard' || one.limit === 'soft') && one.practiceIds.includes(id)) ||
            (card.fields['please-dont'] ?? '').split(' ').includes(id);
          expect(refused.has(id)).toBe(isRefused);
        }
      }),
    );
  });
});
