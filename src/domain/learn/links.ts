import type { PracticeId } from '../practice';
import type { LearnPage, LearnPageId } from './learnPage';

/** The pages that a page names and those that name it, each once, in the order of `pages`. None for an unknown id. */
export function pagesBeside(pages: readonly LearnPage[], id: LearnPageId): readonly LearnPageId[] {
  const named = new Set(pages.find((page) => page.id === id)?.pages);
  return pages
    .filter((page) => page.id !== id && (named.has(page.id) || page.pages.includes(id)))
    .map((page) => page.id);
}

/** The pages that name a practice, in the order of `pages`. */
export function pagesNaming(pages: readonly LearnPage[], practice: PracticeId): readonly LearnPageId[] {
  return pages.filter(({ practices }) => practices.includes(practice)).map(({ id }) => id);
}
