import type { Boundary, BoundaryVersion, BoundaryWording, Limit } from '@/domain/boundary/boundary';
import { currentVersion } from '@/domain/boundary/boundaryHistory';
import type { PracticeId } from '@/domain/practice';
import { monthsAfter } from '@/domain/monthsAfter';

export type ReviewChoice = 'none' | 'month' | 'quarter' | 'half-year' | 'own';

const monthsUntilReview = { month: 1, quarter: 3, 'half-year': 6 } as const;

/**
 * A boundary while it is being written. Its practices are those that the words name and those in `chosen`, without those
 * in `unticked`: so words that are added later still rule out. `limit`: empty until somebody chose one. `madeFrom`: the time
 * of the version that it changes.
 */
export interface BoundaryForm {
  topic: string;
  limit: Limit | '';
  words: string;
  conditions: string;
  forWhom: 'everyone' | 'one';
  partner: string;
  review: ReviewChoice;
  reviewOn: string;
  chosen: PracticeId[];
  unticked: PracticeId[];
  madeFrom: string;
}

export type BoundaryField = 'topic' | 'limit' | 'conditions' | 'partner' | 'reviewOn';

/** The fields in the order of the form: the first fault of these takes the focus. */
const checkedFields = ['topic', 'limit', 'conditions', 'partner', 'reviewOn'] as const satisfies readonly BoundaryField[];

/** The permanent name of the draft of the changes of a boundary; that of the new one is in stores/boundaryDraft. */
export function boundaryDraft(id: string): string {
  return `boundary-${id}`;
}

/** The form of a new boundary. */
export const blankForm: BoundaryForm = {
  topic: '',
  limit: '',
  words: '',
  conditions: '',
  forWhom: 'everyone',
  partner: '',
  review: 'none',
  reviewOn: '',
  chosen: [],
  unticked: [],
  madeFrom: '',
};

/** The form of a boundary that is to be changed. The practices that it holds are as good as chosen. */
export function formOf({ at, wording }: BoundaryVersion): BoundaryForm {
  return {
    topic: wording.topic,
    limit: wording.limit,
    words: wording.words,
    conditions: wording.conditions,
    forWhom: wording.partner ? 'one' : 'everyone',
    partner: wording.partner,
    review: wording.reviewOn ? 'own' : 'none',
    reviewOn: wording.reviewOn ?? '',
    chosen: [...wording.practiceIds],
    unticked: [],
    madeFrom: at,
  };
}

/** Fields that say one thing together, so that no half of it is taken from each side. */
const fieldsTogether = [
  ['topic'],
  ['words'],
  ['limit', 'conditions'],
  ['forWhom', 'partner'],
  ['review', 'reviewOn'],
] as const satisfies readonly (readonly (keyof BoundaryForm)[])[];

/**
 * The form on top of the version that rules by now: what the person changed in it stays, anything else is as that version
 * says, and practices that came or went there come or go here. The same form where it was made from that version, or
 * where the version that it was made from isn't known any more.
 */
export function caughtUp(form: BoundaryForm, boundary: Boundary): BoundaryForm {
  const current = currentVersion(boundary);
  const base = boundary.versions.findLast(({ at }) => at === form.madeFrom);
  if (!base || current.at === form.madeFrom) return form;
  const [before, now] = [formOf(base), formOf(current)];
  const changed = fieldsTogether.filter((fields) => fields.some((field) => form[field] !== before[field])).flat();
  const own = Object.fromEntries(changed.map((field) => [field, form[field]]));
  const came = now.chosen.filter((id) => !before.chosen.includes(id));
  const went = before.chosen.filter((id) => !now.chosen.includes(id));
  const chosen = [...new Set([...form.chosen, ...came])].filter((id) => !went.includes(id));
  return { ...now, ...own, chosen, unticked: form.unticked };
}

/** What is missing before the form can be saved, first things first. */
export function missingFields(form: BoundaryForm): BoundaryField[] {
  const missing: Record<BoundaryField, boolean> = {
    topic: !form.topic.trim(),
    limit: form.limit === '',
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

/**
 * What the form says, with the practices that it names. What the chosen limit or reach doesn't use is left out. Where none
 * was chosen, which the form doesn't let pass, it is the firmest.
 */
export function wordingOf(form: BoundaryForm, practiceIds: readonly PracticeId[], today: string): BoundaryWording {
  const reviewOn = reviewDay(form, today);
  return {
    topic: form.topic.trim(),
    limit: form.limit || 'hard',
    words: form.words.trim(),
    conditions: form.limit === 'conditional' ? form.conditions.trim() : '',
    partner: form.forWhom === 'one' ? form.partner.trim() : '',
    practiceIds: [...practiceIds],
    ...(reviewOn ? { reviewOn } : {}),
  };
}
