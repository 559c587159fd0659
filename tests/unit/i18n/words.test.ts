import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { installSteps } from '@/i18n/installSteps';
import * as agreementLabels from '@/i18n/agreementLabels';
import * as backupLabels from '@/i18n/backupLabels';
import * as checkInLabels from '@/i18n/checkInLabels';
import * as compareLabels from '@/i18n/compareLabels';
import * as exchangeLabels from '@/i18n/exchangeLabels';
import * as followUpLabels from '@/i18n/followUpLabels';
import * as helpLabels from '@/i18n/helpLabels';
import * as insightLabels from '@/i18n/insightLabels';
import * as domainLabels from '@/i18n/labels';
import * as journalLabels from '@/i18n/journalLabels';
import * as lockLabels from '@/i18n/lockLabels';
import * as matchLabels from '@/i18n/matchLabels';
import * as nowLabels from '@/i18n/nowLabels';
import * as verifyLabels from '@/i18n/verifyLabels';
import * as partnerLabels from '@/i18n/partnerLabels';
import * as practiceLabels from '@/i18n/practiceLabels';
import { energyLabels, pleasantLabels } from '@/i18n/moodWords';
import { sessionRoleLabels } from '@/i18n/peopleWords';
import * as searchLabels from '@/i18n/searchLabels';
import * as updateLabels from '@/i18n/updateLabels';
import { problemWords } from '@/i18n/problemWords';
import { languageAskedFor, rightToLeftText } from '@/i18n/languages';
import { createWords } from '@/i18n/words';

const labels = [
  agreementLabels,
  backupLabels,
  checkInLabels,
  compareLabels,
  domainLabels,
  energyLabels,
  exchangeLabels,
  followUpLabels,
  helpLabels,
  insightLabels,
  lockLabels,
  matchLabels,
  nowLabels,
  journalLabels,
  partnerLabels,
  practiceLabels,
  pleasantLabels,
  sessionRoleLabels,
  verifyLabels,
  searchLabels.searchGroupLabels,
  updateLabels,
];
const folder = new URL('../../../src/i18n/messages/en/', import.meta.url);
/** The messages as they are written. */
const en = Object.assign(
  {},
  ...readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as unknown),
) as Readonly<Record<string, unknown>>;

/** All texts at the leaves of a tree. */
function leavesOf(tree: unknown): readonly string[] {
  if (typeof tree === 'string') return [tree];
  return typeof tree === 'object' && tree !== null ? Object.values(tree).flatMap(leavesOf) : [];
}

function messageAt(key: string): unknown {
  return key.split('.').reduce<unknown>((tree, part) => (tree as Record<string, unknown> | undefined)?.[part], en);
}

describe('words', () => {
  it('have curly apostrophes and quotation marks', () => {
    expect(leavesOf(en).filter((words) => /['"]/.test(words))).toEqual([]);
  });

  it('are there for every label, fault and step that the code names by a map', () => {
    const named = [...labels, problemWords, installSteps].flatMap(leavesOf);
    expect(named.length).toBeGreaterThan(80);
    expect(named.filter((key) => typeof messageAt(key) !== 'string')).toEqual([]);
  });

  it('stand in one file each: of two with the same first part the later would silently win', () => {
    const parts = readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .flatMap((name) => Object.keys(JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as object));
    expect(parts.length).toBeGreaterThan(30);
    expect(parts.filter((part, at) => parts.indexOf(part) < at)).toEqual([]);
  });

  it('have no label that nothing of the domain uses', () => {
    const used = new Set(labels.flatMap(leavesOf));
    const keys = (tree: unknown, path: string): readonly string[] =>
      typeof tree === 'object' && tree !== null
        ? Object.entries(tree).flatMap(([part, below]) => keys(below, `${path}.${part}`))
        : [path];
    expect(keys(en['labels'], 'labels').filter((key) => !used.has(key))).toEqual([]);
  });

  it('are never empty and never shout', () => {
    expect(leavesOf(en).filter((text) => text.trim() === '' || text.includes('!'))).toEqual([]);
  });
});

describe('a text', () => {
  const { t: text, loadRest } = createWords('en');

  it('has what it is given in its brackets, and nothing where nothing is given', () => {
    expect(text('home.dueOf', { name: 'Kim' })).toBe('Ask Kim how it is');
    expect(text('home.dueOf', { name: '$& {name}' })).toBe('Ask $& {name} how it is');
    expect(text('home.dueOf')).toBe('Ask  how it is');
  });

  it('has the form that goes with a number', () => {
    const left = [0, 1, 2].map((count) => text('app.shiftsLeft', count));
    expect(left).toEqual(['Press Shift 0 more times to leave.', 'Press Shift once more to leave.', 'Press Shift 2 more times to leave.']);
  });

  it('of a later screen comes with the rest, with a form for none where it has one', async () => {
    expect(text('learn.found', 0)).toBe('learn.found');
    await loadRest();
    expect([0, 1, 2, 12].map((count) => text('learn.found', count))).toEqual(['Nothing found', '1 place found', '2 places found', '12 places found']);
    expect(text('app.shiftsLeft', 1)).toBe('Press Shift once more to leave.');
  });

  it('of a later screen comes with the next try where the first one failed', async () => {
    const { t: later, loadRest: load } = createWords('en');
    vi.doMock('@/i18n/messages/en/rest', () => { throw new TypeError('offline'); });
    await expect(Promise.all([load(), load()])).rejects.toThrow();
    expect(later('learn.found', 1)).toBe('learn.found');
    vi.doUnmock('@/i18n/messages/en/rest');
    await load();
    expect(later('learn.found', 1)).toBe('1 place found');
  });

  it('is its key where there is none, also for a branch', () => {
    expect(text('home.nothingLikeThis')).toBe('home.nothingLikeThis');
    expect(text('home')).toBe('home');
  });

  it('is its key in the language of keys, and set from right to left in the other', () => {
    const { t: keyed } = createWords('keys');
    const { t: turned } = createWords('right-to-left');
    expect(keyed('home.heading')).toBe('home.heading');
    expect(turned('app.shiftsLeft', 1)).toBe('\u202ePress Shift once more to leave.\u202c');
  });
});

describe('test languages', () => {
  it('are taken from the address, and only they', () => {
    expect(languageAskedFor('?language=keys')).toBe('keys');
    expect(languageAskedFor('?language=right-to-left')).toBe('right-to-left');
    expect(languageAskedFor('?language=xx')).toBe('en');
    expect(languageAskedFor('')).toBe('en');
  });

  it('set a text from right to left without changing its letters', () => {
    expect(rightToLeftText('tea')).toBe('\u202etea\u202c');
  });
});
