import { describe, expect, it } from 'vitest';
import { hardestSentence, readingEase, sentencesOf, wordsOf } from '../../support/readingEase';
import { unwantedIn } from '../../support/unwantedWords';
import { proseIn, textGroups, textsIn } from './contentTexts';

describe.each(textGroups)('the texts of the $name', ({ texts, longest, spared }) => {
  it('say nothing unwanted', () => {
    const found = textsIn(texts).flatMap(({ where, text }) =>
      unwantedIn(text, spared).map((unwanted) => `${where}: ${unwanted}`),
    );
    expect(found).toEqual([]);
  });

  it('have curly apostrophes and quotation marks', () => {
    expect(textsIn(texts).filter(({ text }) => /['"]/.test(text))).toEqual([]);
  });

  it(`have no sentence of more than ${longest} words`, () => {
    const found = textsIn(texts).flatMap(({ where, text }) =>
      sentencesOf(text)
        .filter((sentence) => wordsOf(sentence).length > longest)
        .map((sentence) => `${where}: ${sentence}`),
    );
    expect(found).toEqual([]);
  });
});

const proseGroups = textGroups.flatMap(({ name, texts, ease }) => (ease === undefined ? [] : [{ name, texts, ease }]));

describe.each(proseGroups)('the prose of the $name', ({ texts, ease }) => {
  it(`is easy to read, each entry: ${ease} or more`, () => {
    const found = Object.entries(texts).flatMap(([where, entry]) => {
      const prose = proseIn(entry);
      const reached = readingEase(prose);
      return reached < ease ? [`${where}: ${reached.toFixed(0)}, hardest "${hardestSentence(prose)}"`] : [];
    });
    expect(found).toEqual([]);
  });
});

describe('unwantedIn', () => {
  it.each([
    ['Ask him what he likes.', 'gender'],
    ['For husbands and wives.', 'gender'],
    ['A victim may feel low.', 'label'],
    ['You should have asked.', 'blame'],
    ["You shouldn't have gone.", 'blame'],
    ['Why didn’t you say so?', 'blame'],
    ['You must stay.', 'blame'],
    ['It was not your fault.', 'blame'],
    ['This is normal.', 'measure'],
    ['Most people cuddle.', 'measure'],
    ['Right after orgasm.', 'explicit'],
    ['Oxytocin is released.', 'claim'],
    ['Studies show it.', 'claim'],
    ['This is safe.', 'promise'],
    ['Tie the knot safely.', 'promise'],
    ['Well done!', 'cheer'],
    ['Simply lie down.', 'filler'],
    ['Lorem ipsum dolor.', 'unfinished'],
    ['Tea — or water — or milk.', 'unfinished'],
    ['Their favorite color.', 'spelling'],
  ] as const)('finds what is wrong with "%s": %s', (text, kind) => {
    expect(unwantedIn(text).length).toBeGreaterThan(0);
    expect(unwantedIn(text, [kind])).toEqual([]);
  });

  it('tells the word and the reason, one for each place', () => {
    const found = unwantedIn('He said that she was there.');
    expect(found).toHaveLength(2);
    expect(found[0]).toMatch(/^"He" assumes a gender/u);
  });

  it.each([
    'They said: what they must not eat.',
    'The others are there, and the theme is warmth.',
    'A safe way home, and a calm heart.',
    'Heritage, a shelter, the chest, history.',
    'Sheets, shells and ushers.',
    'Accumulate, analyse, document.',
  ])('lets "%s" pass', (text) => {
    expect(unwantedIn(text)).toEqual([]);
  });
});

describe('readingEase', () => {
  it('puts plain words above heavy ones', () => {
    expect(readingEase('Sit down. Drink some water. Hold my hand.')).toBeGreaterThan(90);
    const heavy = 'Physiological regulation necessitates considerable interpersonal consideration.';
    expect(readingEase(heavy)).toBeLessThan(0);
  });

  it('has nothing against no text', () => {
    expect(readingEase('')).toBe(100);
    expect(hardestSentence('')).toBe('');
  });

  it('names the hardest sentence', () => {
    const text = 'Sit down. Interpersonal communication facilitates reconciliation. Have some tea.';
    expect(hardestSentence(text)).toBe('Interpersonal communication facilitates reconciliation.');
  });

  it('parts sentences at their ends, quotes and all', () => {
    expect(sentencesOf('Ask: "Now?" Then wait. 12 … Go.')).toEqual(['Ask:', '"Now?"', 'Then wait.', '12 … Go.']);
  });
});

describe('the checks of the texts', () => {
  it('reach every text, however deep it stands', () => {
    expect(textsIn({ a: 'One.', b: { c: ['Two.', { d: 'Three.' }] }, e: 4, f: null })).toEqual([
      { where: 'a', text: 'One.' },
      { where: 'b.c.0', text: 'Two.' },
      { where: 'b.c.1.d', text: 'Three.' },
    ]);
    expect(textGroups.map(({ texts }) => textsIn(texts).length > 5)).toEqual(textGroups.map(() => true));
  });

  it('read only sentences as prose', () => {
    const entry = { name: 'Tea', line: 'Have some.', ask: ['Tea?', 'They said "no."'] };
    expect(proseIn(entry)).toBe('Have some. Tea? They said "no."');
  });
});
