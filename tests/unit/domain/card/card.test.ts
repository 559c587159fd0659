import { describe, expect, it } from 'vitest';
import {
  emptyCard,
  withField,
  withNeed,
  withSituationWords,
  withStance,
  withTried,
  type Card,
} from '@/domain/card/card';

const card: Card = {
  fields: { talk: 'Softly', notes: '' },
  needs: { warmth: 'much' },
  stances: { hug: { receive: 'want', give: 'willing', tried: 'once' }, song: { receive: 'hard-limit' } },
  bySituation: { rough: 'Blankets' },
};

describe('a change of the card', () => {
  it('sets a stance in one direction and leaves everything else', () => {
    expect(withStance(card, 'hug', 'give', 'hard-limit')).toEqual({
      ...card,
      stances: { ...card.stances, hug: { receive: 'want', give: 'hard-limit', tried: 'once' } },
    });
    expect(withStance(emptyCard, 'tea', 'receive', 'want').stances).toEqual({ tea: { receive: 'want' } });
  });

  it('takes a stance back, and the practice with it when nothing else was said', () => {
    expect(withStance(card, 'hug', 'give', undefined).stances['hug']).toEqual({ receive: 'want', tried: 'once' });
    expect(withStance(card, 'song', 'receive', undefined).stances).toEqual({ hug: card.stances['hug'] });
  });

  it('sets and takes back how often something was tried', () => {
    expect(withTried(card, 'song', 'several').stances['song']).toEqual({ receive: 'hard-limit', tried: 'several' });
    expect(withTried(card, 'hug', undefined).stances['hug']).toEqual({ receive: 'want', give: 'willing' });
  });

  it('keeps an emptied field, and takes the quiz again for undefined', () => {
    expect(withField(card, 'talk', '').fields).toEqual({ talk: '', notes: '' });
    expect(withField(card, 'talk', undefined).fields).toEqual({ notes: '' });
    expect(withField(emptyCard, 'notes', '').fields).toEqual({ notes: '' });
  });

  it('sets a need and takes it back', () => {
    expect(withNeed(card, 'fun', 'none').needs).toEqual({ warmth: 'much', fun: 'none' });
    expect(withNeed(card, 'warmth', undefined).needs).toEqual({});
  });

  it('sets the words for a situation; empty words remove them', () => {
    expect(withSituationWords(card, 'solo', 'Tea').bySituation).toEqual({ rough: 'Blankets', solo: 'Tea' });
    expect(withSituationWords(card, 'rough', '').bySituation).toEqual({});
    expect(withSituationWords(card, 'rough', undefined).bySituation).toEqual({});
  });

  it('is the same object when nothing changes', () => {
    expect(withStance(card, 'hug', 'receive', 'want')).toBe(card);
    expect(withStance(card, 'tea', 'receive', undefined)).toBe(card);
    expect(withTried(card, 'hug', 'once')).toBe(card);
    expect(withTried(card, 'tea', undefined)).toBe(card);
    expect(withField(card, 'talk', 'Softly')).toBe(card);
    expect(withField(card, 'notes', '')).toBe(card);
    expect(withField(card, 'signs', undefined)).toBe(card);
    expect(withNeed(card, 'warmth', 'much')).toBe(card);
    expect(withNeed(card, 'fun', undefined)).toBe(card);
    expect(withSituationWords(card, 'rough', 'Blankets')).toBe(card);
    expect(withSituationWords(card, 'solo', '')).toBe(card);
  });

  it('never changes the card it was given', () => {
    const before = structuredClone(card);
    withStance(card, 'hug', 'receive', undefined);
    withField(card, 'talk', undefined);
    withNeed(card, 'warmth', 'none');
    expect(card).toEqual(before);
  });

  it.each(['constructor', '__proto__', 'toString'])('takes "%s" for an id like any other', (id) => {
    const changed = withStance(emptyCard, id, 'give', 'want');
    expect(Object.entries(changed.stances)).toEqual([[id, { give: 'want' }]]);
    expect(withStance(changed, id, 'give', undefined).stances).toEqual({});
  });
});
