import { afterStep, inCare, mayOffer, openStep, queueNow, withFlow, withStepBegun, withStepEnded, type CareRules } from './careSteps';
import { holdTimer, lengthenTimer, runTimer, startTimer } from './careTimer';
import { backFrom, onwardInTalk } from './placeOrder';
import {
  closingThings,
  firstThings,
  flowOf,
  wasLeft,
  type Place,
  type Session,
  type SessionFlow,
  type TalkChoice,
} from './session';
import { allowedIn, allowedOver, type SessionEvent, type SessionEventKind } from './sessionEvent';

/**
 * What a session becomes by what somebody does. The very same session where the event isn't allowed from where it is, or
 * changes nothing. No state is a dead end: each can be gone on from, paused and closed, and a closed one opened again.
 * What the rules bar never begins, in whatever way it was asked for.
 */
export function nextState(session: Session, event: SessionEvent, rules: CareRules): Session {
  const { place, over } = flowOf(session);
  const allowed: readonly SessionEventKind[] = allowedIn[place.stage];
  if (!allowed.includes(event.kind)) return session;
  if (over && !allowedOver.includes(event.kind)) return session;
  const next = changed(session, event, rules);
  // What nobody did by hand is no sign that somebody is there.
  return next === session || event.kind === 'settle' ? next : withFlow(next, { touchedAt: rules.at });
}

function changed(session: Session, event: SessionEvent, rules: CareRules): Session {
  const flow = flowOf(session);
  switch (event.kind) {
    case 'go-on':
      return goneOn(session, flow.place, rules);
    case 'skip':
      return skipped(session, flow.place, rules);
    case 'back':
      return backed(session, flow, rules);
    case 'go-to':
      return goneTo(session, event.stage, rules);
    case 'look-at':
      return withFlow(session, { place: { stage: 'body', at: event.area } });
    case 'tick':
      return { ...session, signs: [...session.signs.filter((id) => id !== event.sign), ...(event.on ? [event.sign] : [])] };
    case 'offer':
      return withFlow(session, { place: { stage: 'care', at: event.what } });
    case 'swap':
      if (!mayOffer(session, rules)(event.id)) return session;
      return inCare(withStepBegun(withStepEnded(session, 'swapped', rules.at), event.id, rules), rules);
    case 'add':
      if (!mayOffer(session, rules)(event.id)) return session;
      return inCare(withFlow(session, { queue: [event.id, ...flow.queue.filter((id) => id !== event.id)] }), rules);
    case 'not-now':
      return refused(session, flow, rules);
    case 'choose-talk':
      return withFlow(session, { talk: event.choice, place: afterTalkChoice(event.choice) });
    case 'say-state':
      return withFlow(session, { state: event.state, place: { stage: 'close', at: event.state === 'good' ? 'stays' : 'helps' } });
    case 'choose-follow-ups':
      return ended(withFlow(session, { followUps: event.which }), flow, rules);
    case 'write':
      return withFlow(session, { texts: { ...flow.texts, [event.text]: event.words } });
    case 'set-quiet':
      return withFlow(session, { isQuiet: event.on });
    case 'interrupt':
      return interrupted(session, flow, event.by, rules);
    case 'resume':
      return resumed(session, flow, rules);
    case 'settle':
      return settled(session, flow, rules);
    case 'end':
      return ended(session, flow, rules);
    case 'reopen':
      return reopened(session);
    case 'leave':
      return withFlow(session, { place: { stage: 'closed', at: 'left' } });
    default:
      return timed(session, flow, event, rules);
  }
}

type TimerEvent = Extract<SessionEvent, { kind: `${string}-timer` }>;

