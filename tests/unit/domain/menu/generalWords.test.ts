import { describe, expect, it } from 'vitest';
import { builtInPractices, generalWords, textOfBuiltIn } from '@/content/catalogue';
import { isOfKind } from '@/domain/menu/generalWords';
import { practicesNamedIn } from '@/domain/menu/namedPractices';
import { buildSearchIndex, type SearchEntry } from '@/domain/menu/search';
import type { Practice } from '@/domain/practice';
import { samplePractice } from '../samples';

const entries: readonly SearchEntry[] = builtInPractices.flatMap((practice) => {
  const text = textOfBuiltIn(practice.id);
  return text ? [{ ...text, id: practice.id, practice }] : [];
});
const index = buildSearchIndex(entries, generalWords);

const kinds = {
  touch: ({ touch }) => touch >= 1,
  talk: ({ talk }) => talk >= 2,
  words: ({ talk }) => talk >= 1,
  food: ({ needs }) => needs.includes('nourishment'),
  heat: ({ warmth }) => warmth >= 2,
  screen: ({ kit }) => kit.includes('screen'),
  washing: ({ category }) => category === 'washing',
  sound: ({ id }) => ['singing', 'film-they-pick', 'reading-aloud'].includes(id),
  close: ({ closeness }) => closeness >= 2,
  outside: ({ id }) => id === 'walk-together',
  effort: ({ effort }) => effort >= 2,
  wounds: ({ id }) => id === 'tending-bruises',
} as const satisfies Record<string, (practice: Practice) => boolean>;

describe('general words', () => {
  it.each([
    ['no touch at all', 'touch'],
    ['No touching!', 'touch'],
    ['please don’t touch me', 'touch'],
    ['I can’t bear being touched', 'touch'],
    ['no tuch', 'touch'],
    ['no toucing', 'touch'],
    ['nobody on my skin', 'touch'],
    ['no physical contact', 'touch'],
    ['no body contact', 'touch'],
    ['hands off', 'touch'],
    ['keep your hands to yourself', 'touch'],
    ['don’t talk', 'talk'],
    ['no talking please', 'talk'],
    ['DONT TALK TO ME', 'talk'],
    ['no talkin', 'talk'],
    ['don’t speak to me', 'talk'],
    ['no conversations', 'talk'],
    ['no converstation', 'talk'],
    ['silence please', 'words'],
    ['silense please', 'words'],
    ['be silent', 'words'],
    ['I need it quiet', 'words'],
    ['no words', 'words'],
    ['not a word', 'words'],
    ['no voices', 'words'],
    ['silence please', 'sound'],
    ['no noise', 'sound'],
    ['no noize', 'sound'],
    ['nothing loud', 'sound'],
    ['no music', 'sound'],
    ['no food', 'food'],
    ['nothing to eat', 'food'],
    ['no eating in bed', 'food'],
    ['nothing to eat or drink', 'food'],
    ['don’t feed me', 'food'],
    ['screens', 'screen'],
    ['no screen', 'screen'],
    ['no scren', 'screen'],
    ['TV', 'screen'],
    ['no laptop', 'screen'],
    ['nothing hot', 'heat'],
    ['no heat', 'heat'],
    ['nothing warm', 'heat'],
    ['no washing', 'washing'],
    ['nothing wet', 'washing'],
    ['I don’t want to be naked', 'washing'],
    ['no nudity', 'washing'],
    ['no intimacy', 'close'],
    ['don’t come near me', 'close'],
    ['not too close', 'close'],
    ['I won’t go outside', 'outside'],
    ['don’t make me leave the house', 'outside'],
    ['nothing strenuous', 'effort'],
    ['no exercise', 'effort'],
    ['don’t look at my wounds', 'wounds'],
  ] as const)('hears in "%s" all that is of the kind "%s"', (words, kind) => {
    const ids = builtInPractices.filter(kinds[kind]).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(practicesNamedIn(words, index)).toEqual(expect.arrayContaining(ids));
  });

  it.each([
    ['no touch at all', ['film-they-pick', 'water-or-tea', 'reading-aloud', 'meditating']],
    ['don’t talk', ['cuddling', 'water-or-tea', 'meditating']],
    ['silence please', ['cuddling', 'meditating', 'stroking-hair']],
    ['no food', ['cuddling', 'showering-together', 'walk-together']],
    ['nothing hot', ['film-they-pick', 'honest-talk', 'walk-together']],
    ['screens', ['reading-aloud', 'cuddling']],
    ['nothing wet', ['cuddling', 'water-or-tea']],
    ['not too close', ['water-or-tea', 'film-they-pick', 'walk-together']],
    ['I won’t go outside', ['cuddling', 'meditating', 'reassuring-words']],
  ])('lets stand what "%s" doesn’t speak of', (words, ids) => {
    const named = practicesNamedIn(words, index);
    expect(ids.filter((id) => named.includes(id))).toEqual([]);
  });

  it.each([
    'leave me alone',
    'nothing at all',
    'no violence',
    'not my nose',
    'out of bounds',
    'photos and recordings',
    'being woken',
    'alcohol',
    'no bright light',
    'both of us first',
  ])('hears no kind of practice in "%s"', (words) => {
    expect(practicesNamedIn(words, index)).toEqual([]);
  });

  it('mean practices of any catalogue, own ones among them, by what they are like', () => {
    const own = samplePractice('own', { touch: 2 });
    const other = samplePractice('other');
    const made = buildSearchIndex(
      [own, other].map((practice) => ({ id: practice.id, name: 'Zzz', alsoCalled: [], line: '', practice })),
      generalWords,
    );
    expect(practicesNamedIn('no touch', made)).toEqual(['own']);
  });

  it('mean nothing in an index without them, nor for what is known by its name alone', () => {
    expect(practicesNamedIn('silence please', buildSearchIndex(entries))).toEqual([]);
    const named = buildSearchIndex([{ id: 'own', name: 'Zzz', alsoCalled: [], line: '' }], generalWords);
    expect(practicesNamedIn('no touch', named)).toEqual([]);
  });

  it('need everything of a trait, and any one trait of several', () => {
    const words = { words: [], anyOf: [{ need: 'fun', atLeast: { talk: 2 } }, { onlyPlace: 'kitchen' }] } as const;
    expect(isOfKind(samplePractice('a', { needs: ['fun'], talk: 1 }), words)).toBe(false);
    expect(isOfKind(samplePractice('b', { needs: ['fun'], talk: 2 }), words)).toBe(true);
    expect(isOfKind(samplePractice('c', { places: ['kitchen'] }), words)).toBe(true);
    expect(isOfKind(samplePractice('d', { places: ['kitchen', 'bed'] }), words)).toBe(false);
  });
});
