import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoring } from '@/content/scoring';
import { cardFields, needWeights } from '@/domain/card/card';
import { deriveCard } from '@/domain/card/deriveCard';
import type { Scoring } from '@/domain/menu/scoring';
import { needs } from '@/domain/need';
import { anyAnswers } from '../arbitraries';
import { answersOf, chose } from '../samples';

const table = {
  wish: {
    direction: 'receive',
    options: {
      close: { needs: { closeness: 2, touch: 1, space: -1 } },
      apart: { needs: { space: 3, closeness: -2 } },
    },
  },
  body: { direction: 'receive', options: { warm: { needs: { warmth: 3 } }, drink: { needs: { nourishment: 2 } } } },
  hold: { direction: 'receive', options: { firm: { needs: { closeness: 1 }, practices: { hug: 9 } } } },
  rough: { direction: 'receive', onlyIn: ['rough'], options: { words: { needs: { words: 3 } } } },
  gladly: { direction: 'give', options: { fun: { needs: { fun: 3 } } } },
} as const satisfies Scoring;

describe('the needs of a derived card', () => {
  it('are the sums of the answers, the most first, those spoken against last, each with its reasons', () => {
    expect(deriveCard(answersOf({ hold: 'firm', wish: 'close', body: ['drink', 'warm'] }), table).needs).toEqual([
      { need: 'warmth', weight: 'much', points: 3, because: [{ question: 'body', option: 'warm' }] },
      {
        need: 'closeness',
        weight: 'much',
        points: 3,
        because: [
          { question: 'wish', option: 'close' },
          { question: 'hold', option: 'firm' },
        ],
      },
      { need: 'nourishment', weight: 'some', points: 2, because: [{ question: 'body', option: 'drink' }] },
      { need: 'touch', weight: 'some', points: 1, because: [{ question: 'wish', option: 'close' }] },
      { need: 'space', weight: 'none', points: -1, because: [{ question: 'wish', option: 'close' }] },
    ]);
  });

  it('name as reasons only the answers that point the same way, and leave out what cancels out', () => {
    const { needs: derived } = deriveCard(answersOf({ wish: 'apart', hold: 'firm' }), table);
    expect(derived.find(({ need }) => need === 'closeness')).toEqual({
      need: 'closeness',
      weight: 'none',
      points: -1,
      because: [{ question: 'wish', option: 'apart' }],
    });
    const evenOut = {
      one: { direction: 'receive', options: { yes: { needs: { fun: 2 } } } },
      other: { direction: 'receive', options: { yes: { needs: { fun: -2 } } } },
    } as const satisfies Scoring;
    expect(deriveCard(answersOf({ one: 'yes', other: 'yes' }), evenOut).needs).toEqual([]);
  });

  it('leave aside questions about giving, about one situation, and answers that depend', () => {
    const answers = {
      ...answersOf({ gladly: 'fun', rough: 'words' }),
      wish: { kind: 'depends', bySituation: { rough: ['close'] } },
    } as const;
    expect(deriveCard(answers, table).needs).toEqual([]);
  });

  it('matter a lot when somebody asked for warmth, and don’t for somebody who wants no touch', () => {
    const { needs: derived } = deriveCard(answersOf({ 'body-needs': 'warm', touch: 'none' }), scoring);
    expect(derived.map(({ need, weight }) => [need, weight])).toEqual([
      ['warmth', 'much'],
      ['touch', 'none'],
    ]);
  });

  it('are known ones, once each, with reasons, for any answers', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const derived = deriveCard(answers, scoring);
        const named = derived.needs.map(({ need }) => need);
        expect(new Set(named).size).toBe(named.length);
        expect(needs).toEqual(expect.arrayContaining(named));
        for (const { weight, points, because } of derived.needs) {
          expect(needWeights).toContain(weight);
          expect(points).not.toBe(0);
          expect(weight === 'none').toBe(points < 0);
          expect(because.length).toBeGreaterThan(0);
        }
        expect(cardFields).toEqual(expect.arrayContaining(Object.keys(derived.fields)));
      }),
    );
  });
});

describe('the fields of a derived card', () => {
  it('are empty, and aftercare is wanted, where nothing was said', () => {
    expect(deriveCard({}, scoring)).toEqual({ wish: 'wanted', needs: [], fields: {} });
    const nothing = { talking: { kind: 'unsure' }, touch: { kind: 'skipped' }, 'felt-low': chose() } as const;
    expect(deriveCard(nothing, scoring).fields).toEqual({});
  });

  it.each([
    ['soothing-words', 'words-that-land', 'safe'],
    ['please-dont', 'please-dont', 'phone-use'],
    ['talk', 'talking', 'silence'],
    ['talk', 'talk-it-over', 'next-day'],
    ['time-alone', 'time-alone', 'short-then-back'],
    ['food-and-drink', 'body-needs', 'water'],
    ['how-long', 'how-long', 'hour'],
    ['contact-after', 'next-days', 'message'],
    ['if-i-drop', 'felt-low', 'often'],
  ] as const)('has in "%s" what was said to "%s"', (field, question, option) => {
    expect(deriveCard(answersOf({ [question]: option }), scoring).fields).toEqual({
      [field]: [{ question, options: [option] }],
    });
  });

  it('joins two questions in the order of the quiz', () => {
    const { fields } = deriveCard(answersOf({ 'talk-it-over': 'next-day', talking: 'silence' }), scoring);
    expect(fields.talk?.map(({ question }) => question)).toEqual(['talking', 'talk-it-over']);
  });

  it('keeps the person’s own words, with options and without', () => {
    const wrote = { kind: 'chosen', options: [], ownWords: 'A walk the next day.' } as const;
    const both = { kind: 'chosen', options: ['scent'], ownWords: 'No lilies.' } as const;
    const { fields } = deriveCard({ 'felt-low': wrote, 'please-dont': both }, scoring);
    expect(fields['if-i-drop']).toEqual([{ question: 'felt-low', options: [], ownWords: 'A walk the next day.' }]);
    expect(fields['please-dont']).toEqual([{ question: 'please-dont', options: ['scent'], ownWords: 'No lilies.' }]);
  });

  it('tells by situation what depends on it, and nothing where no situation was answered', () => {
    const depends = { kind: 'depends', bySituation: { rough: ['silence'], casual: [] } } as const;
    expect(deriveCard({ talking: depends }, scoring).fields.talk).toEqual([
      { question: 'talking', options: [], bySituation: { rough: ['silence'] } },
    ]);
    expect(deriveCard({ talking: { kind: 'depends', bySituation: { casual: [] } } }, scoring).fields).toEqual({});
  });

  it('never has a private field, nor the private question, in it', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const derived = JSON.stringify(deriveCard(answers, scoring));
        expect(derived).not.toMatch(/can-say-no|"allergies"|"health"|"notes"|"signs"/u);
      }),
    );
  });

  it('carries the wish for no aftercare', () => {
    expect(deriveCard(answersOf({ 'no-aftercare': 'none' }), scoring).wish).toBe('none');
  });
});
