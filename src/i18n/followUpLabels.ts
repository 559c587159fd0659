import type { DropPlanField, DropSign } from '@/domain/followup/dropPlan';
import type { FollowUpTime, UsualTime } from '@/domain/followup/followUp';
import type { SessionRole } from '@/domain/session/person';

/* Message keys for the values of the days after. A new value without a word doesn't compile. */

export const usualTimeLabels = {
  'same-night': 'labels.usualTime.sameNight',
  day: 'labels.usualTime.day',
  'three-days': 'labels.usualTime.threeDays',
  week: 'labels.usualTime.week',
} as const satisfies Record<UsualTime, string>;

/** What a follow-up of the owner is called. */
export const ownTitles = {
  'same-night': 'labels.followUpTitle.sameNight',
  day: 'labels.followUpTitle.day',
  'three-days': 'labels.followUpTitle.threeDays',
  week: 'labels.followUpTitle.week',
  own: 'labels.followUpTitle.own',
} as const satisfies Record<FollowUpTime, string>;

/** What one is called that is a reminder to ask somebody else. */
export const askTitles = {
  'same-night': 'labels.followUpAsk.sameNight',
  day: 'labels.followUpAsk.day',
  'three-days': 'labels.followUpAsk.threeDays',
  week: 'labels.followUpAsk.week',
  own: 'labels.followUpAsk.own',
} as const satisfies Record<FollowUpTime, string>;

export const dropSignLabels = {
  tired: 'labels.dropSign.tired',
  tearful: 'labels.dropSign.tearful',
  flat: 'labels.dropSign.flat',
  irritable: 'labels.dropSign.irritable',
  anxious: 'labels.dropSign.anxious',
  ashamed: 'labels.dropSign.ashamed',
  'self-doubt': 'labels.dropSign.selfDoubt',
  foggy: 'labels.dropSign.foggy',
  'shaky-or-cold': 'labels.dropSign.shakyOrCold',
  'poor-sleep': 'labels.dropSign.poorSleep',
  aches: 'labels.dropSign.aches',
  'wanting-to-hide': 'labels.dropSign.wantingToHide',
  'fear-of-being-left': 'labels.dropSign.fearOfBeingLeft',
  empty: 'labels.dropSign.empty',
  guilty: 'labels.dropSign.guilty',
  'bad-person': 'labels.dropSign.badPerson',
} as const satisfies Record<DropSign, string>;

export const dropPlanLabels = {
  words: 'labels.dropPlan.words',
  comforts: 'labels.dropPlan.comforts',
  people: 'labels.dropPlan.people',
  'leave-alone': 'labels.dropPlan.leaveAlone',
  signs: 'labels.dropPlan.signs',
  'more-help': 'labels.dropPlan.moreHelp',
} as const satisfies Record<DropPlanField, string>;

export const dropPlanHints = {
  words: 'labels.dropPlanHint.words',
  comforts: 'labels.dropPlanHint.comforts',
  people: 'labels.dropPlanHint.people',
  'leave-alone': 'labels.dropPlanHint.leaveAlone',
  signs: 'labels.dropPlanHint.signs',
  'more-help': 'labels.dropPlanHint.moreHelp',
} as const satisfies Record<DropPlanField, string>;

/** What somebody may hear of their own low, by who they were in what came before. */
export const ownRoleNotes = {
  led: 'labels.ownRoleNote.led',
  followed: 'labels.ownRoleNote.followed',
  both: 'labels.ownRoleNote.both',
  watched: 'labels.ownRoleNote.watched',
  unsaid: 'labels.ownRoleNote.unsaid',
} as const satisfies Record<SessionRole, string>;

/** The same of somebody else. */
export const otherRoleNotes = {
  led: 'labels.otherRoleNote.led',
  followed: 'labels.otherRoleNote.followed',
  both: 'labels.otherRoleNote.both',
  watched: 'labels.otherRoleNote.watched',
  unsaid: 'labels.otherRoleNote.unsaid',
} as const satisfies Record<SessionRole, string>;
