import type { RefusalSentence } from '@/domain/menu/refusalSentences';
import type { Effect } from '@/domain/menu/scoring';
import { limitsScoring } from './scoring/limits';
import { limitsWords } from './text/en/questions/limits';

const effects: Readonly<Record<string, Effect>> = limitsScoring['please-dont'].options;

/**
 * What the quiz writes under "please don't" on a card, in every language that it has been written in: a card comes from a
 * phone in any of them.
 */
export const refusalSentences: readonly RefusalSentence[] = Object.entries(limitsWords['please-dont'].said).map(
  ([option, words]) => ({ words, leaveOut: effects[option]?.leaveOut }),
);
