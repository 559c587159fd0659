import type { BodySignId } from '../bodycheck/bodyRule';
import type { PracticeId } from '../practice';
import { flowOf, type Session, type SessionFlow, type SessionStep, type StepEnd } from './session';

/**
 * What a session goes by from outside. `at`: ISO time of now. `leftOut`: what the card, answers and boundaries rule out.
 * `blockedBy` and `isPressing`: what signs of the body rule out, and whether they ask for help today or at once;
 * 'told' leaves out what signs rule out that are never kept. `askedBy`: the care that signs ask for, best first.
 */
export interface CareRules {
  readonly at: string;
  readonly leftOut: ReadonlySet<PracticeId>;
  readonly blockedBy: (signs: readonly BodySignId[], only?: 'told') => ReadonlySet<PracticeId>;
  readonly isPressing: (signs: readonly BodySignId[]) => boolean;
  readonly askedBy: (signs: readonly BodySignId[]) => readonly PracticeId[];
}

/** The session with parts of its flow changed. Parts given as undefined are taken away. */
export function withFlow(
  session: Session,
  part: { readonly [Key in keyof SessionFlow]?: SessionFlow[Key] | undefined },
): Session {
  const changed = Object.entries({ ...flowOf(session), ...part }).filter(([, value]) => value !== undefined);
  return { ...session, flow: Object.fromEntries(changed) as unknown as SessionFlow };
}

/** Whether a practice may stand anywhere in the session: not left out, not blocked by the body, not refused tonight. */
export function mayOffer(session: Session, rules: CareRules): (id: PracticeId) => boolean {
  const { refused } = flowOf(session);
  const blocked = rules.blockedBy(session.signs);
  return (id) => !rules.leftOut.has(id) && !blocked.has(id) && !refused.includes(id);
}

/** What is still to come, in order. */
export function queueNow(session: Session, rules: CareRules): readonly PracticeId[] {
  return flowOf(session).queue.filter(mayOffer(session, rules));
}

/** The step that goes on; undefined where there is none. What isn't to be offered any more isn't shown either. */
export function openStep(session: Session, rules: CareRules): SessionStep | undefined {
  const last = session.steps.at(-1);
  return last && last.endedAt === undefined && mayOffer(session, rules)(last.practiceId) ? last : undefined;
}

/** The session with the step that goes on ended, and its timer with it; the same session where none goes on. */
export function withStepEnded(session: Session, end: StepEnd, at: string): Session {
  const last = session.steps.at(-1);
  if (!last || last.endedAt !== undefined) return session;
  const steps = [...session.steps.slice(0, -1), { ...last, endedAt: at, end }];
  return { ...withFlow(session, { timer: undefined }), steps };
}

/** The session with a practice begun, if it may be; taken from the queue where it stands there. */
export function withStepBegun(session: Session, id: PracticeId | undefined, rules: CareRules): Session {
  if (id === undefined || !mayOffer(session, rules)(id)) return session;
  const queue = flowOf(session).queue.filter((other) => other !== id);
  const step = { practiceId: id, startedAt: rules.at };
  return { ...withFlow(session, { queue, timer: undefined }), steps: [...session.steps, step] };
}

/**
 * The session in care: with the step that goes on, else with the first of the queue begun. What goes on and may not any
 * more is ended first.
 */
export function inCare(session: Session, rules: CareRules): Session {
  const here = withFlow(session, { place: { stage: 'care', at: 'practice' } });
  if (openStep(here, rules)) return here;
  const free = withStepEnded(here, 'skipped', rules.at);
  return withStepBegun(free, queueNow(free, rules)[0], rules);
}

/** The next practice of the queue after this one, which ended so. */
export function afterStep(session: Session, end: StepEnd, rules: CareRules): Session {
  return inCare(withStepEnded(session, end, rules.at), rules);
}
