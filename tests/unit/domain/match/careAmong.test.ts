import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { careAmong, sharedByAll } from '@/domain/match/careAmong';
import { directions } from '@/domain/stance';
import { cardOf } from '../partner/sharedSamples';
import { anyPeople, practices, sideOf } from './sides';

const kim = { who: 'Kim', ...sideOf(cardOf({ stances: { massage: { receive: 'want' }, 'water-or-tea': { receive: 'want', give: 'willing' }, 'film-they-pick': { receive: 'want' } } })) };
const sam = { who: 'Sam', ...sideOf(cardOf({ stances: { massage: { give: 'want' }, 'water-or-tea': { receive: 'want', give: 'want' }, 'film-they-pick': { receive: 'willing' } } })) };
const jo = { who: 'Jo', ...sideOf(cardOf({ stances: { cuddling: { receive: 'want' }, 'film-they-pick': { receive: 'want' } } })) };

describe('care among several', () => {
  it('says of each who has what for them, and of whom nobody does', () => {
    const told = careAmong([kim, sam, jo], practices).map(({ receiver, from, isLookedAfter }) => ({
      who: receiver.who,
      from: from.map(({ giver, matches }) => `${giver.who}: ${matches.map(({ id }) => id).join(', ')}`),
      isLookedAfter,
    }));
    expect(told).toEqual([
      { who: 'Kim', from: ['Sam: massage, water-or-tea'], isLookedAfter: true },
      { who: 'Sam', from: ['Kim: water-or-tea'], isLookedAfter: true },
      { who: 'Jo', from: [], isLookedAfter: false },
    ]);
  });

  it('takes what would have to be asked first for no care yet', () => {
    const curious = { who: 'Lou', ...sideOf(cardOf({ stances: { cuddling: { give: 'curious' } } })) };
    const [ofJo] = careAmong([jo, curious], practices);
    expect(ofJo?.from).toHaveLength(1);
    expect(ofJo?.isLookedAfter).toBe(false);
  });

  it('leaves out for everybody what one of them wants nothing to do with', () => {
    const noMassage = { who: 'Lou', ...sideOf(cardOf({ fields: { 'please-dont': 'massage' } })) };
    const [ofKim] = careAmong([kim, sam, noMassage], practices);
    expect(ofKim?.from.flatMap(({ matches }) => matches.map(({ id }) => id))).toEqual(['water-or-tea']);
  });

  it('never holds what is refused, has everybody in it once, and tells the same in any order of the people', () => {
    fc.assert(
      fc.property(anyPeople, (people) => {
        const care = careAmong(people, practices);
        expect(care.map(({ receiver }) => receiver)).toEqual(people);
        for (const { receiver, from } of care) {
          for (const { giver, matches } of from) {
            for (const { id } of matches) {
              expect(receiver.refuses(id, 'receive') || giver.refuses(id, 'give')).toBe(false);
              expect(people.some((person) => person.refuses(id, 'receive') && person.refuses(id, 'give'))).toBe(false);
            }
          }
        }
        const turned = careAmong([...people].reverse(), practices).reverse();
        expect(turned.map(({ isLookedAfter }) => isLookedAfter)).toEqual(care.map(({ isLookedAfter }) => isLookedAfter));
      }),
    );
  });
});

describe('what all can share', () => {
  it('is what each says yes to and at least one wants, gladdest first', () => {
    expect(sharedByAll([kim, sam], practices)).toEqual(['water-or-tea', 'film-they-pick']);
    expect(sharedByAll([kim, sam, jo], practices)).toEqual(['film-they-pick']);
  });

  it('is nothing for somebody alone', () => {
    expect(sharedByAll([kim], practices)).toEqual([]);
    expect(sharedByAll([], practices)).toEqual([]);
  });

  it('never holds what anybody refuses in any direction, and only shrinks by a person more', () => {
    fc.assert(
      fc.property(anyPeople, (people) => {
        const shared = sharedByAll(people, practices);
        for (const id of shared) {
          expect(people.some((person) => directions.some((direction) => person.refuses(id, direction)))).toBe(false);
        }
        if (people.length > 2) {
          const others = people.slice(1);
          const wanted = shared.filter((id) => others.some((person) => ['want', 'fits'].includes(person.says(id, 'receive') ?? '')));
          expect(sharedByAll(others, practices)).toEqual(expect.arrayContaining(wanted));
        }
      }),
    );
  });
});
