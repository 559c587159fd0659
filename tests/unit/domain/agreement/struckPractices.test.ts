import { describe, expect, it } from 'vitest';
import type { Place } from '@/domain/agreement/agreement';
import { agreementsNaming, isAgreedWith } from '@/domain/agreement/agreementPeople';
import { standingPractices, struckPractices, type Refuses } from '@/domain/agreement/struckPractices';
import type { Direction } from '@/domain/stance';
import { begun, terms } from './samples';

function refusesOnly(who: Place, what: string, where: Direction): Refuses {
  return (place, { id }, direction) => place === who && id === what && direction === where;
}

const nobody: Refuses = () => false;
const forMe = { id: 'tea', name: 'Tea', receiver: 0 } as const;
const forEach = { id: 'cuddling', name: 'Cuddling', receiver: 'each-other' } as const;
const agreed = terms({ practices: [forMe, forEach] });

describe('struckPractices', () => {
  it('leaves everything standing where nobody says no', () => {
    expect(struckPractices(agreed, 0, nobody)).toEqual([]);
    expect(standingPractices(agreed, [])).toEqual([forMe, forEach]);
  });

  it('strikes what the one whom it is for does not want to receive', () => {
    expect(struckPractices(agreed, 0, refusesOnly(0, 'tea', 'receive'))).toEqual([{ practice: forMe, by: [0] }]);
    expect(struckPractices(agreed, 0, refusesOnly(0, 'tea', 'give'))).toEqual([]);
  });

  it('strikes what the other one does not give', () => {
    const struck = struckPractices(agreed, 0, refusesOnly(1, 'tea', 'give'));
    expect(struck).toEqual([{ practice: forMe, by: [1] }]);
    expect(standingPractices(agreed, struck)).toEqual([forEach]);
  });

  it('strikes what is for each other when either direction is refused by anybody', () => {
    expect(struckPractices(agreed, 0, refusesOnly(1, 'cuddling', 'receive'))).toHaveLength(1);
    expect(struckPractices(agreed, 0, refusesOnly(0, 'cuddling', 'give'))).toHaveLength(1);
  });

  it('strikes what a firm boundary in the terms names, but for the owner, whose latest boundaries are known', () => {
    const boundary = { topic: 'Tea', limit: 'hard', words: '', conditions: '', practiceIds: ['tea'] } as const;
    const withTheirs = terms({ practices: [forMe], boundaries: [{ whose: 1, boundary }] });
    expect(struckPractices(withTheirs, 0, nobody)).toEqual([{ practice: forMe, by: [1] }]);
    expect(struckPractices(withTheirs, 1, nobody)).toEqual([]);
    const softened = terms({ practices: [forMe], boundaries: [{ whose: 1, boundary: { ...boundary, limit: 'open' } }] });
    expect(struckPractices(softened, 0, nobody)).toEqual([]);
  });
});

describe('agreements with somebody', () => {
  const withSam = { id: 's', value: begun() };
  const withRecord = { id: 'r', value: { ...begun('a', { terms: terms({ people: ['', 'Jo'] }) }), partners: { 1: 'p' } } };

  it('are found by their record, or by a typed name of theirs where no record is noted', () => {
    const found = (partner: string, isThem: (name: string) => boolean) =>
      [withSam, withRecord].filter(({ value }) => isAgreedWith(value, partner, isThem));
    expect(found('p', () => false)).toEqual([withRecord]);
    expect(found('s', (name) => name === 'Sam' || name === 'Jo')).toEqual([withSam]);
  });

  it('are found by a name as it was typed, and by those that they had before', () => {
    const namesOf = () => ['Joanna', 'Jojo'];
    expect(agreementsNaming([withSam, withRecord], [' sam '], namesOf)).toEqual([withSam]);
    expect(agreementsNaming([withSam, withRecord], ['jojo', ''], namesOf)).toEqual([withRecord]);
    expect(agreementsNaming([withSam, withRecord], ['', ' '], namesOf)).toEqual([]);
  });
});
