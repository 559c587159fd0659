/** The kinds of things that the search over everything finds, in the order in which they stand. */
export const searchGroups = ['screens', 'practices', 'people', 'boundaries', 'reading', 'journal'] as const;
export type SearchGroup = (typeof searchGroups)[number];

export const searchGroupLabels = {
  screens: 'search.group.screens',
  practices: 'search.group.practices',
  people: 'partners.heading',
  boundaries: 'boundaries.heading',
  reading: 'search.group.reading',
  journal: 'journal.heading',
} as const satisfies Record<SearchGroup, string>;
