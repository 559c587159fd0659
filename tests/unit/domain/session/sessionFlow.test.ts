import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyAreas } from '@/domain/bodycheck/bodyRule';
import { mayOffer, openStep, queueNow } from '@/domain/session/careSteps';
import {
  closingThings,
  firstThings,
  flowOf,
  interruptions,
  talkChoices,
  talkPrompts,
  wasLeft,
  type Place,
  type Session,
  type SessionFlow,
} from '@/domain/session/session';
import { allowedIn, allowedOver, type SessionEvent, type SessionEventKind } from '@/domain/session/sessionEvent';
import { nextState } from '@/domain/session/sessionFlow';
import { noPlan } from '@/domain/session/sessionPlan';
import { minutesOn, sampleRules, sampleSession, start } from './sessionSamples';

const places: readonly Place[] = [
  ...firstThings.map((at) => ({ stage: 'first', at }) as const),
  ...(['overview', 'advice', ...bodyAreas] as const).map((at) => ({ stage: 'body', at }) as const),
  ...(['practice', 'swap', 'add'] as const).map((at) => ({ stage: 'care', at }) as const),
  ...(['choice', 'writing', ...talkPrompts] as const).map((at) => ({ stage: 'talk', at }) as const),
  ...closingThings.map((at) => ({ stage: 'close', at }) as const),
  { stage: 'closed', at: 'after' },
  { stage: 'closed', at: 'left' },
];

const ids = ['tea', 'blanket', 'massage', 'walk'];
const signs = ['numb', 'asleep', 'bruise'];

const oneOfEach: readonly SessionEvent[] = [
  { kind: 'go-on' },
  { kind: 'skip' },
  { kind: 'back' },
  ...(['body', 'care', 'talk', 'close'] as const).map((stage) => ({ kind: 'go-to', stage }) as const),
  ...bodyAreas.map((area) => ({ kind: 'look-at', area }) as const),
  ...signs.flatMap((sign) => [true, false].map((on) => ({ kind: 'tick', sign, on }) as const)),
  ...(['swap', 'add'] as const).map((what) => ({ kind: 'offer', what }) as const),
  ...ids.flatMap((id) => (['swap', 'add'] as const).map((kind) => ({ kind, id }))),
  { kind: 'not-now' },
  { kind: 'start-timer', minutes: 10 },
  { kind: 'hold-timer' },
  { kind: 'run-timer' },
  { kind: 'lengthen-timer', minutes: 5 },
  ...talkChoices.map((choice) => ({ kind: 'choose-talk', choice }) as const),
  ...(['good', 'not-quite'] as const).map((state) => ({ kind: 'say-state', state }) as const),
  ...(['usual', 'none'] as const).map((which) => ({ kind: 'choose-follow-ups', which }) as const),
  { kind: 'write', text: 'tomorrow', words: 'Breakfast' },
  { kind: 'set-quiet', on: true },
  ...(['paused', 'stopped', 'breathing'] as const).map((by) => ({ kind: 'interrupt', by }) as const),
  { kind: 'resume' },
  { kind: 'settle' },
  { kind: 'end' },
  { kind: 'reopen' },
  { kind: 'leave' },
];
const eventKinds = [...new Set(oneOfEach.map(({ kind }) => kind))];

function placeName({ stage, at }: Place): string {
  return `${stage}/${at}`;
}

/** A session that stands there, as it would after somebody had come that far. */
function sessionAt(place: Place, over?: (typeof interruptions)[number]): Session {
  const goesOn = { practiceId: 'tea', startedAt: minutesOn(0) };
  return sampleSession(
    { steps: place.stage === 'care' ? [goesOn] : [], ...(place.stage === 'closed' ? { endedAt: minutesOn(0) } : {}) },
    { place, ...(over ? { over: { by: over, at: minutesOn(0) } } : {}) },
  );
}

const run = (from: Session, ...events: readonly SessionEvent[]): Session =>
  events.reduce((session, event, at) => nextState(session, event, sampleRules(at + 1)), from);

