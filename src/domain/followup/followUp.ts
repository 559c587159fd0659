import type { Mood } from '../checkin/mood';
import type { PracticeId } from '../practice';
import type { SessionPerson } from '../session/person';
import type { DropSign } from './dropPlan';

/** When it is asked after every session, unless somebody chose otherwise: later the same night, and so many days on. */
export const usualTimes = ['same-night', 'day', 'three-days', 'week'] as const;
export type UsualTime = (typeof usualTimes)[number];

/** One of the usual times, or a time of one's own. */
export const followUpTimes = [...usualTimes, 'own'] as const;
export type FollowUpTime = (typeof followUpTimes)[number];

export const followUpStates = ['planned', 'answered', 'dismissed'] as const;
export type FollowUpState = (typeof followUpStates)[number];

/**
 * How somebody was, as far as they said: every part may be missing or empty. `at`: ISO time of the first answer.
 * Of another person than the owner only the note is kept.
 */
export interface FollowUpAnswer {
  readonly at: string;
  readonly mood?: Mood;
  readonly signs: readonly DropSign[];
  readonly helped: readonly PracticeId[];
  readonly helpedWords: string;
  readonly note: string;
}

/**
 * A later check-in. `dueAt`: ISO time; `zone`: the IANA time zone in which that was reckoned. `answer` is there once it
 * is answered, `dismissedAt` (ISO time) once it is dismissed.
 */
export interface FollowUp {
  readonly sessionId?: string;
  readonly person: SessionPerson;
  readonly time: FollowUpTime;
  readonly dueAt: string;
  readonly zone: string;
  readonly state: FollowUpState;
  readonly answer?: FollowUpAnswer;
  readonly dismissedAt?: string;
}

/** A follow-up as it is kept. */
export interface NotedFollowUp {
  readonly id: string;
  readonly value: FollowUp;
}

/** Which of the usual times are wanted; none of them is an answer too. `calendarTitle`: empty for the neutral one. */
export interface FollowUpChoices {
  readonly times: readonly UsualTime[];
  readonly calendarTitle: string;
}

export const firstFollowUpChoices: FollowUpChoices = { times: usualTimes, calendarTitle: '' };

/** How long after its time a question for the same night still comes in that night. */
const nightMs = 6 * 3_600_000;

/** Whether it is asked so late that the night it speaks of is over. Only of what still waits. */
export function isNightOver({ time, dueAt, state }: Pick<FollowUp, 'time' | 'dueAt' | 'state'>, now: Date): boolean {
  return time === 'same-night' && state === 'planned' && now.getTime() - Date.parse(dueAt) > nightMs;
}
