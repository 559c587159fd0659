import type { HelpPage } from '@/domain/help/helpPage';
import type { HelpSourceId } from './helpSources';

/** The pages of text, in the order of the contents. */
export const helpPages = {
  'right-now': {
    sources: ['ambulance-when', 'overdose', 'severe-bleeding', 'stroke'],
    lines: ['medical-advice'],
    urgent: true,
  },
  time: {
    sources: ['pep', 'pep-us', 'emergency-contraception', 'sti-tests', 'bites', 'neck-discharge', 'after-assault'],
    lines: ['medical-advice', 'sexual-violence'],
    urgent: false,
  },
  unwanted: {
    sources: ['after-assault', 'evidence-kept', 'pep', 'emergency-contraception'],
    lines: ['sexual-violence', 'lgbtq', 'men'],
    urgent: false,
  },
  'not-safe': {
    sources: ['after-assault'],
    lines: ['relationship-abuse', 'men', 'lgbtq', 'sexual-violence'],
    urgent: true,
  },
  'standing-by': {
    sources: ['standing-by', 'after-assault'],
    lines: ['sexual-violence', 'suicide-crisis'],
    urgent: false,
  },
  low: {
    sources: ['depression', 'help-straight-away', 'asking'],
    lines: ['suicide-crisis', 'lgbtq', 'men'],
    urgent: true,
  },
} as const satisfies Record<string, HelpPage<HelpSourceId>>;

export type HelpPageId = keyof typeof helpPages;
