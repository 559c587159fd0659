import type { PracticeId } from '../practice';

/** What a drop can feel like, in any role; the last three are told most by those who led. Nobody has all of them. */
export const dropSigns = [
  'tired',
  'tearful',
  'flat',
  'irritable',
  'anxious',
  'ashamed',
  'self-doubt',
  'foggy',
  'shaky-or-cold',
  'poor-sleep',
  'aches',
  'wanting-to-hide',
  'fear-of-being-left',
  'empty',
  'guilty',
  'bad-person',
] as const;
export type DropSign = (typeof dropSigns)[number];

/** The passages of the plan, in the order in which somebody low reads them. */
export const dropPlanFields = ['words', 'comforts', 'people', 'leave-alone', 'signs', 'more-help'] as const;
export type DropPlanField = (typeof dropPlanFields)[number];

/** What somebody wrote to themselves for low days, on a better one. `practices`: comforts out of the menu. */
export interface DropPlan {
  readonly fields: Readonly<Partial<Record<DropPlanField, string>>>;
  readonly practices: readonly PracticeId[];
}

export const emptyDropPlan: DropPlan = { fields: {}, practices: [] };

/** The plan with a passage as it is written; without it where nothing is left of it. The same plan where nothing changes. */
export function withPlanField(plan: DropPlan, field: DropPlanField, text: string): DropPlan {
  if ((plan.fields[field] ?? '') === text) return plan;
  const { [field]: _, ...others } = plan.fields;
  return { ...plan, fields: text === '' ? others : { ...others, [field]: text } };
}

/** The plan with the practices as they are given; the same plan where they are those it has. */
export function withPlanPractices(plan: DropPlan, practices: readonly PracticeId[]): DropPlan {
  const isSame = practices.length === plan.practices.length && practices.every((id, at) => id === plan.practices[at]);
  return isSame ? plan : { ...plan, practices: [...new Set(practices)] };
}

/** Whether nothing stands in the plan yet. */
export function isEmptyPlan({ fields, practices }: DropPlan): boolean {
  return practices.length === 0 && Object.values(fields).every((text) => text.trim() === '');
}
