import type { Strength } from '@/stores/lockTools';

export const strengthWords = {
  weak: 'lock.strength.weak',
  fair: 'lock.strength.fair',
  good: 'lock.strength.good',
  strong: 'lock.strength.strong',
} as const satisfies Record<Strength, string>;
