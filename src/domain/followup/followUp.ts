import type { SessionPerson } from '../session/person';

/** When it is asked how somebody is: later the same night, and one, three and seven days on; or at a time of one's own. */
export const followUpTimes = ['same-night', 'day', 'three-days', 'week', 'own'] as const;
export type FollowUpTime = (typeof followUpTimes)[number];

export const followUpStates = ['planned', 'answered', 'dismissed'] as const;
export type FollowUpState = (typeof followUpStates)[number];

/** A later check-in. `dueAt`: ISO time; `zone`: the IANA time zone in which that was reckoned. */
export interface FollowUp {
  readonly sessionId?: string;
  readonly person: SessionPerson;
  readonly time: FollowUpTime;
  readonly dueAt: string;
  readonly zone: string;
  readonly state: FollowUpState;
}
