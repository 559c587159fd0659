import { describe, expect, it } from 'vitest';
import type { BoundaryWording } from '@/domain/boundary/boundary';
import { boundariesNaming } from '@/features/practice/boundariesNaming';
import { samplePractice } from '../../domain/samples';

function note(id: string, part: Partial<BoundaryWording>, withdrawnAt?: string) {
  const wording = { topic: '', limit: 'hard' as const, words: '', conditions: '', partner: '', practiceIds: [], ...part };
  return {
    id,
    value: {
      versions: [{ at: '2026-01-01T00:00:00Z', wording }] as const,
      ...(withdrawnAt ? { withdrawnAt } : {}),
    },
  };
}

function called(name: string, ...alsoCalled: string[]) {
  return { name, alsoCalled, practice: samplePractice('own-1') };
}

describe('boundaries that name a practice added later', () => {
  const notes = [
    note('topic', { topic: 'Massage' }),
    note('words', { topic: 'My body', words: 'No massages, please' }),
    note('holds', { topic: 'Massage', practiceIds: ['own-1'] }),
    note('open', { topic: 'Massage', limit: 'open' }),
    note('other', { topic: 'Kisses' }),
    note('withdrawn', { topic: 'Massage' }, '2026-02-01T00:00:00Z'),
  ];

  it('are found by topic and words, unless they hold it, leave it open or are withdrawn', () => {
    expect(boundariesNaming(called('A foot massage'), 'own-1', notes, []).map(({ id }) => id)).toEqual(['topic', 'words']);
  });

  it('are found by another name of it as well', () => {
    const found = boundariesNaming(called('Warm hands', 'massages'), 'own-1', notes, []);
    expect(found.map(({ id }) => id)).toEqual(['topic', 'words']);
  });

  it('are found by a built-in namesake that they hold, whatever their words', () => {
    const hugs = note('hugs', { topic: 'No hugs', practiceIds: ['cuddling'] });
    expect(boundariesNaming(called('Long cuddle'), 'own-1', [...notes, hugs], ['cuddling'])).toEqual([hugs]);
  });

  it('are found by the kind of practice that their words speak of', () => {
    const touch = note('touch', { topic: 'No touch at all' });
    const lap = { ...called('Sitting in a lap'), practice: samplePractice('own-1', { touch: 2 }) };
    expect(boundariesNaming(lap, 'own-1', [...notes, touch], [])).toEqual([touch]);
    expect(boundariesNaming(called('Sitting in a chair'), 'own-1', [touch], [])).toEqual([]);
  });

  it('are none for another name or none', () => {
    expect(boundariesNaming(called('Warm socks'), 'own-1', notes, [])).toEqual([]);
    expect(boundariesNaming(called(''), 'own-1', notes, [])).toEqual([]);
  });
});
