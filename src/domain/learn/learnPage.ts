import type { PracticeId } from '../practice';

/** Permanent and kebab-case, among guides and situations together: what was read is kept under it. */
export type LearnPageId = string;

/** Where a page stands on the contents page. */
export const learnGroups = ['start', 'together', 'trust', 'situations'] as const;
export type LearnGroup = (typeof learnGroups)[number];

/**
 * A study or text that a section rests on. `claim`: what is taken from it, and nothing more. `address` is never opened;
 * `year` is null where the text has none.
 */
export interface Source {
  readonly authors: string;
  readonly year: number | null;
  readonly title: string;
  readonly publishedIn: string;
  readonly address: string;
  readonly sample: string;
  readonly claim: string;
}

/** A section of a page. Its id is permanent too. `sources` names what its figures and claims come from. */
export interface LearnSection {
  readonly id: string;
  readonly sources: readonly string[];
}

/**
 * One page to read, without its words. `practices` and `pages` are what it names; the link back is computed. `health`:
 * it touches health, so it says by whom it was reviewed.
 */
export interface LearnPage {
  readonly id: LearnPageId;
  readonly group: LearnGroup;
  readonly health: boolean;
  readonly sections: readonly LearnSection[];
  readonly practices: readonly PracticeId[];
  readonly pages: readonly LearnPageId[];
}

/** A part of a section: a paragraph, a list, or lines that somebody could say. */
export type LearnBlock = string | { readonly list: readonly string[] } | { readonly say: readonly string[] };

export interface LearnSectionText {
  readonly heading: string;
  readonly blocks: readonly LearnBlock[];
}

/** A professional's look at a text, and the ISO day of it. */
export interface Review {
  readonly by: string;
  readonly on: string;
}

/** The words of a page. `alsoCalled` helps the search. `reviewed` is null until a professional has read it. */
export interface LearnText<SectionId extends string = string> {
  readonly title: string;
  readonly lead: string;
  readonly alsoCalled: readonly string[];
  readonly reviewed: Review | null;
  readonly sections: Readonly<Record<SectionId, LearnSectionText>>;
}

/** Every line of a section, in order. */
export function linesOf({ blocks }: LearnSectionText): readonly string[] {
  return blocks.flatMap((block) => {
    if (typeof block === 'string') return [block];
    return 'list' in block ? block.list : block.say;
  });
}

/** A page as somebody reads it aloud, line by line: title, lead, then each section with its heading. */
export function linesToRead({ title, lead, sections }: LearnText): readonly string[] {
  const words = Object.values<LearnSectionText>(sections);
  return [title, lead, ...words.flatMap((section) => [section.heading, ...linesOf(section)])];
}
