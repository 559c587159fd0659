import { describe, expect, it } from 'vitest';
import { bodyRules } from '@/content/help/bodyRules';
import { clinicianGroups } from '@/content/help/clinicianGroups';
import { helpPages } from '@/content/help/helpPages';
import { helpSearchEntries } from '@/content/help/contents';
import { helpSources } from '@/content/help/helpSources';
import { seeAlso } from '@/content/help/seeAlso';
import { bodyAreaText, bodySignText } from '@/content/text/en/help/bodySigns';
import { clinicianOptionText, clinicianQuestionText } from '@/content/text/en/help/clinician';
import { helpPageText } from '@/content/text/en/help/helpPages';
import { helplineText } from '@/content/text/en/help/helplines';
import { bodyAreas, type BodySignText } from '@/domain/bodycheck/bodyRule';
import type { HelpPageText, HelpSource } from '@/domain/help/helpPage';
import { readingEase } from '../../../support/readingEase';
import { isTooOld } from './isTooOld';

const signTexts: Readonly<Record<string, BodySignText>> = bodySignText;
const pageTexts: Readonly<Record<string, HelpPageText>> = helpPageText;
const sources: Readonly<Record<string, HelpSource>> = helpSources;

function proseOfPage({ heading, line, lead, sections }: HelpPageText): readonly string[] {
  return [heading, line, ...lead, ...sections.flatMap((each) => [each.heading, ...each.paragraphs, ...each.points])];
}

/** Each text with its name, as somebody reads it. */
const texts: readonly (readonly [string, readonly string[]])[] = [
  ...Object.entries(pageTexts).map(([id, page]) => [id, proseOfPage(page)] as const),
  ...bodyAreas.map((area) => {
    const signs = bodyRules.filter((rule) => rule.area === area).flatMap(({ id }) => signTexts[id] ?? []);
    const { heading, line, lead } = bodyAreaText[area];
    return [area, [heading, line, ...lead, ...signs.flatMap(({ sign, now, not }) => [sign, ...now, ...not])]] as const;
  }),
  ['clinician', [...Object.values(clinicianQuestionText), ...Object.values(clinicianOptionText).flatMap((each) => [each.label, each.say])]],
  ['lines', Object.values(helplineText).flatMap(({ audience, note }) => [audience, note])],
];

/** Words that blame, label, cheer or say too much. What happened to a body is named plainly, and no more than that. */
const unwelcome: readonly (readonly [RegExp, string])[] = [
  [/\bshould(?:n['’]t)? have\b|\bwhy (?:did|didn['’]t) you\b|\byour fault\b/i, 'blames'],
  [/\b(?:victims?|survivors?|abusers?|perpetrators?|rapists?)\b/i, 'labels a person'],
  [/\b(?:he|she|his|hers?|him|himself|herself|boyfriends?|girlfriends?|husbands?|wife|wives)\b/i, 'knows a gender'],
  [/\b(?:you must|you have got to|obviously|simply|of course|calm down)\b/i, 'pushes'],
  [/\bnormal\b|\babnormal\b/i, 'tells what is normal'],
  [/\b(?:penis|vagina|vulva|orgasms?|climax|cum|fuck\w*|anal)\b/i, 'says more than care needs'],
  [/\b(?:lorem|ipsum|todo|tbd|fixme)\b|—|!/i, 'is a stub or shouts'],
  [/\b(?:color|favorite|gray|apologize|behavior|center|diarrhea)\b/i, 'is not British'],
];