describe('the table of what is allowed from where', () => {
  const cases = places.flatMap((place) =>
    [undefined, ...(place.stage === 'closed' ? [] : interruptions)].map((over) => ({ place, over })),
  );

  it.each(cases)('holds at $place.stage/$place.at under $over: what isn’t in it changes nothing', ({ place, over }) => {
    const session = sessionAt(place, over);
    const allowed: readonly SessionEventKind[] = allowedIn[place.stage];
    for (const event of oneOfEach) {
      const may = allowed.includes(event.kind) && (!over || allowedOver.includes(event.kind));
      if (!may) expect(nextState(session, event, sampleRules()), event.kind).toBe(session);
    }
  });

  it.each(cases)('$place.stage/$place.at under $over can be paused, resumed where it was, and closed', ({ place, over }) => {
    const session = sessionAt(place, over);
    if (place.stage === 'closed') {
      expect(flowOf(run(session, { kind: 'reopen' })).place.stage).toBe('close');
      return;
    }
    const paused = run(session, { kind: 'interrupt', by: 'paused' });
    expect(flowOf(paused).over?.by).toBe('paused');
    const resumed = run(paused, { kind: 'resume' });
    expect(flowOf(resumed).over).toBeUndefined();
    expect(flowOf(resumed).place).toEqual(place);
    const closed = run(session, { kind: 'end' });
    expect(closed.endedAt).toBeDefined();
    expect(flowOf(closed).place).toEqual({ stage: 'closed', at: 'after' });
    expect(closed.steps.filter(({ endedAt }) => endedAt === undefined)).toEqual([]);
  });

  it('has every kind of event in it, and every kind does something somewhere', () => {
    for (const kind of eventKinds.filter((one) => one !== 'settle')) {
      const does = cases.some(({ place, over }) =>
        oneOfEach.some((event) => {
          if (event.kind !== kind) return false;
          const before = run(sessionAt(place, over), { kind: 'start-timer', minutes: 10 });
          return nextState(before, event, sampleRules(3)) !== before;
        }),
      );
      expect(does, kind).toBe(true);
    }
  });
});

it('every screen and every interruption is reached from the beginning', () => {
  const first = sampleSession();
  const rules = sampleRules();
  const keyOf = (session: Session): string => {
    const { place, over, talk } = flowOf(session);
    return [placeName(place), over?.by ?? '', talk ?? '', session.signs.toSorted().join(), session.steps.length].join('|');
  };
  const wanted = places.length + interruptions.length;
  const screens = new Set<string>();
  const found = new Map([[keyOf(first), first]]);
  for (const session of found.values()) {
    const { place, over } = flowOf(session);
    screens.add(placeName(place));
    if (over) screens.add(over.by);
    if (screens.size === wanted) break;
    if (session.steps.length > 3) continue;
    for (const event of oneOfEach) {
      const next = nextState(session, event, rules);
      if (!found.has(keyOf(next))) found.set(keyOf(next), next);
    }
  }
  expect(screens).toEqual(new Set([...places.map(placeName), ...interruptions]));
}, 30_000);

