import { describe, expect, it } from 'vitest';
import { guessHelpPlace } from '@/domain/help/helpPlace';

describe('guessHelpPlace', () => {
  it.each([
    ['en-GB', 'GB'],
    ['en-US', 'US'],
    ['fr-CA', 'CA'],
    ['de-CH', 'CH'],
    ['zh-Hant-AU', 'AU'],
    ['pt-PT', 'EU'],
    ['sv-SE', 'EU'],
    ['hi-IN', 'IN'],
  ])('takes %s for %s', (tag, place) => {
    expect(guessHelpPlace(tag)).toBe(place);
  });

  it.each(['en', 'fr', 'pt-BR', 'en-ZA', 'es-419', '', 'not a tag', '-', 'x-private'])(
    'guesses no country from "%s"',
    (tag) => {
      expect(guessHelpPlace(tag)).toBe('world');
    },
  );
});
