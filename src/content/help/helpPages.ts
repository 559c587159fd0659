import type { HelpPage } from '@/domain/help/helpPage';
import type { HelpSourceId } from './helpSources';

/**
 * The pages of text, in the order of the contents. Addresses stay in a browser's history, so `support` and `steps` don't
 * tell that somebody was hurt or is afraid.
 */
export const helpPages = {
  'right-now': {
    sources: ['ambulance-when', 'overdose', 'severe-bleeding', 'stroke'],
    reach: ['medical-advice'],
    more: [],
  },
  time: {
    sources: ['pep', 'pep-us', 'emergency-contraception', 'sti-tests', 'bites', 'neck-discharge', 'after-assault'],
    reach: ['medical-advice'],
    more: ['sexual-violence'],
  },
  support: {
    sources: ['after-assault', 'evidence-kept', 'pep', 'emergency-contraception'],
    reach: ['sexual-violence'],
    more: ['lgbtq', 'men', 'relationship-abuse'],
  },
  steps: {
    sources: ['after-assault'],
    reach: ['relationship-abuse'],
    more: ['men', 'lgbtq', 'sexual-violence'],
  },
  'standing-by': {
    sources: ['standing-by', 'after-assault'],
    reach: ['sexual-violence'],
    more: ['suicide-crisis', 'men', 'kink-aware'],
  },
  low: {
    sources: ['depression', 'help-straight-away', 'asking'],
    reach: ['suicide-crisis'],
    more: ['lgbtq', 'men'],
  },
} as const satisfies Record<string, HelpPage<HelpSourceId>>;

export type HelpPageId = keyof typeof helpPages;
