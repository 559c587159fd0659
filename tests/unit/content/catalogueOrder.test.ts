import { describe, expect, it } from 'vitest';
import { builtInPractices } from '@/content/catalogue';
import { catalogueOrder } from '@/content/catalogueOrder';
import frozen from '../../frozen/0.1/catalogueOrder.json';

describe('the order of the catalogue in cards', () => {
  it('has a place for every practice, and one only', () => {
    expect([...catalogueOrder].sort()).toEqual(builtInPractices.map(({ id }) => id).sort());
  });

  it('has never lost or moved a place', () => {
    expect(catalogueOrder.slice(0, frozen.length)).toEqual(frozen);
  });
});
