import { describe, expect, it } from 'vitest';
import { me } from '@/domain/session/person';
import { planForNextTime, withoutPerson, withPerson, withPersonAdded } from '@/domain/session/planPeople';
import { noPlan } from '@/domain/session/sessionPlan';

const two = withPerson(withPersonAdded(noPlan), 'p1', { name: 'Sam' });

describe('the people of a plan', () => {
  it('begin with the owner alone, and get ids that were not given before', () => {
    const three = withPersonAdded(two);
    expect(three.people.map(({ id }) => id)).toEqual([me, 'p1', 'p2']);
    expect(withPersonAdded(withoutPerson(three, 'p1')).people.map(({ id }) => id)).toEqual([me, 'p2', 'p3']);
  });

  it('are changed one by one, and an unknown one changes nothing', () => {
    const changed = withPerson(two, me, { wayHome: 'A taxi' });
    expect(changed.people.map(({ wayHome }) => wayHome)).toEqual(['A taxi', '']);
    expect(withPerson(two, 'p9', { name: 'Nobody' })).toBe(two);
  });

  it('never lose the owner, and somebody who goes looks after nobody any more', () => {
    const cared = withPerson(two, me, { lookedAfterBy: ['p1', me] });
    expect(withoutPerson(cared, 'p1').people).toEqual([{ ...cared.people[0], lookedAfterBy: [me] }]);
    expect(withoutPerson(cared, me)).toBe(cared);
  });

  it('stay for the next time, without what belonged to one evening', () => {
    const evening = { ...two, situation: 'casual', kitReady: ['water'], expectations: 'No message', told: 'Sam knows' } as const;
    expect(planForNextTime(evening)).toEqual({ ...noPlan, people: two.people, told: 'Sam knows' });
  });
});