describe('the texts of help', () => {
  it('are there for every sign and page, and none is left over', () => {
    expect(Object.keys(bodySignText).sort()).toEqual(bodyRules.map(({ id }) => id).sort());
    expect(Object.keys(helpPageText).sort()).toEqual(Object.keys(helpPages).sort());
    expect(Object.keys(bodyAreaText)).toEqual(expect.arrayContaining([...bodyAreas]));
    expect(Object.keys(clinicianQuestionText)).toEqual(clinicianGroups.map(({ id }) => id));
  });

  it('say for each sign what to do and what to leave', () => {
    for (const [id, { sign, now, not }] of Object.entries(bodySignText)) {
      expect(sign, id).toMatch(/^[A-Z].*[^.]$/);
      expect(now.length, id).toBeGreaterThan(0);
      expect(not.length, id).toBeGreaterThan(0);
      for (const line of [...now, ...not]) expect(line, id).toMatch(/[.?]$/);
    }
  });

  it('say in what can’t wait to call or to go', () => {
    const acting = /Call|Go to|Go straight|Lay them down|Press|Leave it in/;
    for (const { id, level } of bodyRules) {
      if (level === 'emergency') expect(signTexts[id]?.now.join(' '), id).toMatch(acting);
      if (level === 'urgent') expect(signTexts[id]?.now.join(' '), id).toMatch(/today|urgent/);
    }
  });

  it.each(texts)('%s keeps to words that help', (_, lines) => {
    for (const line of lines) {
      for (const [pattern, reason] of unwelcome) expect(line, reason).not.toMatch(pattern);
    }
  });

  it.each(texts)('%s is easy to read', (_, lines) => {
    expect(readingEase(lines.filter(Boolean).map((line) => (/[.?]$/.test(line) ? line : `${line}.`)).join(' '))).toBeGreaterThanOrEqual(72);
  });

  it('are never a stub', () => {
    for (const [id, page] of Object.entries(pageTexts)) {
      expect(proseOfPage(page).join(' ').split(/\s+/).length, id).toBeGreaterThan(150);
    }
  });

  it('carry the day on which a clinician reviewed them, or say that none has', () => {
    const reviews = [...Object.values(bodyAreaText), ...Object.values(pageTexts)].map(({ reviewed }) => reviewed);
    expect(reviews.filter((reviewed) => reviewed !== null && !/^\d{4}-\d{2}-\d{2}$/.test(reviewed))).toEqual([]);
  });
});

describe('the sources of help', () => {
  it('are there for every rule and page', () => {
    for (const { id, source } of bodyRules) expect(sources[source], id).toBeDefined();
    for (const [id, page] of Object.entries(helpPages)) {
      expect(page.sources.length, id).toBeGreaterThan(0);
      for (const source of page.sources) expect(sources[source], id).toBeDefined();
    }
  });

  it('are all used', () => {
    const used = new Set<string>([
      ...bodyRules.map(({ source }) => source),
      ...Object.values(helpPages).flatMap((page) => [...page.sources]),
      // The card for a clinician names it.
      'kink-injuries',
    ]);
    expect(Object.keys(sources).filter((id) => !used.has(id))).toEqual([]);
  });

  it('were read within the last 18 months', () => {
    expect(Object.entries(sources).filter(([, { checked }]) => isTooOld(checked, new Date()))).toEqual([]);
  });

  it('stand on a page with every figure', () => {
    for (const [id, page] of Object.entries(pageTexts)) {
      if (proseOfPage(page).some((line) => /\d/.test(line))) {
        expect(helpPages[id as keyof typeof helpPages].sources.length, id).toBeGreaterThan(0);
      }
    }
  });
});

describe('the pages of help', () => {
  const routes = ['/help/lines', '/help/clinician', ...bodyAreas.map((area) => `/help/${area}`), ...Object.keys(helpPages).map((id) => `/help/${id}`)];

  it('have addresses of their own', () => {
    expect(new Set(routes).size).toBe(routes.length);
  });

  it('name only pages that are there, each once, and never themselves', () => {
    for (const [id, targets] of Object.entries(seeAlso)) {
      expect(targets.filter((target) => !routes.includes(`/help/${target}`)), id).toEqual([]);
      expect(new Set([id, ...targets]).size, id).toBe(targets.length + 1);
      expect(targets.length, id).toBeGreaterThan(0);
    }
  });

  it('can all be found by a search, and nothing is found that isn’t there', () => {
    const entries = helpSearchEntries();
    const found = new Set(entries.map(({ route }) => route));
    expect(routes.filter((route) => route !== '/help/clinician' && !found.has(route))).toEqual([]);
    expect([...found].filter((route) => !routes.includes(route))).toEqual([]);
    for (const { heading, text } of entries) {
      expect(heading).not.toBe('');
      expect(text).not.toBe('');
    }
  });
});
