import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInPractices, searchWordsOf, textOfBuiltIn } from '@/content/catalogue';
import { buildSearchIndex, searchPractices, type SearchEntry } from '@/domain/menu/search';

function entry(id: string, name: string, alsoCalled: readonly string[] = [], line = ''): SearchEntry {
  return { id, name, alsoCalled, line };
}

const index = buildSearchIndex([
  entry('hug', 'Cuddling', ['hugs', 'being held']),
  entry('massage', 'A massage', ['rubbing'], 'Slow hands on tired muscles.'),
  entry('feet', 'Warm feet', ['foot massage'], 'Wool socks help.'),
  entry('walk', 'A walk together', [], 'Air, and something to look at.'),
  entry('talk', 'Pillow talk', ['chatting'], 'Small things, said softly.'),
  entry('cafe', 'Café au lait', ['Brötchen'], 'Tea will do as well, after a walk.'),
  entry('tea', 'Water or tea', ['a drink']),
  entry('hair', 'Brushing hair', ['combing']),
]);

describe('searchPractices', () => {
  it.each([
    ['massage', ['massage', 'feet']],
    ['MASSAGE', ['massage', 'feet']],
    ['màssagé', ['massage', 'feet']],
    ['massages', ['massage', 'feet']],
    ['masage', ['massage', 'feet']],
    ['massgae', ['massage', 'feet']],
    ['masagge', ['massage', 'feet']],
    ['mas', ['massage', 'feet']],
    ['massa', ['massage', 'feet']],
    ['cudd', ['hug']],
    ['cudle', ['hug']],
    ['cuddles', ['hug']],
    ['hug', ['hug']],
    ['cafe', ['cafe']],
    ['brotchen', ['cafe']],
    ['brötchen', ['cafe']],
    ['hair brushing', ['hair']],
    ['brush the hair', ['hair']],
    ['with hair', ['hair']],
    ['walks', ['walk', 'cafe']],
    ['walk', ['walk', 'cafe']],
    ['tea', ['tea', 'cafe']],
    ['socks', ['feet']],
  ])('finds for "%s": %j, names before other names before the line', (query, ids) => {
    expect(searchPractices(index, query)).toEqual(ids);
  });

  it.each([
    ['walk isn’t talk', 'walk', 'talk'],
    ['talk isn’t walk', 'talk', 'walk'],
    ['one wrong letter in a short word is another word', 'teb', 'tea'],
    ['two errors in a word of seven letters are too many', 'mxssxge', 'massage'],
    ['another first letter makes another word', 'fair', 'hair'],
  ])('has no false friends: %s', (_, query, id) => {
    expect(searchPractices(index, query)).not.toContain(id);
  });

  it.each([
    ['waer', ['tea', 'feet']],
    ['wtaer', ['tea']],
    ['pillwo', ['talk']],
    ['cmobing', ['hair']],
    ['brushign', ['hair']],
    ['bruhsign', ['hair']],
  ])('forgives "%s": one up to seven, two from eight on', (query, ids) => {
    expect(searchPractices(index, query)).toEqual(ids);
  });

  it('needs every word to be found', () => {
    expect(searchPractices(index, 'massage hair')).toEqual([]);
    expect(searchPractices(index, 'foot massage')).toEqual(['feet']);
  });

  it.each(['🍵', '!?', '’', ' 🛁 '])('finds nothing for "%s", which has no words', (query) => {
    expect(searchPractices(index, query)).toEqual([]);
  });

  it.each([
    ['wak', ['walk', 'cafe']],
    ['tae', ['tea', 'cafe']],
    ['xyz', []],
  ])('forgives an error in a short word: "%s"', (query, ids) => {
    expect(searchPractices(index, query)).toEqual(ids);
  });

  it.each([
    ['garden', 'walk-together'],
    ['kitchen', 'comfort-food'],
    ['lonely', 'cuddling'],
    ['thirsty', 'water-or-tea'],
    ['alone', 'meditating'],
    ['on my own', 'meditating'],
    ['from afar', 'snuggling'],
    ['long distance', 'pillow-talk'],
    ['hairbrush', 'brushing-hair'],
    ['sore', 'massage'],
  ])('finds by needs, places and things to have ready: "%s" finds %s', (query, id) => {
    const real = buildSearchIndex(
      builtInPractices.flatMap((practice) => {
        const text = textOfBuiltIn(practice.id);
        return text ? [{ ...text, id: practice.id, more: searchWordsOf(practice) }] : [];
      }),
    );
    expect(searchPractices(real, query)).toContain(id);
    expect(searchPractices(real, query).length).toBeLessThan(builtInPractices.length);
  });

  it('puts names and lines before such words', () => {
    const listed = buildSearchIndex([
      { ...entry('sofa', 'On the sofa'), more: 'walk' },
      entry('walk', 'A walk together'),
      entry('air', 'Fresh air', [], 'A short walk.'),
    ]);
    expect(searchPractices(listed, 'walk')).toEqual(['walk', 'air', 'sofa']);
  });

  it.each(['', '   '])('finds everything, in order, for "%s"', (query) => {
    expect(searchPractices(index, query)).toEqual(['hug', 'massage', 'feet', 'walk', 'talk', 'cafe', 'tea', 'hair']);
  });

  it('finds nothing for what isn’t there, and nothing in an empty index', () => {
    expect(searchPractices(index, 'xylophone')).toEqual([]);
    expect(searchPractices(buildSearchIndex([]), 'tea')).toEqual([]);
    expect(searchPractices(buildSearchIndex([]), '')).toEqual([]);
  });

  it('finds names in other scripts', () => {
    const other = buildSearchIndex([entry('a', 'Объятия'), entry('b', 'お茶を飲む'), entry('c', 'مساج')]);
    expect(searchPractices(other, 'объятия')).toEqual(['a']);
    expect(searchPractices(other, 'お茶')).toEqual(['b']);
    expect(searchPractices(other, 'مساج')).toEqual(['c']);
  });

  it('finds each built-in practice first by its name, whole or all but the last letter', () => {
    const texts = builtInPractices.flatMap(({ id }) => {
      const text = textOfBuiltIn(id);
      return text ? [{ id, ...text }] : [];
    });
    const real = buildSearchIndex(texts);
    expect(texts).toHaveLength(builtInPractices.length);
    for (const { id, name } of texts) {
      expect(searchPractices(real, name)[0]).toBe(id);
      expect(searchPractices(real, name.slice(0, -1))[0]).toBe(id);
    }
  });

  it('answers with ids of the index, each once, for any query', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (query) => {
        const found = searchPractices(index, query);
        expect(new Set(found).size).toBe(found.length);
        expect(index.entries.map(({ id }) => id)).toEqual(expect.arrayContaining([...found]));
      }),
    );
  });
});
