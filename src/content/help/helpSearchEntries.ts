import { bodyAreas, type BodySignText } from '@/domain/bodycheck/bodyRule';
import { bodyAreaText, bodySignText } from '../text/en/help/bodySigns';
import { helpPageText } from '../text/en/help/helpPages';
import { helplineText } from '../text/en/help/helplines';
import { bodyRules } from './bodyRules';
import { helplines } from './helplines';
import { helpPages, type HelpPageId } from './helpPages';

/** A part of a page of help, as a search finds it. */
interface HelpSearchEntry {
  readonly route: string;
  readonly heading: string;
  readonly text: string;
}

/**
 * All of help for a search over everything: one entry for each section, area and line.
 * @public The search of Learn takes them.
 */
export function helpSearchEntries(): readonly HelpSearchEntry[] {
  const signs: Readonly<Record<string, BodySignText>> = bodySignText;
  const lines: Readonly<Record<string, { readonly audience: string }>> = helplineText;
  const areas = bodyAreas.map((area) => {
    const { heading, line, lead } = bodyAreaText[area];
    const own = bodyRules.filter((rule) => rule.area === area).flatMap(({ id }) => signs[id] ?? []);
    const text = own.flatMap(({ sign, now, not }) => [sign, ...now, ...not]);
    return { route: `/help/${area}`, heading, text: [line, ...lead, ...text].join(' ') };
  });
  const pages = (Object.keys(helpPages) as HelpPageId[]).flatMap((id) => {
    const { heading, line, lead, sections } = helpPageText[id];
    return [
      { route: `/help/${id}`, heading, text: [line, ...lead].join(' ') },
      ...sections.map((section) => ({
        route: `/help/${id}`,
        heading: `${heading}: ${section.heading}`,
        text: [...section.paragraphs, ...section.points].join(' '),
      })),
    ];
  });
  const numbers = helplines.map(({ id, name, phone, url }) => ({
    route: '/help/lines',
    heading: name,
    text: [phone, url, lines[id]?.audience].filter(Boolean).join(' '),
  }));
  return [...areas, ...pages, ...numbers];
}
