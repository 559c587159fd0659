import { helpPlaces, type HelpPlace } from './helpline';

/** The member states of the European Union that have no list of their own. */
const otherMembers = [
  'BE', 'BG', 'CY', 'CZ', 'DK', 'EE', 'FI', 'GR', 'HR', 'HU', 'LT', 'LU', 'LV', 'MT', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK',
];

/**
 * Where somebody may be, from a language tag (`en-GB`) alone: a guess to begin with, never more. `world` where the tag
 * names no region, a region that isn't listed, or is no tag at all.
 */
export function guessHelpPlace(languageTag: string): HelpPlace {
  const region = regionOf(languageTag);
  if (region === undefined) return 'world';
  if (otherMembers.includes(region)) return 'EU';
  return helpPlaces.find((place) => place === region) ?? 'world';
}

function regionOf(languageTag: string): string | undefined {
  try {
    return new Intl.Locale(languageTag).region;
  } catch {
    return undefined;
  }
}