/** Only a practice that goes on has a timer. */
function timed(session: Session, { timer }: SessionFlow, event: TimerEvent, rules: CareRules): Session {
  if (!openStep(session, rules)) return session;
  if (event.kind === 'start-timer') return withFlow(session, { timer: startTimer(event.minutes, rules.at) });
  if (!timer) return session;
  if (event.kind === 'hold-timer') return withFlow(session, { timer: holdTimer(timer, rules.at) });
  if (event.kind === 'run-timer') return withFlow(session, { timer: runTimer(timer, rules.at) });
  return withFlow(session, { timer: lengthenTimer(timer, event.minutes, rules.at) });
}

function goneOn(session: Session, place: Place, rules: CareRules): Session {
  switch (place.stage) {
    case 'first': {
      const next = firstThings[firstThings.indexOf(place.at) + 1];
      return withFlow(session, { place: next ? { stage: 'first', at: next } : { stage: 'body', at: 'overview' } });
    }
    case 'body':
      if (place.at !== 'overview' && place.at !== 'advice') return withFlow(session, { place: { stage: 'body', at: 'overview' } });
      return place.at === 'overview' ? afterBody(session, rules) : inCareOrClosing(session, rules);
    case 'care':
      if (place.at !== 'practice') return inCare(session, rules);
      return openStep(session, rules) || queueNow(session, rules).length > 0
        ? afterStep(session, 'done', rules)
        : goneTo(session, 'talk', rules);
    case 'talk':
      return withFlow(session, { place: onwardInTalk(place.at, flowOf(session).talk) });
    default:
      return closingOn(session, place, rules);
  }
}

function skipped(session: Session, place: Place, rules: CareRules): Session {
  if (place.stage === 'first') return withFlow(session, { place: { stage: 'body', at: 'overview' } });
  if (place.stage === 'body') return inCareOrClosing(session, rules);
  if (place.stage === 'talk') return withFlow(session, { place: { stage: 'close', at: 'state' } });
  if (place.stage === 'care' && openStep(session, rules)) return afterStep(session, 'skipped', rules);
  return goneOn(session, place, rules);
}

function closingOn(session: Session, { at }: Place, rules: CareRules): Session {
  if (at === 'days-after') return ended(session, flowOf(session), rules);
  // What would help is asked only of somebody who has said that something is missing.
  const next = at === 'state' ? 'stays' : closingThings[closingThings.findIndex((thing) => thing === at) + 1];
  return withFlow(session, { place: { stage: 'close', at: next ?? 'days-after' } });
}

function backed(session: Session, flow: SessionFlow, rules: CareRules): Session {
  const before = backFrom(flow);
  if (!before) return session;
  return before.stage === 'care' ? inCare(session, rules) : withFlow(session, { place: before });
}

function goneTo(session: Session, stage: 'body' | 'care' | 'talk' | 'close', rules: CareRules): Session {
  const here = withFlow(session, { over: undefined });
  if (stage === 'body') return withFlow(here, { place: { stage, at: 'overview' } });
  // Nobody passes over what the body asks for by a shorter way.
  const { place } = flowOf(session);
  if (stage === 'care' && place.stage === 'body' && place.at !== 'advice') return afterBody(here, rules);
  if (stage === 'care') return place.stage === 'close' ? inCareOrMore(here, rules) : inCare(here, rules);
  const done = withStepEnded(here, 'done', rules.at);
  return withFlow(done, { place: stage === 'talk' ? { stage, at: 'choice' } : { stage, at: 'state' } });
}

/** What pressing signs ask for, and what falls away because of the body, is said before anything goes on. */
function afterBody(looked: Session, rules: CareRules): Session {
  const session = withAsked(looked, rules);
  // Of what a private sign keeps out no page may tell.
  const blocked = rules.blockedBy(session.signs, 'told');
  const planned = [...flowOf(session).queue, ...session.steps.filter(({ endedAt }) => !endedAt).map((step) => step.practiceId)];
  const isPressing = rules.isPressing(session.signs);
  if (!isPressing && !planned.some((id) => blocked.has(id))) return inCareOrClosing(session, rules);
  // Care stops there.
  const here = isPressing ? withStepEnded(session, 'skipped', rules.at) : session;
  return withFlow(here, { place: { stage: 'body', at: 'advice' } });
}

