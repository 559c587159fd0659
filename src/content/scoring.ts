import { closenessScoring } from './scoring/closeness';
import { comfortScoring } from './scoring/comfort';
import { givingScoring } from './scoring/giving';
import type { KnownScoring } from './scoring/knownScoring';
import { limitsScoring } from './scoring/limits';

/**
 * How answers become points, all of them whole numbers and all of them a judgement: no study that ranks single
 * practices was found, so the ranking follows a person's own answers. 3: said it in as many words; 2: points there;
 * 1: leans there. Needs stand on the card as well, where 3 points and more "matter a lot".
 */
export const scoring = {
  ...closenessScoring,
  ...comfortScoring,
  ...limitsScoring,
  ...givingScoring,
} as const satisfies KnownScoring;
