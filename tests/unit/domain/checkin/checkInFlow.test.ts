import { describe, expect, it } from 'vitest';
import type { CheckIn } from '@/domain/checkin/checkIn';
import { noAnswers } from '@/domain/checkin/checkInAnswers';
import {
  agree,
  backToWay,
  beginPassing,
  chooseAnew,
  chooseWay,
  endAnswers,
  endCheckIn,
  endReveal,
  endSharing,
  isAfterSharing,
  personOf,
  reopenAnswers,
  withName,
  withOneMore,
  withoutPerson,
} from '@/domain/checkin/checkInFlow';
import { newCheckIn, ofSession } from '@/domain/checkin/newCheckIn';
import { justMe } from '@/domain/session/person';
import type { Session } from '@/domain/session/session';
import { noPlan } from '@/domain/session/sessionPlan';
import { begun } from './anyCheckIn';

const nobodySaid = new Map();
const ids = ['me', 'p1', 'p2'];

/** Every step that a tap can take, for whomever. */
const steps: readonly ((before: CheckIn) => CheckIn)[] = [
  (before) => chooseWay(before, 'alone'),
  (before) => chooseWay(before, 'passed'),
  (before) => chooseWay(before, 'written'),
  backToWay,
  beginPassing,
  chooseAnew,
  endSharing,
  endCheckIn,
  reopenAnswers,
  ...ids.flatMap((id) => [
    (before: CheckIn) => endAnswers(before, id),
    (before: CheckIn) => endReveal(before, id),
    (before: CheckIn) => agree(before, id, true, nobodySaid),
    (before: CheckIn) => agree(before, id, false, nobodySaid),
  ]),
];

function after(...taps: readonly ((before: CheckIn) => CheckIn)[]): CheckIn {
  return taps.reduce((before, tap) => tap(before), newCheckIn(begun));
}

const stageOf = (checkIn: CheckIn) => [checkIn.stage.kind, personOf(checkIn.stage)].filter(Boolean).join(' ');

describe('a check-in', () => {
  it('goes alone from the choice to the answers, to what may be learnt, to its end', () => {
    expect(stageOf(after((now) => chooseWay(now, 'alone')))).toBe('answers me');
    const learn = after((now) => chooseWay(now, 'alone'), (now) => endAnswers(now, 'me'));
    expect(stageOf(learn)).toBe('learn me');
    expect(stageOf(endCheckIn(learn))).toBe('over');
  });

  it.each([2, 3, 4])('is passed round by %i people, each answering and then choosing once, in the same order', (count) => {
    let now = after((before) => chooseWay(before, 'passed'));
    while (now.people.length < count) now = withOneMore(now);
    const people = now.people.map(({ id }) => id);
    expect(new Set(people).size).toBe(count);
    now = beginPassing(now);
    for (const id of people) {
      expect(stageOf(now)).toBe(`answers ${id}`);
      now = endAnswers(now, id);
    }
    for (const id of people) {
      expect(stageOf(now)).toBe(`reveal ${id}`);
      now = endReveal(now, id);
    }
    for (const id of people) {
      expect(stageOf(now)).toBe('agree');
      expect(now.shown).toBeUndefined();
      now = agree(now, id, true, nobodySaid);
    }
    expect(stageOf(now)).toBe('shared');
    expect(now.shown).toHaveLength(count);
    expect(stageOf(endSharing(now))).toBe('learn me');
  });

  it('never lets anybody end the turn of another, and a tap twice is one', () => {
    const passing = beginPassing(after((now) => chooseWay(now, 'passed')));
    expect(endAnswers(passing, 'p1')).toBe(passing);
    const next = endAnswers(passing, 'me');
    expect(endAnswers(next, 'me')).toBe(next);
  });

  it('shows nothing where one takes their word back, and lets everybody choose anew', () => {
    const people = after((now) => chooseWay(now, 'passed'));
    let now: CheckIn = { ...people, stage: { kind: 'agree' } };
    now = agree(agree(now, 'me', true, nobodySaid), 'me', false, nobodySaid);
    now = agree(now, 'p1', true, nobodySaid);
    expect(stageOf(now)).toBe('agree');
    expect(stageOf(chooseAnew(now))).toBe('reveal me');
    expect(chooseAnew(now).agreed).toEqual([]);
    expect(endSharing(now).shown).toBeUndefined();
  });

  it('can be ended from every stage, and is never shown before everybody has agreed, by whatever way it is reached', () => {
    const known = new Map<string, CheckIn>();
    const open = [newCheckIn(begun)];
    for (let now = open.pop(); now; now = open.pop()) {
      const key = JSON.stringify(now);
      if (known.has(key)) continue;
      known.set(key, now);
      open.push(...steps.map((tap) => tap(now)));
    }
    expect(known.size).toBeGreaterThan(20);
    for (const now of known.values()) {
      const people = now.people.map(({ id }) => id);
      expect(endCheckIn(now).stage.kind).toBe('over');
      if (now.stage.kind === 'shared') expect(now.agreed.toSorted()).toEqual(people.toSorted());
      if (now.shown) expect(isAfterSharing(now)).toBe(true);
      const turn = personOf(now.stage);
      if (turn) expect(people).toContain(turn);
    }
    const stages = new Set([...known.values()].map(({ stage }) => stage.kind));
    expect([...stages].sort()).toEqual(['agree', 'answers', 'learn', 'over', 'people', 'reveal', 'shared', 'way']);
  });

  it('is opened anew only for answers that nobody else has seen', () => {
    const alone = endCheckIn(after((now) => chooseWay(now, 'alone')));
    expect(stageOf(reopenAnswers(alone))).toBe('answers me');
    const passed = endCheckIn(after((now) => chooseWay(now, 'passed')));
    expect(reopenAnswers(passed)).toBe(passed);
  });

  it('keeps the owner and one more among its people, and never gives an id twice', () => {
    const two = after((now) => chooseWay(now, 'passed'));
    expect(withoutPerson(two, 'p1')).toBe(two);
    const again = withOneMore(withoutPerson(withOneMore(two), 'p1'));
    expect(again.people.map(({ id }) => id)).toEqual(['me', 'p2', 'p3']);
    expect(withName(again, 'p2', 'Sam').people.map(({ name }) => name)).toEqual(['', 'Sam', '']);
  });

  it('begins from a session with its people, its situation and the care that was not skipped', () => {
    const session: Session = {
      startedAt: begun,
      zone: 'Europe/London',
      plan: { ...noPlan, situation: 'rough', people: [justMe, { ...justMe, id: 'p1', name: 'Sam' }] },
      signs: [],
      steps: [
        { practiceId: 'cuddling', startedAt: begun, end: 'done' },
        { practiceId: 'massage', startedAt: begun, end: 'skipped' },
        { practiceId: 'water-or-tea', startedAt: begun },
        { practiceId: 'cuddling', startedAt: begun, end: 'done' },
      ],
    };
    const checkIn = ofSession(session, begun);
    expect(checkIn.practiceIds).toEqual(['cuddling', 'water-or-tea']);
    expect(checkIn.people).toEqual([{ id: 'me', name: '' }, { id: 'p1', name: 'Sam' }]);
    expect(checkIn.situation).toBe('rough');
    expect(noAnswers.tried).toEqual([]);
  });
});