/** What the body asks for comes first, before what was planned; not again where it was begun already. */
function withAsked(session: Session, rules: CareRules): Session {
  const may = mayOffer(session, rules);
  const asked = rules.askedBy(session.signs).filter((id) => may(id) && session.steps.every((step) => step.practiceId !== id));
  if (asked.length === 0) return session;
  return withFlow(session, { queue: [...asked, ...flowOf(session).queue.filter((id) => !asked.includes(id))] });
}

/** Care isn't pushed on somebody who would rather have none; who has begun with it goes on with it. */
function inCareOrClosing(session: Session, rules: CareRules): Session {
  const isOffered = session.plan.wishesNone && session.steps.length === 0;
  return isOffered ? withFlow(session, { place: { stage: 'close', at: 'state' } }) : inCare(session, rules);
}

/** Who comes back for more care is shown what there is, where nothing more was to come. */
function inCareOrMore(session: Session, rules: CareRules): Session {
  const here = inCare(session, rules);
  return openStep(here, rules) ? here : withFlow(here, { place: { stage: 'care', at: 'add' } });
}

function afterTalkChoice(choice: TalkChoice): Place {
  if (choice === 'now') return { stage: 'talk', at: 'experience' };
  if (choice === 'few-words') return { stage: 'talk', at: 'in-general' };
  return choice === 'in-writing' ? { stage: 'talk', at: 'writing' } : { stage: 'close', at: 'state' };
}

/** In care the practice doesn't come again tonight. Elsewhere what is on the screen is passed by. */
function refused(session: Session, flow: SessionFlow, rules: CareRules): Session {
  const step = openStep(session, rules);
  const inPractice = flow.place.stage === 'care' && flow.place.at === 'practice';
  const here = inPractice && step ? withFlow(session, { refused: [...flow.refused, step.practiceId] }) : session;
  const next = inPractice ? inCare(here, rules) : skipped(session, flow.place, rules);
  return flowOf(next).place.stage === 'closed' ? next : withFlow(next, { over: { by: 'not-now', at: rules.at } });
}

function interrupted(session: Session, { over, timer }: SessionFlow, by: 'paused' | 'stopped' | 'breathing', rules: CareRules): Session {
  if (over?.by === by) return session;
  const at = over?.at ?? rules.at;
  // Somebody who breathes along lies as still as before.
  const held = timer && by !== 'breathing' ? holdTimer(timer, at) : timer;
  return withFlow(session, { over: { by, at }, timer: held });
}

/** A timer that the interruption held runs on; one that stood still before it stays so. */
function resumed(session: Session, { over, timer }: SessionFlow, rules: CareRules): Session {
  if (!over) return withFlow(session, { touchedAt: rules.at });
  return withFlow(session, { over: undefined, timer: timer?.heldAt === over.at ? runTimer(timer, rules.at) : timer });
}

function settled(session: Session, { place, over }: SessionFlow, rules: CareRules): Session {
  const last = session.steps.at(-1);
  const isBarred = last !== undefined && last.endedAt === undefined && !mayOffer(session, rules)(last.practiceId);
  if (!isBarred) return session;
  if (place.stage !== 'care' || over) return withStepEnded(session, 'skipped', rules.at);
  return place.at === 'practice' ? inCare(session, rules) : withStepEnded(session, 'skipped', rules.at);
}

/** A session that was left for long ended when it was touched last. */
function ended(session: Session, { touchedAt }: SessionFlow, { at }: CareRules): Session {
  const endedAt = wasLeft(session, at) ? touchedAt : at;
  const done = withStepEnded(session, 'done', endedAt);
  return { ...withFlow(done, { over: undefined, place: { stage: 'closed', at: 'after' } }), endedAt };
}

function reopened(session: Session): Session {
  const { endedAt: _ended, ...open } = session;
  return withFlow(open, { place: { stage: 'close', at: 'state' } });
}
