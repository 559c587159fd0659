import { describe, expect, it } from 'vitest';
import { me } from '@/domain/session/person';
import {
  filledAgain,
  othersCalled,
  planAfter,
  saysNothing,
  withNamed,
  withoutNamed,
  withoutPerson,
  withPerson,
  withPersonAdded,
  withPersonBack,
} from '@/domain/session/planPeople';
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
    expect(planAfter(evening, evening)).toEqual({ ...noPlan, people: two.people, told: 'Sam knows' });
  });

  it('keep what was settled since for another evening', () => {
    const evening = { ...two, situation: 'casual', expectations: 'No message' } as const;
    const next = { ...evening, situation: 'rough', expectations: 'A call' } as const;
    expect(planAfter(next, evening)).toBe(next);
    expect(planAfter(two, evening)).toBe(two);
  });

  it('come back when a removal is undone, and what was typed meanwhile stays', () => {
    const cared = withPerson(two, me, { lookedAfterBy: ['p1'] });
    const meanwhile = { ...withoutPerson(cared, 'p1'), expectations: 'A call' };
    expect(withPersonBack(meanwhile, 'p1', cared)).toEqual({ ...cared, expectations: 'A call' });
    expect(withPersonBack(cared, 'p1', cared)).toBe(cared);
  });

  it('are joined by somebody of a name once, beside whoever is there, and left by them', () => {
    const isJo = (name: string) => name === 'Jo';
    const three = withNamed(two, 'Jo', isJo);
    expect(three.people.map(({ name }) => name)).toEqual(['', 'Sam', 'Jo']);
    expect(withNamed(three, 'Jo', isJo)).toBe(three);
    expect(othersCalled(three, isJo).map(({ id }) => id)).toEqual(['p2']);
    expect(withoutNamed(three, isJo)).toEqual(two);
    expect(withNamed(noPlan, 'Jo', () => true).people.map(({ name }) => name)).toEqual(['', 'Jo']);
  });

  it('come back by their name with what was settled for them, or without it where their place is taken', () => {
    const isSam = (name: string) => name === 'Sam';
    const cared = withPerson(withPerson(two, me, { lookedAfterBy: ['p1'] }), 'p1', { wayHome: 'The night bus' });
    const without = withoutNamed(cared, isSam);
    expect(withNamed(without, 'Sam', isSam, cared)).toEqual(cared);
    const taken = withNamed(withNamed(without, 'Jo', (name) => name === 'Jo'), 'Sam', isSam, cared);
    expect(taken.people.map(({ id, name, wayHome }) => [id, name, wayHome])).toEqual([[me, '', ''], ['p1', 'Jo', ''], ['p2', 'Sam', '']]);
  });

  it('come back when clearing is undone, and what was typed meanwhile stays', () => {
    const before = { ...two, situation: 'casual', expectations: 'No message', told: 'Sam knows' } as const;
    expect(filledAgain(noPlan, before)).toEqual(before);
    expect(filledAgain({ ...noPlan, expectations: 'A call' }, before)).toEqual({ ...before, expectations: 'A call' });
  });

  it('say nothing only where nobody and nothing was settled', () => {
    expect(saysNothing({ ...noPlan })).toBe(true);
    expect(saysNothing(two)).toBe(false);
    expect(saysNothing({ ...noPlan, kitReady: ['water'] })).toBe(false);
  });
});
