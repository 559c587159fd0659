import { describe, expect, it } from 'vitest';
import type { Limit } from '@/domain/boundary/boundary';
import { boundaryGroups, withdrawnNotes } from '@/features/boundaries/boundaryGroups';
import type { NotedBoundary } from '@/stores/boundaries';

function note(id: string, limit: Limit, withdrawnAt?: string): NotedBoundary {
  const wording = { topic: id, limit, words: '', conditions: '', partner: '', practiceIds: [] };
  return { id, value: { versions: [{ at: '2026-01-01T00:00:00Z', wording }], ...(withdrawnAt ? { withdrawnAt } : {}) } };
}

const notes = [
  note('a', 'open'),
  note('b', 'hard'),
  note('c', 'hard', '2026-02-01T00:00:00Z'),
  note('d', 'hard'),
  note('e', 'soft', '2026-03-01T00:00:00Z'),
];

describe('boundaries on the screen', () => {
  it('stand by firmness, the newest first, without those withdrawn and without empty groups', () => {
    const groups = boundaryGroups(notes).map(({ limit, notes: held }) => [limit, held.map(({ id }) => id)]);
    expect(groups).toEqual([
      ['hard', ['d', 'b']],
      ['open', ['a']],
    ]);
  });

  it('stand apart once withdrawn, the last one first', () => {
    expect(withdrawnNotes(notes).map(({ id }) => id)).toEqual(['e', 'c']);
  });
});
