import type { HelplineKind } from './helpline';

/** Where a safety text has its facts from. `checked`: the ISO day on which the copy was last read for it. */
export interface HelpSource {
  readonly title: string;
  readonly publisher: string;
  readonly address: string;
  /** Where its advice comes from: advice and numbers differ between countries. */
  readonly country: HelpSourceCountry;
  readonly copy: 'own-page' | 'copied-page' | 'told-by-others';
  readonly checked: string;
}

export type HelpSourceCountry = 'GB' | 'IE' | 'US' | 'CA' | 'AU' | 'NZ' | 'IN' | 'FR';

/** A part of a page: paragraphs, then points. Either may be empty. */
export interface HelpSection {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly points: readonly string[];
}

/**
 * `line` says in a list what the page is for. `alsoCalled`: what people type who look for it, and nobody reads.
 * `reviewed`: as in BodyAreaText.
 */
export interface HelpPageText {
  readonly heading: string;
  readonly alsoCalled: readonly string[];
  readonly line: string;
  readonly lead: readonly string[];
  readonly sections: readonly HelpSection[];
  readonly reviewed: string | null;
}

/**
 * What a page stands on, and which kinds of line belong to it: those of `reach` stand near its top with the emergency
 * number, and with those of `more` in full at its end.
 */
export interface HelpPage<Source extends string = string> {
  readonly sources: readonly Source[];
  readonly reach: readonly HelplineKind[];
  readonly more: readonly HelplineKind[];
}
