import { describe, expect, it } from 'vitest';
import { builtInPractices } from '@/content/practices';
import { drawingOf } from '@/content/practiceDrawings';

describe('the drawing beside a practice', () => {
  const drawn = new Map(builtInPractices.map((practice) => [practice.id, drawingOf(practice)] as const));

  it('is a bed for lying near, a blanket for a blanket, and not the same for cuddling', () => {
    expect(drawn.get('lying-near')).toBe('bed');
    expect(drawn.get('blanket-or-warm-clothes')).toBe('blanket');
    expect(drawn.get('cuddling')).toBe('holding');
  });

  it('is that of its kind for an own practice', () => {
    expect(drawingOf({ id: 'own-0123456789abcdef', category: 'words' })).toBe('words');
  });

  it('differs from that of its kind for fourteen', () => {
    expect(builtInPractices.filter((practice) => drawingOf(practice) !== practice.category)).toHaveLength(14);
  });
});
