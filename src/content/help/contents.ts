import { bodyAreas, type BodyArea, type BodySignText } from '@/domain/bodycheck/bodyRule';
import type { HelplineText } from '@/domain/help/helpline';
import { bodyAreaText, bodySignText } from '../text/en/help/bodySigns';
import { helpPageText } from '../text/en/help/helpPages';
import { helplineText } from '../text/en/help/helplines';
import { bodyRules } from './bodyRules';
import { helplines } from './helplines';
import { helpPages, type HelpPageId } from './helpPages';

/** A way to a page of help. */
interface HelpWay {
  readonly to: string;
  readonly title: string;
  readonly line: string;
}

/** A part of help, as a search finds it: a sign, a section or a line. `under`: the page that it stands on. */
interface HelpSearchEntry {
  readonly route: string;
  readonly heading: string;
  readonly alsoCalled?: readonly string[];
  readonly text: string;
  readonly under?: string;
}

const signTexts: Readonly<Record<string, BodySignText>> = bodySignText;
const lineTexts: Readonly<Record<string, HelplineText>> = helplineText;

/** The way to the signs of an area. */
export function wayToArea(area: BodyArea): HelpWay {
  const { heading, line } = bodyAreaText[area];
  return { to: `/help/${area}`, title: heading, line };
}

/** The way to a page of text. */
export function wayToPage(id: HelpPageId): HelpWay {
  const { heading, line } = helpPageText[id];
  return { to: `/help/${id}`, title: heading, line };
}

function entriesOfArea(area: BodyArea): readonly HelpSearchEntry[] {
  const { heading, line, lead } = bodyAreaText[area];
  const route = `/help/${area}`;
  const signs = bodyRules.flatMap((rule) => (rule.area === area ? (signTexts[rule.id] ?? []) : []));
  return [
    { route, heading, text: [line, ...lead].join(' ') },
    ...signs.map(({ sign, now, not }) => ({ route, heading: sign, text: [...now, ...not].join(' '), under: heading })),
  ];
}

function entriesOfPage(id: HelpPageId): readonly HelpSearchEntry[] {
  const { heading, alsoCalled, line, lead, sections } = helpPageText[id];
  const route = `/help/${id}`;
  return [
    { route, heading, alsoCalled, text: [line, ...lead].join(' ') },
    ...sections.map((section) => ({
      route,
      heading: section.heading,
      text: [...section.paragraphs, ...section.points].join(' '),
      under: heading,
    })),
  ];
}

/**
 * All of help for a search over everything.
 */
export function helpSearchEntries(): readonly HelpSearchEntry[] {
  return [
    ...bodyAreas.flatMap(entriesOfArea),
    ...(Object.keys(helpPages) as HelpPageId[]).flatMap(entriesOfPage),
    ...helplines.map(({ id, name, phone, url }) => ({
      route: '/help/lines',
      heading: name,
      text: [phone, url, lineTexts[id]?.audience].filter(Boolean).join(' '),
    })),
  ];
}
