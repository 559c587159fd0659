/** Somewhere to turn to. `checked`: the ISO day on which the source was last read for this list. */
interface HelpPlace {
  readonly name: string;
  readonly forWhom: string;
  readonly address: string;
  readonly source: string;
  readonly checked: string;
}

/**
 * Directories that lead to people near by, everywhere in the world; nothing here is called or opened by the app. Only
 * rows that their source confirms.
 */
export const helpPlaces: readonly HelpPlace[] = [
  {
    name: 'Lila.help',
    forWhom:
      'Helplines and organisations for people who are hurt or frightened by somebody close. Most of them are for ' +
      'women and girls; many can say who helps others. Nearly every country.',
    address: 'lila.help',
    source: 'lila.help, “About” page of the Global Network of Women’s Shelters',
    checked: '2026-11-24',
  },
  {
    name: 'Befrienders Worldwide',
    forWhom:
      'For anyone in distress, or with thoughts of ending their life. Volunteers listen without judging, by telephone, ' +
      'message or in person. 349 centres in 32 countries by their own count.',
    address: 'befrienders.org',
    source: 'befrienders.org, “What we do”',
    checked: '2026-11-24',
  },
  {
    name: '112',
    forWhom: 'Police, ambulance and fire service in every country of the European Union, free from any telephone.',
    address: '112',
    source: 'European Commission, announcement of December 2008, as reported by digitalhealth.net',
    checked: '2026-11-24',
  },
];
