import type { BodyArea } from '@/domain/bodycheck/bodyRule';
import type { HelpPageId } from './helpPages';

/** A page of help that another can name: the card has words of its own. */
export type HelpTarget = BodyArea | HelpPageId | 'clinician';

/** What else may help somebody who reads a page. */
export const seeAlso: Readonly<Record<BodyArea | HelpPageId, readonly HelpTarget[]>> = {
  neck: ['clinician', 'right-now', 'support'],
  head: ['clinician', 'right-now'],
  chest: ['right-now', 'mind'],
  bleeding: ['time', 'clinician'],
  limbs: ['clinician'],
  belly: ['time', 'clinician'],
  skin: ['bleeding', 'clinician'],
  mind: ['low', 'support'],
  'right-now': ['neck', 'chest', 'bleeding', 'clinician'],
  time: ['clinician', 'support', 'neck'],
  support: ['time', 'clinician', 'low', 'steps'],
  steps: ['support', 'low'],
  'standing-by': ['support', 'time'],
  low: ['mind', 'support'],
};