describe('any sequence of taps', () => {
  const event = fc.constantFrom(...oneOfEach);
  const leftOut = fc.subarray(ids);

  it('never begins what is barred, and leaves a session that goes on somewhere or has ended', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(event, leftOut), { maxLength: 60 }), (taps) => {
        let session = sampleSession();
        for (const [at, [tap, out]] of taps.entries()) {
          const rules = sampleRules(at + 1, out);
          const before = session;
          session = nextState(before, tap, rules);
          const begun = session.steps.length > before.steps.length ? session.steps.at(-1) : undefined;
          if (begun && begun.endedAt === undefined) expect(mayOffer(session, rules)(begun.practiceId)).toBe(true);
          expect(queueNow(session, rules).every(mayOffer(session, rules))).toBe(true);
          const shown = openStep(session, rules);
          if (shown) expect(mayOffer(session, rules)(shown.practiceId)).toBe(true);
          const open = session.steps.filter(({ endedAt }) => endedAt === undefined);
          expect(open.length).toBeLessThanOrEqual(1);
          expect(flowOf(session).place.stage === 'closed').toBe(session.endedAt !== undefined);
          if (flowOf(session).timer) expect(open).toHaveLength(1);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never shows again what "not now" was said to', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (taps) => {
        const inCare = run(sampleSession(), { kind: 'go-to', stage: 'care' }, { kind: 'not-now' }, { kind: 'resume' });
        const [refused] = flowOf(inCare).refused;
        const later = run(inCare, ...taps);
        expect(refused).toBe('tea');
        expect(later.steps.slice(1).map(({ practiceId }) => practiceId)).not.toContain('tea');
      }),
    );
  });

  it('loses nothing that was written or begun', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (taps) => {
        const from = run(sampleSession(), { kind: 'write', text: 'stays', words: 'Sam' }, { kind: 'go-to', stage: 'care' });
        const later = run(from, ...taps);
        expect(flowOf(later).texts.stays).toBe('Sam');
        expect(later.steps[0]?.practiceId).toBe('tea');
      }),
    );
  });
});

