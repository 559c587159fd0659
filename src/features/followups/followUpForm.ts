import type { Mood } from '@/domain/checkin/mood';
import type { DropSign } from '@/domain/followup/dropPlan';
import type { FollowUpAnswer } from '@/domain/followup/followUp';
import type { PracticeId } from '@/domain/practice';

/** How somebody is while they say it. */
export interface FollowUpForm {
  mood: Mood | null;
  signs: DropSign[];
  helped: PracticeId[];
  helpedWords: string;
  note: string;
}

/** What is asked, one thing a page. `care` comes only for somebody who is low, before anything else is asked. */
export const followUpSteps = ['mood', 'care', 'signs', 'helped', 'note'] as const;
export type FollowUpStep = (typeof followUpSteps)[number];

/** The id in the address of one that nobody planned. */
export const unplanned = 'new';

/** The permanent name of the draft of a follow-up. */
export function followUpDraft(id: string): string {
  return `follow-up-${id}`;
}

const blank: FollowUpForm = { mood: null, signs: [], helped: [], helpedWords: '', note: '' };

/** The form of what was answered; an empty one before anything was. */
export function formOf(answer: FollowUpAnswer | undefined): FollowUpForm {
  if (!answer) return blank;
  const { mood, signs, helped, helpedWords, note } = answer;
  return { mood: mood ?? null, signs: [...signs], helped: [...helped], helpedWords, note };
}

/** What the form says. `at`: ISO time of the answer. */
export function answerOf({ mood, signs, helped, helpedWords, note }: FollowUpForm, at: string): FollowUpAnswer {
  return {
    at,
    ...(mood ? { mood: { ...mood } } : {}),
    signs: [...signs],
    helped: [...helped],
    helpedWords: helpedWords.trim(),
    note: note.trim(),
  };
}

/** Whether the form says anything at all. */
export function saysAnything(form: FollowUpForm): boolean {
  const { mood, signs, helped, helpedWords, note } = answerOf(form, '');
  return mood !== undefined || signs.length > 0 || helped.length > 0 || helpedWords !== '' || note !== '';
}
