import { describe, expect, it } from 'vitest';
import { refusedInPlan, type RefusingPartner } from '@/domain/partner/refusedInPlan';
import { justMe, type SessionPerson } from '@/domain/session/person';

/** Sam won't give a massage and won't be held. */
const sam: RefusingPartner = {
  partnerId: 'sam',
  name: 'Sam',
  refused: { give: new Set(['massage']), receive: new Set(['cuddling']) },
};
const person = (id: string, name: string, lookedAfterBy: readonly string[] = []): SessionPerson => ({ ...justMe, id, name, lookedAfterBy });
const cardsOf = ({ name }: SessionPerson) => (name === 'Sam' ? [sam] : []);
const outOf = (...people: readonly SessionPerson[]) => [...refusedInPlan(people, cardsOf).leftOut].sort();

describe('what the cards of people in a plan keep out of it', () => {
  it('is what somebody refuses to give where they look after others, and to receive where they are looked after', () => {
    expect(outOf(person('me', '', ['p1']), person('p1', 'Sam'))).toEqual(['massage']);
    expect(outOf(person('me', ''), person('p1', 'Sam', ['me']))).toEqual(['cuddling']);
    expect(outOf(person('me', '', ['p1']), person('p1', 'Sam', ['me']))).toEqual(['cuddling', 'massage']);
    expect(outOf(person('me', ''), person('p1', 'Sam'), person('p2', 'Jo', ['p1']))).toEqual(['massage']);
  });

  it('is everything that they refuse where the plan doesn’t say', () => {
    expect(outOf(person('me', ''), person('p1', 'Sam'))).toEqual(['cuddling', 'massage']);
    expect(outOf(person('me', ''), person('p1', 'Sam'), person('p2', 'Jo', ['me']))).toEqual(['cuddling', 'massage']);
  });

  it('is never the other way round for the owner than somebody’s card has it', () => {
    const { closed, by } = refusedInPlan([person('me', '', ['p1']), person('p1', 'Sam')], cardsOf);
    expect([...closed.receive]).toEqual(['massage']);
    expect([...closed.give]).toEqual(['cuddling']);
    expect(by.get('cuddling')).toEqual([sam]);
  });

  it('is nothing for the owner alone, or for people whose card isn’t here', () => {
    expect(outOf(person('me', 'Sam'))).toEqual([]);
    expect(outOf(person('me', ''), person('p1', 'Jo'))).toEqual([]);
  });
});