describe('a session', () => {
  it('goes from the first things over body, care and talk to its end by going on alone', () => {
    let session = sampleSession();
    const seen: string[] = [];
    for (let taps = 0; flowOf(session).place.stage !== 'closed'; taps += 1) {
      if (seen.at(-1) !== flowOf(session).place.stage) seen.push(flowOf(session).place.stage);
      expect(taps).toBeLessThan(30);
      session = nextState(session, { kind: 'go-on' }, sampleRules(taps + 1));
    }
    expect(seen).toEqual(['first', 'body', 'care', 'talk', 'close']);
    expect(session.steps.map(({ practiceId, end }) => [practiceId, end])).toEqual([
      ['tea', 'done'],
      ['blanket', 'done'],
      ['massage', 'done'],
    ]);
  });

  it('stops and says so first when a sign asks for help today, and can be gone on with', () => {
    const checked = run(sampleSession(), { kind: 'go-to', stage: 'care' }, { kind: 'go-to', stage: 'body' });
    const pressing = run(checked, { kind: 'tick', sign: 'asleep', on: true }, { kind: 'go-on' });
    expect(flowOf(pressing).place).toEqual({ stage: 'body', at: 'advice' });
    expect(pressing.steps[0]?.end).toBe('skipped');
    expect(flowOf(run(pressing, { kind: 'go-on' })).place.stage).toBe('care');
  });

  it('tells what falls away because of the body only where something does', () => {
    const numb = run(sampleSession(), { kind: 'go-to', stage: 'body' }, { kind: 'tick', sign: 'numb', on: true });
    expect(flowOf(run(numb, { kind: 'go-on' })).place).toEqual({ stage: 'body', at: 'advice' });
    expect(flowOf(run(numb, { kind: 'go-to', stage: 'care' })).place).toEqual({ stage: 'body', at: 'advice' });
    const without = { ...numb, flow: { ...flowOf(numb), queue: ['tea'] } };
    expect(flowOf(run(without, { kind: 'go-on' })).place.stage).toBe('care');
  });

  it('begins care with what the body asks for, once, and not where it is left out or "not now" was said to it', () => {
    const looked = (part: Partial<Session> = {}, flow: Partial<SessionFlow> = {}): Session =>
      sampleSession({ signs: ['cold'], ...part }, { place: { stage: 'body', at: 'overview' }, ...flow });
    const begun = (session: Session, rules = sampleRules()): readonly string[] =>
      nextState(session, { kind: 'go-on' }, rules).steps.map(({ practiceId }) => practiceId);
    expect(begun(looked())).toEqual(['blanket']);
    expect(begun(looked({ signs: [] }))).toEqual(['tea']);
    expect(begun(looked({}, { queue: ['tea'] }))).toEqual(['blanket']);
    expect(begun(looked({}, { refused: ['blanket'] }))).toEqual(['tea']);
    expect(begun(looked(), sampleRules(1, ['blanket']))).toEqual(['tea']);
    const warmed = { practiceId: 'blanket', startedAt: start, endedAt: start, end: 'done' } as const;
    expect(begun(looked({ steps: [warmed] }, { queue: ['tea'] }))).toEqual(['blanket', 'tea']);
  });

  it('goes to its close without care for somebody who would rather have none, who can still have some', () => {
    const none = sampleSession({ plan: { ...noPlan, wishesNone: true } });
    const past = run(none, { kind: 'skip' }, { kind: 'skip' });
    expect(flowOf(past).place).toEqual({ stage: 'close', at: 'state' });
    const after = run(past, { kind: 'go-to', stage: 'care' });
    expect(after.steps[0]?.practiceId).toBe('tea');
    expect(flowOf(run(after, { kind: 'go-to', stage: 'body' }, { kind: 'go-on' })).place.stage).toBe('care');
  });

  it('ends what a boundary has ruled out meanwhile, and goes on with the next', () => {
    const inCare = run(sampleSession(), { kind: 'go-to', stage: 'care' });
    const settled = nextState(inCare, { kind: 'settle' }, sampleRules(5, ['tea', 'blanket']));
    expect(settled.steps.map(({ practiceId, end }) => [practiceId, end])).toEqual([
      ['tea', 'skipped'],
      ['massage', undefined],
    ]);
    expect(flowOf(settled).touchedAt).toBe(flowOf(inCare).touchedAt);
    expect(nextState(inCare, { kind: 'settle' }, sampleRules(5))).toBe(inCare);
  });

  it('that was left for hours ends when it was touched last', () => {
    const inCare = run(sampleSession(), { kind: 'go-to', stage: 'care' });
    expect(wasLeft(inCare, minutesOn(170))).toBe(false);
    expect(wasLeft(inCare, minutesOn(24 * 60))).toBe(true);
    expect(nextState(inCare, { kind: 'end' }, sampleRules(24 * 60)).endedAt).toBe(minutesOn(1));
    expect(nextState(inCare, { kind: 'end' }, sampleRules(20)).endedAt).toBe(minutesOn(20));
  });

  it('without a flow, as others keep it, begins at the beginning, or has ended', () => {
    const { flow: _flow, ...bare } = sampleSession();
    expect(flowOf(bare).place).toEqual({ stage: 'first', at: 'safe' });
    expect(flowOf({ ...bare, endedAt: minutesOn(9) }).place).toEqual({ stage: 'closed', at: 'left' });
  });

  it('shows what there is to somebody who isn’t well yet and goes back to care with nothing more to come', () => {
    const over = sampleSession({}, { place: { stage: 'close', at: 'helps' }, state: 'not-quite', queue: [] });
    const back = run(over, { kind: 'go-to', stage: 'care' });
    expect(flowOf(back).place).toEqual({ stage: 'care', at: 'add' });
    expect(openStep(run(back, { kind: 'add', id: 'tea' }), sampleRules())?.practiceId).toBe('tea');
    const queued = sampleSession({}, { place: { stage: 'close', at: 'helps' }, queue: ['tea'] });
    const next = run(queued, { kind: 'go-to', stage: 'care' });
    expect(flowOf(next).place).toEqual({ stage: 'care', at: 'practice' });
    expect(openStep(next, sampleRules())?.practiceId).toBe('tea');
  });

  it('asks what would help only where somebody isn’t well yet', () => {
    const closing = run(sampleSession(), { kind: 'go-to', stage: 'close' });
    expect(flowOf(run(closing, { kind: 'say-state', state: 'good' })).place.at).toBe('stays');
    const notQuite = run(closing, { kind: 'say-state', state: 'not-quite' });
    expect(flowOf(notQuite).place.at).toBe('helps');
    expect(flowOf(run(notQuite, { kind: 'go-on' }, { kind: 'back' })).place.at).toBe('helps');
    expect(flowOf(run(closing, { kind: 'go-on' }, { kind: 'back' })).place.at).toBe('state');
  });
});
