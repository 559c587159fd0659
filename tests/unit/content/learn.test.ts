import { describe, expect, it } from 'vitest';
import { learnEntries, learnPage, learnPages, learnTitle, sourcesOf } from '@/content/learn/library';
import { builtInPractices } from '@/content/practices';
import { situationScoring } from '@/content/situationScoring';
import { sources } from '@/content/sources';
import { learnText } from '@/content/text/en/learn';
import { situationReason, situationText } from '@/content/text/en/situations';
import { buildLearnIndex, searchLearn } from '@/domain/learn/learnSearch';
import { learnGroups, linesOf, type LearnText, type Source } from '@/domain/learn/learnPage';
import { pagesBeside, pagesNaming } from '@/domain/learn/links';
import { situations } from '@/domain/situation';
import { readingEase } from '../../support/readingEase';

const permanentGuides = [
  'what-aftercare-is',
  'finding-out',
  'drop',
  'what-research-says',
  'asking-and-offering',
  'wanting-none',
  'talking-it-over',
  'when-needs-differ',
  'givers-needs',
  'saying-sorry',
  'consent',
  'casual-partners',
  'privacy',
];

const pageIds = learnPages.map(({ id }) => id);
const practiceIds = builtInPractices.map(({ id }) => id);
const sourceById: Readonly<Record<string, Source>> = sources;
const entries = learnPages.map((page) => {
  const found = learnPage(page.id);
  if (!found) throw new Error(`no text for ${page.id}`);
  return { id: page.id, page, text: found.text };
});

function linesIn(text: LearnText): readonly string[] {
  return [text.lead, ...Object.values(text.sections).flatMap(linesOf)];
}

function countWords(lines: readonly string[]): number {
  return lines.join(' ').split(/\s+/).filter(Boolean).length;
}

/** Digits, and the words that stand for a share of people. */
const figure = /\d|\b(?:per cent|percent|(?:one|two|three|four|five|six|seven|eight|nine) (?:in|out of) (?:two|three|four|five|ten))\b/i;

/** The numbers of a text, as they are written: 1,208 and 32.9 are one each. */
function numbersIn(text: string): readonly string[] {
  return text.match(/\d+(?:[.,]\d+)*/g) ?? [];
}

/** Words that don't fit everybody, blame somebody, say too much or claim too much. */
const unwelcome: readonly RegExp[] = [
  /\b(?:he|she|his|hers?|him|himself|herself|boyfriends?|girlfriends?|husbands?|wife|wives|ladies|gentlemen)\b/i,
  /\bshould(?:n't|n’t)? have\b|\bfaults?\b|\bwhy (?:did|didn't|didn’t)\b|\byou must\b/i,
  /\b(?:orgasms?|climax|penis|vagina|vulva|clit\w*|genitals?|breasts?|nipples?|anal|anus|cum|fuck\w*|erection)\b/i,
  /\b(?:oxytocin|endorphins?|hormones?|proven|guarantee\w*|cures?|heals?)\b/i,
  /\b(?:victims?|abusers?|abuse|abnormal|normal|normally|crazy|insane)\b/i,
  /\b(?:is|are) safe\b|\bsafely\b/i,
  /\b(?:lorem|ipsum|todo|tbd|fixme)\b|—|!/i,
  /\b(?:color|favorite|gray|pajamas|apologize|behavior|toward)\b/i,
];

