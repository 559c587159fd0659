import { checkInQuestionText, checkInTextText } from '@/content/text/en/checkIn';
import { demoText } from '@/content/text/en/demo';
import { bodyAreaText, bodySignText } from '@/content/text/en/help/bodySigns';
import { clinicianOptionText, clinicianQuestionText } from '@/content/text/en/help/clinician';
import { helpPageText } from '@/content/text/en/help/helpPages';
import { helplineText } from '@/content/text/en/help/helplines';
import { kitText } from '@/content/text/en/kit';
import { learnText } from '@/content/text/en/learn';
import { mismatchText, mismatchWayText } from '@/content/text/en/mismatch';
import { practiceText } from '@/content/text/en/practices';
import { questionText } from '@/content/text/en/questions';
import { repairKindText, repairStepText, sharedStepText } from '@/content/text/en/repair';
import { requestAnswerText, requestFreedomText, requestQuestionText } from '@/content/text/en/request';
import { releaseText } from '@/content/text/en/releases';
import { situationText } from '@/content/text/en/situations';
import { talkTopicText } from '@/content/text/en/talkTopics';
import type { UnwantedKind } from '../../support/unwantedWords';

/** A text, and where it stands: "sleep.steps.2". */
interface PlacedText {
  readonly where: string;
  readonly text: string;
}

/**
 * Texts that are checked together. `ease`: the least reading ease of each entry of `texts` (practice, question ...);
 * missing where there are only names and labels. `longest`: words in a sentence. `spared`: rules about words that don't
 * hold here.
 */
interface TextGroup {
  readonly name: string;
  readonly texts: Readonly<Record<string, unknown>>;
  readonly ease?: number;
  readonly longest: number;
  readonly spared?: readonly UnwantedKind[];
}

/**
 * All that the app says about aftercare. A new module of texts needs its import and a line here. The entries of the
 * quiz are a few words each, where one long word weighs much.
 */
export const textGroups: readonly TextGroup[] = [
  { name: 'practices', texts: practiceText, ease: 70, longest: 25 },
  { name: 'things to have ready', texts: kitText, longest: 12 },
  // They ask which words are good to hear: “you are safe” is among them.
  { name: 'questions', texts: questionText, ease: 55, longest: 25, spared: ['promise'] },
  { name: 'what is new', texts: releaseText, ease: 55, longest: 25 },
  { name: 'made-up notes', texts: demoText, longest: 20 },
  { name: 'situations', texts: situationText, longest: 12 },
  { name: 'questions of the check-in', texts: checkInQuestionText, ease: 70, longest: 20 },
  { name: 'texts of the check-in', texts: checkInTextText, longest: 15 },
  { name: 'steps of mending', texts: repairStepText, ease: 70, longest: 20 },
  { name: 'mending together', texts: { ...repairKindText, ...sharedStepText }, ease: 60, longest: 20 },
  { name: 'what to talk about', texts: talkTopicText, ease: 70, longest: 20 },
  { name: 'wishes that differ', texts: { ...mismatchText, mismatchWayText }, ease: 70, longest: 20 },
  { name: 'answers to a request', texts: { ...requestQuestionText, requestFreedomText, ...requestAnswerText }, ease: 70, longest: 20 },
  // The facts stand there, each with its source.
  { name: 'guides and situations', texts: learnText, ease: 60, longest: 35, spared: ['claim'] },
  // A doctor needs the body's own names.
  { name: 'body signs', texts: bodySignText, ease: 55, longest: 35, spared: ['explicit', 'claim'] },
  { name: 'areas of the body', texts: bodyAreaText, ease: 55, longest: 35, spared: ['explicit', 'claim'] },
  { name: 'pages of help', texts: helpPageText, ease: 60, longest: 35, spared: ['explicit', 'claim'] },
  { name: 'helplines', texts: helplineText, longest: 40 },
  { name: 'what to tell a clinician', texts: { clinicianQuestionText, clinicianOptionText }, longest: 35, spared: ['explicit'] },
];

/** Every text of a tree of objects and lists, in order, with its place. */
export function textsIn(tree: unknown, where = ''): readonly PlacedText[] {
  if (typeof tree === 'string') return [{ where, text: tree }];
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, below]) => textsIn(below, where ? `${where}.${key}` : key));
}

/** What is read as prose: texts that end like a sentence. Names, labels and parts of sentences are not. */
export function proseIn(tree: unknown): string {
  return textsIn(tree)
    .map(({ text }) => text)
    .filter((text) => /[.?!]["'’”]?$/u.test(text))
    .join(' ');
}
