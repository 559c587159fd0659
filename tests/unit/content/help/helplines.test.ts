import { describe, expect, it } from 'vitest';
import { helplines, helplinesFor } from '@/content/help/helplines';
import { helplineText } from '@/content/text/en/help/helplines';
import { helplineKinds, helpPlaces, type HelplineText } from '@/domain/help/helpline';
import { isTooOld } from './isTooOld';

const texts: Readonly<Record<string, HelplineText>> = helplineText;

describe('the helplines', () => {
  it('have a text each, and no text is left over', () => {
    expect(Object.keys(texts).sort()).toEqual(helplines.map(({ id }) => id).sort());
  });

  it.each(helplines.map((line) => [line.id, line] as const))('%s says all that it has to say', (id, line) => {
    expect(id).toMatch(new RegExp(`^${line.place.toLowerCase()}-[a-z0-9-]+$`));
    expect(helpPlaces).toContain(line.place);
    expect(helplineKinds).toContain(line.kind);
    expect(line.name).not.toBe('');
    expect(line.phone ?? line.sms ?? line.url).toBeDefined();
    if (line.phone !== undefined) expect(line.phone).toMatch(/^\d[\d -]*\d$/);
    if (line.sms !== undefined) expect(line.sms).toMatch(/^\d[\d -]*\d$/);
    // An address to be typed, not a link.
    if (line.url !== undefined) expect(line.url).toMatch(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
    expect(line.sourceUrl).toMatch(/[a-z0-9-]+\.[a-z]{2,}/);
    expect(line.lastVerified).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const text = texts[id];
    for (const words of [text?.audience, text?.hours, text?.languages]) expect(words).toMatch(/\S/);
  });

  it('were confirmed within the last 18 months', () => {
    expect(helplines.filter(({ lastVerified }) => isTooOld(lastVerified, new Date())).map(({ id }) => id)).toEqual([]);
  });

  it('have no number twice in one place', () => {
    for (const place of helpPlaces) {
      const numbers = helplinesFor(place).flatMap(({ phone }) => phone ?? []);
      expect(new Set(numbers).size, place).toBe(numbers.length);
    }
  });

  it('begin with the emergency number in every place that has one', () => {
    for (const place of helpPlaces.filter((each) => each !== 'world')) {
      const [first] = helplinesFor(place);
      expect(first?.kind, place).toBe('emergency');
      expect(first?.phone, place).toBeDefined();
    }
  });

  it('have somebody for thoughts of ending it, and somebody for violence, in every country', () => {
    for (const place of helpPlaces.filter((each) => each !== 'world' && each !== 'EU')) {
      const kinds = helplinesFor(place).map(({ kind }) => kind);
      expect(kinds, place).toContain('suicide-crisis');
      if (place !== 'CH') expect(kinds.some((kind) => kind === 'sexual-violence' || kind === 'relationship-abuse'), place).toBe(true);
    }
  });

  it('say of each line for women, men or LGBTQ+ people that it is for them', () => {
    for (const { id, kind } of helplines) {
      const audience = texts[id]?.audience ?? '';
      if (kind === 'men') expect(audience, id).toMatch(/^Men\b/);
      if (kind === 'lgbtq') expect(audience, id).toMatch(/LGBT|Trans/);
    }
  });

  it('lead to lists for everywhere', () => {
    expect(helplinesFor('world').map(({ kind }) => kind)).toEqual(['directory', 'directory', 'directory']);
  });
});

describe('isTooOld', () => {
  it.each([
    ['2026-11-24', '2028-05-23', false],
    ['2026-11-24', '2028-05-25', true],
    ['2026-11-24', '2026-11-24', false],
  ])('of %s, on %s, is %s', (checked, now, old) => {
    expect(isTooOld(checked, new Date(now))).toBe(old);
  });
});