describe('the pages under Learn', () => {
  it('are the guides with permanent ids, and one for each situation', () => {
    expect(pageIds).toEqual([...permanentGuides, ...situations]);
  });

  it('have a text each, and no text is left over', () => {
    expect(Object.keys(learnText).sort()).toEqual([...pageIds].sort());
  });

  it('fill every group', () => {
    expect(new Set(learnPages.map(({ group }) => group))).toEqual(new Set(learnGroups));
  });

  describe.each(entries)('$id', ({ id, page, text }) => {
    it('has ids in kebab-case, and words for exactly its sections', () => {
      for (const name of [id, ...page.sections.map((section) => section.id)]) {
        expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      }
      expect(Object.keys(text.sections)).toEqual(page.sections.map((section) => section.id));
      for (const { heading, blocks } of Object.values(text.sections)) {
        expect(heading).toMatch(/^[A-Z].*[^.]$/);
        expect(blocks.length).toBeGreaterThan(0);
      }
    });

    it('is a whole text of a length for one sitting', () => {
      const words = countWords(linesIn(text));
      expect(words).toBeGreaterThanOrEqual(page.group === 'situations' ? 280 : 350);
      expect(words).toBeLessThanOrEqual(900);
    });

    it('has sentences that somebody can say', () => {
      const said = Object.values(text.sections).flatMap(({ blocks }) =>
        blocks.filter((block) => typeof block !== 'string' && 'say' in block),
      );
      if (!['what-research-says', 'privacy'].includes(id)) expect(said.length).toBeGreaterThan(0);
    });

    it('links only to pages and practices that exist, each once, and never to itself', () => {
      expect(pageIds).toEqual(expect.arrayContaining([...page.pages]));
      expect(practiceIds).toEqual(expect.arrayContaining([...page.practices]));
      expect(page.pages).not.toContain(id);
      for (const list of [page.pages, page.practices]) expect(new Set(list).size).toBe(list.length);
    });

    it('is linked with another page', () => {
      expect(pagesBeside(learnPages, id).length).toBeGreaterThan(0);
    });

    it('names a source in each section that has a figure, and has its figures from there', () => {
      expect(text.lead).not.toMatch(figure);
      for (const section of page.sections) {
        const words = text.sections[section.id];
        const lines = words ? linesOf(words) : [];
        const rows = section.sources.map((source) => sourceById[source]);
        expect(rows, section.id).not.toContain(undefined);
        if (!lines.some((line) => figure.test(line))) continue;
        expect(rows.length, section.id).toBeGreaterThan(0);
        const known = rows.flatMap((row) => (row ? numbersIn(`${String(row.year)} ${row.sample} ${row.claim}`) : []));
        expect(known, section.id).toEqual(expect.arrayContaining([...numbersIn(lines.join(' '))]));
      }
    });

    it('says by whom it was reviewed, or that nobody has yet', () => {
      expect(text.reviewed === null || /^\d{4}-\d\d-\d\d$/.test(text.reviewed.on)).toBe(true);
    });

    it('keeps to words that fit everybody', () => {
      const words = [text.title, ...text.alsoCalled, ...linesIn(text)];
      const headings = Object.values(text.sections).map(({ heading }) => heading);
      for (const said of [...words, ...headings]) {
        for (const pattern of unwelcome) expect(said).not.toMatch(pattern);
      }
    });

    it('ends every sentence', () => {
      for (const { blocks } of Object.values(text.sections)) {
        for (const block of blocks) {
          if (typeof block === 'string') expect(block).toMatch(/[.?:]["”]?$/);
          else if ('say' in block) for (const line of block.say) expect(line).toMatch(/[.?]$/);
        }
      }
    });

    it('is easy to read', () => {
      expect(readingEase(linesIn(text).join(' '))).toBeGreaterThanOrEqual(70);
    });
  });
});

describe('links between pages and practices', () => {
  it('go both ways between pages', () => {
    for (const id of pageIds) {
      for (const other of pagesBeside(learnPages, id)) expect(pagesBeside(learnPages, other)).toContain(id);
    }
  });

  it('lead from a practice back to each page that names it', () => {
    for (const { id, practices } of learnPages) {
      for (const practice of practices) expect(pagesNaming(learnPages, practice)).toContain(id);
    }
    for (const practice of practiceIds) expect(pagesNaming(learnPages, practice).length).toBeLessThanOrEqual(8);
    expect(pagesNaming(learnPages, 'no-such-practice')).toEqual([]);
  });
});

describe('the sources', () => {
  it('are all used, and each says who was asked and what is taken from it', () => {
    const used = new Set(learnPages.flatMap((page) => sourcesOf(page)));
    expect(Object.entries(sourceById).filter(([, source]) => !used.has(source)).map(([id]) => id)).toEqual([]);
    for (const source of used) {
      for (const told of [source.authors, source.title, source.publishedIn, source.address, source.sample, source.claim]) {
        expect(told).not.toBe('');
      }
      expect(source.address).not.toMatch(/^https?:/);
    }
  });
});

describe('the search over Learn', () => {
  const index = buildLearnIndex(learnEntries());
  const found = (query: string) => searchLearn(index, query).map(({ route }) => route);

  it('has an entry for every page and every section, each under a route of its own', () => {
    const routes = learnEntries().map(({ route }) => route);
    expect(new Set(routes).size).toBe(routes.length);
    expect(routes.length).toBe(pageIds.length + learnPages.flatMap(({ sections }) => sections).length);
  });

  it.each([
    ['drop', '/learn/drop'],
    ['subdrop', '/learn/drop'],
    ['jelous', '/learn/watching'],
    ['apology', '/learn/saying-sorry'],
    ['hookup', '/learn/casual-partners'],
    ['long distance', '/learn/afar'],
    ['passphrase', '/learn/privacy'],
    ['statistics', '/learn/what-research-says'],
    ['bull', '/learn/watching'],
  ])('finds for "%s" first of all %s', (query, route) => {
    expect(found(query)[0]).toBe(route);
  });

  it('finds nothing for nothing', () => {
    expect(found('')).toEqual([]);
    expect(found('xyzzyqq')).toEqual([]);
  });
});

describe('the situations', () => {
  it('each have a page, a row of points, a name and a reason', () => {
    for (const situation of situations) {
      expect(learnTitle(situation)).not.toBe(situation);
      expect(Object.keys(situationScoring)).toContain(situation);
      expect(situationText[situation]).toMatch(/^[A-Z]/);
      expect(situationReason[situation]).toMatch(/^Because /);
    }
    expect(new Set(Object.values(situationReason)).size).toBe(situations.length);
  });
});
