import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goOnAnswers, limitSides, newRepair, repairKinds, repairSteps, type Repair } from '@/domain/repair/repair';
import {
  atStep,
  followsApology,
  isUnfinished,
  repairPath,
  resumeRepair,
  stepFrom,
  stopRepair,
  withGoOn,
  withKind,
  withSide,
  withWords,
} from '@/domain/repair/repairPath';

const at = '2026-11-24T22:00:00.000Z';
const first = newRepair(at);

function walk(repair: Repair): readonly string[] {
  const steps: string[] = [];
  let now: Repair | undefined = repair;
  while (now) {
    steps.push(now.step);
    const next = stepFrom(now, 1);
    now = next && atStep(now, next);
  }
  return steps;
}

describe('the way of mending', () => {
  it('after an accident goes from what happened to what the other needs, without asking to be forgiven', () => {
    expect(walk(withKind(first, 'accident'))).toEqual([
      'kind', 'happened', 'responsibility', 'regret', 'change', 'need', 'end',
    ]);
  });

  it('after a misunderstanding hears both views before anything else', () => {
    expect(walk(withKind(first, 'misunderstanding'))).toEqual(['kind', 'view-mine', 'view-theirs', 'change', 'need', 'end']);
  });

  it('after a crossed limit goes nowhere before the one whose limit it was has said yes', () => {
    const limit = withKind(first, 'limit');
    expect(walk(limit)).toEqual(['kind', 'side']);
    for (const side of limitSides) {
      expect(walk(withSide(limit, side))).toEqual(['kind', 'side', 'go-on']);
      expect(walk(withGoOn(withSide(limit, side), 'no'))).toEqual(['kind', 'side', 'go-on']);
      expect(walk(withGoOn(withSide(limit, side), 'unsure'))).toEqual(['kind', 'side', 'go-on']);
      expect(walk(withGoOn(withSide(limit, side), 'yes'))).toContain('end');
    }
  });

  it('asks the one who was hurt to own nothing', () => {
    const mine = withGoOn(withSide(withKind(first, 'limit'), 'mine'), 'yes');
    expect(walk(mine)).toEqual(['kind', 'side', 'go-on', 'said', 'needed', 'from-here', 'end']);
    expect(followsApology(mine)).toBe(false);
    expect(followsApology(withGoOn(withSide(withKind(first, 'limit'), 'theirs'), 'yes'))).toBe(true);
  });

  it('asks anew whether to go on when it is somebody else’s limit after all', () => {
    const mine = withGoOn(withSide(withKind(first, 'limit'), 'mine'), 'yes');
    expect(withSide(mine, 'theirs').goOn).toBeUndefined();
  });

  it('can be stopped and gone on with at every step, with what was written', () => {
    const anyRepair = fc.record({
      kind: fc.constantFrom(...repairKinds),
      side: fc.constantFrom(...limitSides),
      goOn: fc.constantFrom(...goOnAnswers),
      step: fc.constantFrom(...repairSteps),
    });
    fc.assert(
      fc.property(anyRepair, ({ kind, side, goOn, step }) => {
        const repair = withWords(withGoOn(withSide(withKind(first, kind), side), goOn), 'happened', 'I pulled');
        const here = atStep(repair, step);
        expect(repairPath(repair)).toContain(here.step);
        const stopped = stopRepair(here, at);
        expect(stopped.stoppedAt).toBe(at);
        expect(resumeRepair(stopped)).toEqual(here);
        expect(resumeRepair(here)).toBe(here);
      }),
    );
  });

  it('waits to be gone on with until its end, and not after a no', () => {
    expect(isUnfinished(first)).toBe(true);
    expect(isUnfinished(atStep(withKind(first, 'accident'), 'end'))).toBe(false);
    expect(isUnfinished(withGoOn(withSide(withKind(first, 'limit'), 'mine'), 'no'))).toBe(false);
  });
});
