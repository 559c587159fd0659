import type { FollowUp } from '../followup/followUp';
import { isLow } from '../followup/lowForLong';
import type { PracticeId } from '../practice';
import { me } from '../session/person';
import type { Session } from '../session/session';

/** Spans after a session, each named for when it lies. */
export const dropSpans = ['first-hours', 'next-day', 'days-two-three', 'days-four-seven', 'later'] as const;
export type DropSpan = (typeof dropSpans)[number];

/** The hour after a session at which each span ends; the last one has no end. */
export const spanEnds = { 'first-hours': 12, 'next-day': 36, 'days-two-three': 84, 'days-four-seven': 180 } as const satisfies Record<
  Exclude<DropSpan, 'later'>,
  number
>;

/** How often somebody said how they were in a span, and how often they said that they were low. */
export interface SpanMoods {
  readonly span: DropSpan;
  readonly told: number;
  readonly low: number;
}

/** A practice that was said to have eased it on a low day, and how often. */
export interface Eased {
  readonly practiceId: PracticeId;
  readonly times: number;
}

const hour = 3_600_000;

function spanOf(hours: number): DropSpan {
  return dropSpans.find((span) => span !== 'later' && hours < spanEnds[span]) ?? 'later';
}

function hoursAfter(at: string, { endedAt, startedAt }: Session): number {
  return (Date.parse(at) - Date.parse(endedAt ?? startedAt)) / hour;
}

/**
 * When the owner was low after a session: for each span how often they told their mood, and how often it was low. All
 * spans are there, in their order. What belongs to no session that is known isn't counted, nor is an answer without a mood.
 */
export function dropTimes(followUps: readonly FollowUp[], sessions: ReadonlyMap<string, Session>): readonly SpanMoods[] {
  const told = followUps.flatMap(({ sessionId, person, answer }) => {
    const session = sessions.get(sessionId ?? '');
    return session && person.id === me && answer?.mood
      ? [{ span: spanOf(hoursAfter(answer.at, session)), isLow: isLow(answer) }]
      : [];
  });
  return dropSpans.map((span) => {
    const inSpan = told.filter((one) => one.span === span);
    return { span, told: inSpan.length, low: inSpan.filter((one) => one.isLow).length };
  });
}

/** What the owner said did them good on low days, the most often named first; never what is ruled out. */
export function whatEased(followUps: readonly FollowUp[], ruledOut: ReadonlySet<PracticeId>): readonly Eased[] {
  const times = new Map<PracticeId, number>();
  for (const { person, answer } of followUps) {
    if (person.id !== me || !answer || !isLow(answer)) continue;
    for (const id of new Set(answer.helped)) if (!ruledOut.has(id)) times.set(id, (times.get(id) ?? 0) + 1);
  }
  return [...times]
    .map(([practiceId, count]) => ({ practiceId, times: count }))
    .sort((one, other) => other.times - one.times || (one.practiceId < other.practiceId ? -1 : 1));
}
