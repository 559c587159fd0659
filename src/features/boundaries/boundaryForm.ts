import type { BoundaryWording, Limit } from '@/domain/boundary/boundary';
import type { PracticeId } from '@/domain/practice';
import { monthsAfter } from './days';

export type ReviewChoice = 'none' | 'month' | 'quarter' | 'half-year' | 'own';

const monthsUntilReview = { month: 1, quarter: 3, 'half-year': 6 } as const;

/** A boundary while it is being written. The practices are found in the words until the person ticks some by hand. */
export interface BoundaryForm {
  topic: string;
  limit: Limit;
  words: string;
  conditions: string;
  forWhom: 'everyone' | 'one';
  partner: string;
  review: ReviewChoice;
  reviewOn: string;
  practiceIds: PracticeId[];
  chosenByHand: boolean;
}

export type BoundaryField = 'topic' | 'conditions' | 'partner' | 'reviewOn';

/** The fields in the order of the form: the first fault of these takes the focus. */
const checkedFields = ['topic', 'conditions', 'partner', 'reviewOn'] as const satisfies readonly BoundaryField[];

/** The permanent names of drafts: of the one new boundary, and of the changes of a boundary. */
export const newBoundaryDraft = 'boundary-new';

export function boundaryDraft(id: string): string {
  return `boundary-${id}`;
}

/** The form of a new boundary. */
export const blankForm: BoundaryForm = {
  topic: '',
  limit: 'hard',
  words: '',
  conditions: '',
  forWhom: 'everyone',
  partner: '',
  review: 'none',
  reviewOn: '',
  practiceIds: [],
  chosenByHand: false,
};

/** The form of a boundary that is to be changed. Its practices were chosen once, so they stay as they are. */
export function formOf(wording: BoundaryWording): BoundaryForm {
  return {
    topic: wording.topic,
    limit: wording.limit,
    words: wording.words,
    conditions: wording.conditions,
    forWhom: wording.partner ? 'one' : 'everyone',
    partner: wording.partner,
    review: wording.reviewOn ? 'own' : 'none',
    reviewOn: wording.reviewOn ?? '',
    practiceIds: [...wording.practiceIds],
    chosenByHand: true,
  };
}

/** What is missing before the form can be saved, first things first. */
export function missingFields(form: BoundaryForm): BoundaryField[] {
  const missing: Record<BoundaryField, boolean> = {
    topic: !form.topic.trim(),
    conditions: form.limit === 'conditional' && !form.conditions.trim(),
    partner: form.forWhom === 'one' && !form.partner.trim(),
    reviewOn: form.review === 'own' && !form.reviewOn,
  };
  return checkedFields.filter((field) => missing[field]);
}

function reviewDay(form: BoundaryForm, today: string): string | undefined {
  if (form.review === 'none') return undefined;
  if (form.review === 'own') return form.reviewOn || undefined;
  return monthsAfter(today, monthsUntilReview[form.review]);
}

/** What the form says, with the practices that it names. What the chosen limit or reach doesn't use is left out. */
export function wordingOf(form: BoundaryForm, practiceIds: readonly PracticeId[], today: string): BoundaryWording {
  const reviewOn = reviewDay(form, today);
  return {
    topic: form.topic.trim(),
    limit: form.limit,
    words: form.words.trim(),
    conditions: form.limit === 'conditional' ? form.conditions.trim() : '',
    partner: form.forWhom === 'one' ? form.partner.trim() : '',
    practiceIds: [...practiceIds],
    ...(reviewOn ? { reviewOn } : {}),
  };
}
