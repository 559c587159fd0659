import { expect, it } from 'vitest';
import type { BoundaryWording } from '@/domain/boundary/boundary';
import { conditionsByPractice } from '@/features/menu/conditionsByPractice';

function wording(part: Partial<BoundaryWording>): BoundaryWording {
  return { topic: 't', limit: 'conditional', words: '', conditions: 'ask', partner: '', practiceIds: [], ...part };
}

it('gathers every condition that binds a practice, and nothing of other limits', () => {
  const conditions = conditionsByPractice([
    wording({ practiceIds: ['cuddling', 'singing'] }),
    wording({ conditions: 'softly', practiceIds: ['singing'] }),
    wording({ limit: 'open', practiceIds: ['meditating'] }),
  ]);
  expect(Object.fromEntries(conditions)).toEqual({ cuddling: ['ask'], singing: ['ask', 'softly'] });
});
