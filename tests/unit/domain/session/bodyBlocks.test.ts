import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyRules } from '@/content/help/bodyRules';
import { builtInPractices } from '@/content/catalogue';
import { assessBody, weightOf } from '@/domain/bodycheck/assessBody';
import type { BodySignId } from '@/domain/bodycheck/bodyRule';
import { blockedPractices } from '@/domain/session/bodyBlocks';
import { openStep, queueNow, type CareRules } from '@/domain/session/careSteps';
import { flowOf, type Session } from '@/domain/session/session';
import type { SessionEvent } from '@/domain/session/sessionEvent';
import { nextState } from '@/domain/session/sessionFlow';
import { samplePractice } from '../samples';
import { minutesOn, sampleSession } from './sessionSamples';

const signs = bodyRules.map(({ id }) => id);
const ids = builtInPractices.map(({ id }) => id);
/** The answers of a function of signs, each made once: all pairs ask for the same ones again and again. */
function once<T>(make: (ticked: readonly BodySignId[]) => T): (ticked: readonly BodySignId[]) => T {
  const made = new Map<string, T>();
  return (ticked) => {
    const key = ticked.join();
    const known = made.get(key) ?? make(ticked);
    made.set(key, known);
    return known;
  };
}

const unsuitable = once((ticked): ReadonlySet<string> => {
  const { cautions } = assessBody(ticked, bodyRules);
  return new Set(builtInPractices.filter((one) => one.cautions.some((caution) => cautions.includes(caution))).map(({ id }) => id));
});
const blockedBy = once(
  (ticked): ReadonlySet<string> =>
    new Set(blockedPractices(assessBody(ticked, bodyRules).cautions, builtInPractices, new Map()).map(({ id }) => id)),
);
const rules: CareRules = {
  at: minutesOn(1),
  leftOut: new Set(),
  blockedBy,
  askedBy: () => [],
  isPressing: (ticked) => weightOf(assessBody(ticked, bodyRules).level) >= weightOf('urgent'),
};

/** Every practice that a session shows, begins or has to come. */
function shownIn(session: Session): readonly string[] {
  const step = openStep(session, rules);
  return [...queueNow(session, rules), ...(step ? [step.practiceId] : [])];
}

describe('what the body blocks', () => {
  it('is, for each pair of signs, every practice with a caution that either sets, and nothing else', () => {
    for (const [at, one] of signs.entries()) {
      for (const other of signs.slice(at)) expect(blockedBy([one, other])).toEqual(unsuitable([one, other]));
    }
  }, 30_000);

  it('has a reason for each, among the cautions that were found and that the practice has', () => {
    for (const sign of signs) {
      const { cautions } = assessBody([sign], bodyRules);
      for (const { id, because } of blockedPractices(cautions, builtInPractices, new Map())) {
        const practice = builtInPractices.find((one) => one.id === id);
        expect(because.length).toBeGreaterThan(0);
        for (const caution of because) {
          expect(practice?.cautions).toContain(caution);
          expect(cautions).toContain(caution);
        }
      }
    }
  });

  it('holds for own practices named after built-in ones, whatever these say of themselves', () => {
    const own = samplePractice('own-1');
    const found = blockedPractices(['numb-limb'], [...builtInPractices, own], new Map([['own-1', ['massage']]]));
    expect(found.find(({ id }) => id === 'own-1')?.because).toEqual(['numb-limb']);
    expect(blockedPractices(['numb-limb'], [own], new Map()).length).toBe(0);
  });
});

