import { describe, expect, it } from 'vitest';
import { namesakesOf, withNamesakes } from '@/domain/menu/namesakes';
import { buildSearchIndex } from '@/domain/menu/search';

const index = buildSearchIndex([
  { id: 'cuddling', name: 'Cuddling', alsoCalled: ['hugs'], line: 'Arms around each other.' },
  { id: 'kisses', name: 'Lingering kisses', alsoCalled: [], line: '' },
]);

describe('namesakes', () => {
  it('are the built-in practices that a name or another name names, not those whose line has its words', () => {
    expect(namesakesOf({ name: 'Long cuddle', alsoCalled: [] }, index)).toEqual(['cuddling']);
    expect(namesakesOf({ name: 'By the stove', alsoCalled: ['kissing'] }, index)).toEqual(['kisses']);
    expect(namesakesOf({ name: 'Arms of a chair', alsoCalled: [] }, index)).toEqual([]);
    expect(namesakesOf({ name: '', alsoCalled: [] }, index)).toEqual([]);
  });

  it('come after what they are namesakes of, each once', () => {
    const namesakes = new Map([
      ['own-1', ['cuddling', 'kisses']],
      ['own-2', []],
    ]);
    expect(withNamesakes(['kisses', 'cuddling'], namesakes)).toEqual(['kisses', 'cuddling', 'own-1']);
    expect(withNamesakes(['own-1'], namesakes)).toEqual(['own-1']);
    expect(withNamesakes([], namesakes)).toEqual([]);
  });
});
