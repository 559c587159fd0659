import type { FollowUpAnswer } from './followUp';

/** Days that are looked at, today among them, and on how many different ones somebody said that they were low. */
const daysLookedAt = 14;
const lowDays = 8;

/** Whether an answer says that somebody is low: rather heavy, or heavy. Saying nothing of it isn't. */
export function isLow({ mood }: Pick<FollowUpAnswer, 'mood'>): boolean {
  return mood !== undefined && mood.pleasant <= -1;
}

/** The day of a time by the clock of this device, as a number that grows by one each day. */
function localDay(at: Date): number {
  return Math.round(Date.UTC(at.getFullYear(), at.getMonth(), at.getDate()) / 86_400_000);
}

/**
 * Whether somebody said on most days of the last two weeks that they were low. It is a reason to show Help and no
 * finding: low on most days for two weeks is when the source `depression` in content/help/helpSources asks to see a
 * doctor, and "more than half the days" of two weeks is how a short questionnaire asks (PHQ-2, Kroenke and others 2003,
 * 6,000 patients). Who answers seldom is never reached by this, so the follow-up asks them straight out as well.
 */
export function isLowForLong(answers: readonly FollowUpAnswer[], now: Date): boolean {
  const today = localDay(now);
  const days = answers.filter(isLow).map(({ at }) => localDay(new Date(at)));
  return new Set(days.filter((each) => each <= today && each > today - daysLookedAt)).size >= lowDays;
}