describe('hot and cold', () => {
  const cold = ['skin-shivering', 'skin-too-cold'];
  const hot = ['skin-hot-and-dizzy', 'skin-too-hot'];
  const because = (sign: BodySignId) =>
    new Map(blockedPractices(assessBody([sign], bodyRules).cautions, builtInPractices, new Map()).map((block) => [block.id, block.because]));

  it('leave warmth to somebody who shivers, and keep out what cools, wets or undresses', () => {
    const out = because('skin-shivering');
    const warming = ['blanket-or-warm-clothes', 'snuggling', 'cuddling', 'something-soft', 'water-or-tea', 'comfort-food', 'sleep'];
    expect(warming.filter((id) => out.has(id))).toEqual([]);
    const cooling = ['showering-together', 'washing-hair', 'foot-bath', 'cooling-down', 'massage', 'sitting-outside', 'walk-together'];
    expect(cooling.filter((id) => !out.has(id))).toEqual([]);
  });

  it('keep out, for somebody overheated, all that warms much, and leave them what cools', () => {
    const out = because('skin-hot-and-dizzy');
    expect(builtInPractices.filter(({ id, warmth }) => warmth === 3 && !out.get(id)?.includes('too-hot')).map(({ id }) => id)).toEqual([]);
    expect(out.has('cooling-down')).toBe(false);
  });

  it('both keep out an own practice of which was said that it suits neither, before the two were told apart', () => {
    const own = samplePractice('own-1', { cautions: ['too-hot-or-cold'] });
    for (const sign of [...cold, ...hot]) {
      expect(blockedPractices(assessBody([sign], bodyRules).cautions, [own], new Map()).length, sign).toBe(1);
    }
  });

  it('never speak for each other: no built-in practice is kept out by a sign of cold because of heat, or the reverse', () => {
    for (const [signsOf, other] of [[cold, 'too-hot'], [hot, 'too-cold']] as const) {
      for (const sign of signsOf) {
        const { cautions } = assessBody([sign], bodyRules);
        expect(cautions, sign).not.toContain(other);
        // What somebody said of a practice of their own before the two were told apart holds in both.
        expect(cautions, sign).toContain('too-hot-or-cold');
      }
    }
    expect(builtInPractices.filter(({ cautions }) => (cautions as readonly string[]).includes('too-hot-or-cold'))).toEqual([]);
  });
});

/** Two signs ticked in a session that has come as far as care, then whatever else. */
function afterSigns(pair: readonly BodySignId[], id: string): Session {
  const events: readonly SessionEvent[] = [
    { kind: 'go-to', stage: 'care' },
    { kind: 'swap', id },
    ...pair.map((sign) => ({ kind: 'tick', sign, on: true }) as const),
    { kind: 'settle' },
    { kind: 'go-to', stage: 'care' },
    { kind: 'swap', id },
    { kind: 'add', id },
    { kind: 'go-on' },
  ];
  return events.reduce((session, event) => nextState(session, event, rules), sampleSession({}, { queue: ids }));
}

describe('no combination of signs lets an unsuitable practice through', () => {
  it('for all pairs of signs, with every practice in the queue and asked for by hand', () => {
    for (const [at, one] of signs.entries()) {
      for (const other of signs.slice(at)) {
        const bad = unsuitable([one, other]);
        // One that must not come, asked for in every way; where nothing is barred, any.
        const session = afterSigns([one, other], [...bad][(at * 7) % Math.max(1, bad.size)] ?? 'massage');
        expect(shownIn(session).filter((id) => bad.has(id))).toEqual([]);
        const last = session.steps.at(-1);
        if (last?.endedAt === undefined) expect(bad.has(last?.practiceId ?? '')).toBe(false);
      }
    }
  }, 30_000);

  it('for any signs, ticked and taken back in any order between any other taps', () => {
    const tap = fc.oneof(
      fc.record({ kind: fc.constant('tick'), sign: fc.constantFrom(...signs), on: fc.boolean() }),
      fc.record({ kind: fc.constantFrom('swap', 'add'), id: fc.constantFrom(...ids) }),
      fc.constantFrom(
        { kind: 'go-on' },
        { kind: 'skip' },
        { kind: 'not-now' },
        { kind: 'resume' },
        { kind: 'settle' },
        { kind: 'go-to', stage: 'care' },
        { kind: 'go-to', stage: 'body' },
      ),
    ) as fc.Arbitrary<SessionEvent>;
    fc.assert(
      fc.property(fc.shuffledSubarray(ids), fc.array(tap, { maxLength: 40 }), (queue, taps) => {
        let session = sampleSession({}, { queue });
        for (const each of taps) {
          session = nextState(session, each, rules);
          const bad = unsuitable(session.signs);
          expect(shownIn(session).filter((id) => bad.has(id))).toEqual([]);
        }
        expect(flowOf(session).place).toBeDefined();
      }),
      { numRuns: 100 },
    );
  }, 30_000);
});
