import { bodyAreas, type BodyArea, type BodyRule } from '@/domain/bodycheck/bodyRule';
import type { HelpSourceId } from './helpSources';
import { bleedingRules, chestRules } from './signs/chestAndBleeding';
import { headRules, neckRules } from './signs/headAndNeck';
import { bellyRules, limbsRules } from './signs/limbsAndBelly';
import type { SignRules } from './signs/signRules';
import { mindRules, skinRules } from './signs/skinAndMind';

const byArea = {
  neck: neckRules,
  head: headRules,
  chest: chestRules,
  bleeding: bleedingRules,
  limbs: limbsRules,
  belly: bellyRules,
  skin: skinRules,
  mind: mindRules,
} as const satisfies Record<BodyArea, SignRules>;

type KeysOf<T> = T extends unknown ? keyof T : never;

/** Every sign that the app knows: a text that is missing doesn't compile. */
export type KnownSignId = KeysOf<(typeof byArea)[BodyArea]>;

/** All rules, area by area, the most pressing of each area first as they are written. */
export const bodyRules: readonly BodyRule<HelpSourceId>[] = bodyAreas.flatMap((area) =>
  Object.entries<SignRules[string]>(byArea[area]).map(([id, rule]) => ({ id, area, ...rule })),
);
