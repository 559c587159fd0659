import type { PracticeId } from '../practice';
import { me } from '../session/person';
import { isEmptyPlan, type DropPlan } from './dropPlan';
import type { FollowUpAnswer, NotedFollowUp } from './followUp';
import { isLow } from './lowForLong';
import { day } from './wallClock';

/** What may be offered once somebody has said how they are. */
export type FollowUpOffer =
  | { readonly kind: 'ask-tomorrow' }
  | { readonly kind: 'add-to-plan'; readonly practiceId: PracticeId }
  | { readonly kind: 'write-plan' };

/** Somebody low is asked again this soon, in days. */
const soon = 2;

/**
 * The one thing to offer after an answer, or nothing. Who is low may be asked again tomorrow, unless that is planned
 * already; what did good may go into the plan, if it is `allowed` and not there yet; on a day that isn't low, and without
 * any sign of a low, an empty plan may be begun.
 */
export function offerAfter(
  answer: FollowUpAnswer,
  plan: DropPlan,
  followUps: readonly NotedFollowUp[],
  allowed: ReadonlySet<PracticeId>,
): FollowUpOffer | undefined {
  const at = Date.parse(answer.at);
  const isAskedSoon = followUps.some(({ value: { person, state, dueAt } }) => {
    const until = Date.parse(dueAt) - at;
    return person.id === me && state === 'planned' && until > 0 && until <= soon * day;
  });
  if (isLow(answer) && !isAskedSoon) return { kind: 'ask-tomorrow' };
  const practiceId = answer.helped.find((id) => allowed.has(id) && !plan.practices.includes(id));
  if (practiceId !== undefined) return { kind: 'add-to-plan', practiceId };
  const isHard = isLow(answer) || answer.signs.length > 0;
  return isHard || !isEmptyPlan(plan) ? undefined : { kind: 'write-plan' };
}
