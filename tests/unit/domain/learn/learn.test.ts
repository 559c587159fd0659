import { describe, expect, it } from 'vitest';
import { linesToRead, type LearnPage } from '@/domain/learn/learnPage';
import { buildLearnIndex, searchLearn, sentenceFor } from '@/domain/learn/learnSearch';
import { pagesBeside, pagesNaming } from '@/domain/learn/links';
import { nothingRead, placeIn, withPlace } from '@/domain/learn/reading';

function pageOf(id: string, differences: Partial<LearnPage> = {}): LearnPage {
  const sections = ['one', 'two', 'three'].map((section) => ({ id: section, sources: [] }));
  return { id, group: 'start', health: false, sections, practices: [], pages: [], ...differences };
}

describe('links', () => {
  const pages = [pageOf('a', { pages: ['c'] }), pageOf('b', { practices: ['tea'] }), pageOf('c', { pages: ['b'] })];

  it('lead to what a page names and to what names it, in the order of all', () => {
    expect(pagesBeside(pages, 'c')).toEqual(['a', 'b']);
    expect(pagesBeside(pages, 'b')).toEqual(['c']);
    expect(pagesBeside(pages, 'nowhere')).toEqual([]);
  });

  it('lead from a practice to the pages that name it', () => {
    expect(pagesNaming(pages, 'tea')).toEqual(['b']);
    expect(pagesNaming(pages, 'constructor')).toEqual([]);
  });
});

describe('how far somebody has read', () => {
  const page = pageOf('drop');

  it('is the section that stood at the top, page by page, and the page read last', () => {
    const first = withPlace(nothingRead, page, 'two', false);
    const both = withPlace(first, pageOf('consent'), 'three', false);
    expect(placeIn(both, page)).toBe('two');
    expect(placeIn(both, pageOf('consent'))).toBe('three');
    expect(both.last).toBe('consent');
    expect(withPlace(both, page, 'two', false).last).toBe('drop');
  });

  it('stays as it is when somebody looks at the beginning again, and when nothing changes', () => {
    const at = withPlace(nothingRead, page, 'two', false);
    expect(withPlace(at, page, 'one', false)).toBe(at);
    expect(withPlace(at, page, 'two', false)).toBe(at);
    expect(withPlace(nothingRead, page, 'one', false)).toBe(nothingRead);
  });

  it('is forgotten at the end of the page', () => {
    const at = withPlace(nothingRead, page, 'two', false);
    expect(withPlace(at, page, 'three', true)).toEqual(nothingRead);
    expect(withPlace(nothingRead, page, 'three', true)).toBe(nothingRead);
  });

  it('is nothing for a section that the page no longer has, nor for a page called like a member of Object', () => {
    expect(placeIn({ places: { drop: 'gone' }, last: 'drop' }, page)).toBeUndefined();
    expect(placeIn({ places: { drop: 'one' }, last: 'drop' }, page)).toBeUndefined();
    expect(placeIn(nothingRead, pageOf('constructor'))).toBeUndefined();
  });
});

describe('the search', () => {
  const index = buildLearnIndex([
    { route: '/learn/a', heading: 'Feeling low', alsoCalled: ['drop'], text: 'Tears may come. They pass.' },
    { route: '/help/b', heading: 'Bleeding', under: 'Get help', text: 'Press on it. Tears in the skin need care.' },
    { route: '/help/b', heading: 'When it goes on', text: 'Call somebody.' },
  ]);

  it('finds in headings before texts, and entries of any kind', () => {
    expect(searchLearn(index, 'drops').map(({ route }) => route)).toEqual(['/learn/a']);
    expect(searchLearn(index, 'tears').map(({ route }) => route)).toEqual(['/learn/a', '/help/b']);
    expect(searchLearn(index, 'calling').map(({ heading }) => heading)).toEqual(['When it goes on']);
    expect(searchLearn(index, 'bleding').map(({ route }) => route)).toEqual(['/help/b']);
  });

  it('shows the sentence that has the word, or the first', () => {
    expect(sentenceFor('Press on it. Tears in the skin need care.', 'tear')).toBe('Tears in the skin need care.');
    expect(sentenceFor('Press on it. Then wait.', 'bleeding')).toBe('Press on it.');
    expect(sentenceFor('', 'bleeding')).toBe('');
  });
});

describe('a page read aloud', () => {
  it('has every line in order', () => {
    const sections = { one: { heading: 'First', blocks: ['A.', { list: ['B.'] }, { say: ['C?'] }] } };
    const text = { title: 'Title', lead: 'Lead.', alsoCalled: ['not this'], reviewed: null, sections };
    expect(linesToRead(text)).toEqual(['Title', 'Lead.', 'First', 'A.', 'B.', 'C?']);
  });
});
