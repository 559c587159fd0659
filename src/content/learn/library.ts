import type { LearnEntry } from '@/domain/learn/learnSearch';
import { linesOf, type LearnPage, type LearnPageId, type LearnText, type Source } from '@/domain/learn/learnPage';
import { sources } from '../sources';
import { learnText } from '../text/en/learn';
import type { LearnPageData } from './learnPageData';
import { situationPages } from './situations';
import { startPages } from './start';
import { togetherPages } from './together';
import { trustPages } from './trust';

const all = { ...startPages, ...togetherPages, ...trustPages, ...situationPages };

/** Every page to read, in the order of the contents page. */
export const learnPages: readonly LearnPage[] = Object.entries<LearnPageData>(all).map(([id, { sections, ...rest }]) => ({
  id,
  ...rest,
  sections: Object.entries(sections).map(([section, names]) => ({ id: section, sources: names })),
}));

const pageById = new Map(learnPages.map((page) => [page.id, page]));

/** A page with its words; undefined for an id that nothing here has. */
export function learnPage(id: LearnPageId): { readonly page: LearnPage; readonly text: LearnText } | undefined {
  const page = pageById.get(id);
  return page && { page, text: textOf(id) };
}

function textOf(id: LearnPageId): LearnText {
  const text = (learnText as Readonly<Record<LearnPageId, LearnText>>)[id];
  if (!text) throw new Error(`The page ${id} has no words.`);
  return text;
}

/** What to call a page. An unknown id stands for itself. */
export function learnTitle(id: LearnPageId): string {
  return learnPage(id)?.text.title ?? id;
}

/** The sources that a page names, each once, in the order of its sections. */
export function sourcesOf(page: LearnPage): readonly Source[] {
  const byId: Readonly<Record<string, Source>> = sources;
  return [...new Set(page.sections.flatMap((section) => section.sources))].flatMap((id) => byId[id] ?? []);
}

/** What the search over Learn looks through: one entry for each page, and one for each of its sections. */
export function learnEntries(): readonly LearnEntry[] {
  return learnPages.flatMap(({ id, sections }) => {
    const { title, lead, alsoCalled, sections: words } = textOf(id);
    return [
      { route: `/learn/${id}`, heading: title, alsoCalled, text: lead },
      ...sections.flatMap((section) => {
        const said = words[section.id];
        if (!said) return [];
        return [{ route: `/learn/${id}/${section.id}`, heading: said.heading, under: title, text: linesOf(said).join(' ') }];
      }),
    ];
  });
}
