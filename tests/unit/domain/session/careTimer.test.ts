import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdTimer, lengthenTimer, runTimer, startTimer, timeLeft, timerEnd } from '@/domain/session/careTimer';
import { flowOf } from '@/domain/session/session';
import { nextState } from '@/domain/session/sessionFlow';
import { minutesOn, sampleRules, sampleSession } from './sessionSamples';

const minute = 60_000;
const ms = (minutes: number): number => Date.parse(minutesOn(minutes));

describe('a timer told by times', () => {
  it.each([
    ['at its start', 0, 10 * minute],
    ['after four minutes', 4, 6 * minute],
    ['at its end', 10, 0],
    ['a day later', 24 * 60, 0],
    ['after the clock was put back', -60, 10 * minute],
  ])('has the right time left %s', (_, at, left) => {
    expect(timeLeft(startTimer(10, minutesOn(0)), ms(at))).toBe(left);
  });

  it('stands still while it is held, however long, and goes on from there', () => {
    const held = holdTimer(startTimer(10, minutesOn(0)), minutesOn(3));
    expect(timeLeft(held, ms(600))).toBe(7 * minute);
    expect(timerEnd(held)).toBeUndefined();
    expect(holdTimer(held, minutesOn(9))).toBe(held);
    const running = runTimer(held, minutesOn(600));
    expect(timeLeft(running, ms(602))).toBe(5 * minute);
    expect(timerEnd(running)).toBe(ms(607));
    expect(runTimer(running, minutesOn(700))).toBe(running);
  });

  it('takes more time on top of what is left, or anew once nothing is', () => {
    const timer = startTimer(10, minutesOn(0));
    expect(timeLeft(lengthenTimer(timer, 5, minutesOn(8)), ms(8))).toBe(7 * minute);
    expect(timeLeft(lengthenTimer(timer, 5, minutesOn(30)), ms(30))).toBe(5 * minute);
  });

  it('never has more left than it is long, nor less than nothing, whatever is done with it', () => {
    const act = fc.tuple(fc.constantFrom('hold', 'run', 'longer'), fc.integer({ min: -30, max: 90 }));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), fc.array(act, { maxLength: 20 }), (minutes, acts) => {
        let timer = startTimer(minutes, minutesOn(0));
        for (const [what, at] of acts) {
          if (what === 'hold') timer = holdTimer(timer, minutesOn(at));
          else if (what === 'run') timer = runTimer(timer, minutesOn(at));
          else timer = lengthenTimer(timer, 5, minutesOn(at));
          const left = timeLeft(timer, ms(at));
          expect(left).toBeGreaterThanOrEqual(0);
          expect(left).toBeLessThanOrEqual(120 * minute);
        }
      }),
    );
  });
});

describe('the timer of a practice', () => {
  const inCare = nextState(sampleSession(), { kind: 'go-to', stage: 'care' }, sampleRules(0));
  const timed = nextState(inCare, { kind: 'start-timer', minutes: 10 }, sampleRules(0));

  it('is held by a pause and runs on after it, and stays held where it was before', () => {
    const paused = nextState(timed, { kind: 'interrupt', by: 'paused' }, sampleRules(4));
    const back = nextState(paused, { kind: 'resume' }, sampleRules(100));
    expect(timeLeft(flowOf(back).timer!, ms(100))).toBe(6 * minute);
    expect(flowOf(back).timer?.heldAt).toBeUndefined();
    const held = nextState(timed, { kind: 'hold-timer' }, sampleRules(2));
    const pausedToo = nextState(held, { kind: 'interrupt', by: 'stopped' }, sampleRules(4));
    expect(flowOf(nextState(pausedToo, { kind: 'resume' }, sampleRules(9))).timer?.heldAt).toBe(minutesOn(2));
  });

  it('goes with its practice', () => {
    expect(flowOf(nextState(timed, { kind: 'go-on' }, sampleRules(2))).timer).toBeUndefined();
    expect(flowOf(nextState(timed, { kind: 'swap', id: 'massage' }, sampleRules(2))).timer).toBeUndefined();
  });
});
