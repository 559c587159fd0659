import type { CheckInAnswers, CheckInText } from './checkInAnswers';

/**
 * The questions, one page each, in order. The ids are permanent: they stand in records and addresses. Every person gets
 * every page, whatever was answered, so that nothing can be told from how many there were.
 */
export const checkInPages = [
  'before',
  'after',
  'felt',
  'pleasure',
  'discomfort',
  'boundary',
  'liked',
  'wished',
  'care',
  'tried',
  'helped',
  'check',
] as const;
export type CheckInPageId = (typeof checkInPages)[number];

/** A page that asks something: all but the last, which shows the answers. */
export type CheckInQuestionId = Exclude<CheckInPageId, 'check'>;

export const checkInQuestions = checkInPages.filter((id): id is CheckInQuestionId => id !== 'check');

/** The texts that a page asks for. */
export const textsOfPage: Readonly<Partial<Record<CheckInPageId, readonly CheckInText[]>>> = {
  discomfort: ['discomfort-words'],
  liked: ['liked', 'disliked'],
  wished: ['wished', 'misunderstood'],
  care: ['received', 'needed'],
};

/** The letter: what is asked there, in order. */
export const letterTexts = [
  'letter-mood',
  'letter-felt',
  'letter-pleasure',
  'discomfort-words',
  'letter-boundary',
  'liked',
  'disliked',
  'wished',
  'misunderstood',
  'received',
  'needed',
  'letter-again',
  'letter-helped',
] as const satisfies readonly CheckInText[];

/** The page of an id; undefined for anything else, of whatever kind an address may hold. */
export function pageOf(id: unknown): CheckInPageId | undefined {
  return checkInPages.find((page) => page === id);
}

/** The page so many steps on, or back where `steps` is negative; undefined beyond the ends. */
export function pageFrom(page: CheckInPageId, steps: 1 | -1): CheckInPageId | undefined {
  return checkInPages[checkInPages.indexOf(page) + steps];
}

/** Where somebody goes on: the page they left, else the first. */
export function pageToResume({ at }: CheckInAnswers): CheckInPageId {
  return pageOf(at) ?? checkInPages[0];
}
