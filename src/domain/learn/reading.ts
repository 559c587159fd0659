import type { LearnPage, LearnPageId } from './learnPage';

/**
 * How far somebody has read: for each page that was begun and not read to its end, the section that stood at the top.
 * `last`: the page among them that was read last.
 */
export interface Reading {
  readonly places: Readonly<Record<LearnPageId, string>>;
  readonly last: LearnPageId | null;
}

export const nothingRead: Reading = { places: {}, last: null };

/** The section to go on from; undefined at the beginning, after the end, and where the page no longer has it. */
export function placeIn(reading: Reading, page: LearnPage): string | undefined {
  const section = Object.hasOwn(reading.places, page.id) ? reading.places[page.id] : undefined;
  return page.sections.slice(1).find(({ id }) => id === section)?.id;
}

/**
 * Notes the section at the top of a page. Being at the first one notes nothing, since every reading begins there; at the
 * end there is nothing to go on with, and the page is taken out. The same reading where nothing changes.
 */
export function withPlace(reading: Reading, page: LearnPage, section: string, atEnd: boolean): Reading {
  const before = placeIn(reading, page);
  if (atEnd) return before === undefined ? reading : withoutPage(reading, page.id);
  if (section === page.sections[0]?.id) return reading;
  if (before === section && reading.last === page.id) return reading;
  return { places: { ...reading.places, [page.id]: section }, last: page.id };
}

function withoutPage({ places, last }: Reading, id: LearnPageId): Reading {
  return {
    places: Object.fromEntries(Object.entries(places).filter(([page]) => page !== id)),
    last: last === id ? null : last,
  };
}
