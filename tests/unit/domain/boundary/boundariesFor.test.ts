import { describe, expect, it } from 'vitest';
import { boundariesFor } from '@/domain/boundary/boundariesFor';
import type { BoundaryWording } from '@/domain/boundary/boundary';

const about = (partner: string): BoundaryWording => ({ topic: 'x', limit: 'hard', words: '', conditions: '', partner, practiceIds: [] });

describe('boundaries that are looked at together', () => {
  it('are those for everyone and those about somebody who is there, and nobody else’s', () => {
    const inForce = [about(''), about('Sam'), about('Alex')];
    expect(boundariesFor(inForce, ['', ' sam']).map(({ partner }) => partner)).toEqual(['', 'Sam']);
    expect(boundariesFor(inForce, []).map(({ partner }) => partner)).toEqual(['']);
  });
});
