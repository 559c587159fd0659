import type { PracticeId } from './practice';

/** How somebody stands to a practice. The last three keep it out of every list until the person changes them. */
export const stances = ['want', 'willing', 'curious', 'unsure', 'not-now', 'soft-limit', 'hard-limit'] as const;
export type Stance = (typeof stances)[number];

export const directions = ['receive', 'give'] as const;
/** Whether the person receives the care or gives it. Stances are separate. */
export type Direction = (typeof directions)[number];

export const triedAmounts = ['never', 'once', 'several'] as const;
export type Tried = (typeof triedAmounts)[number];

/** Everything said about one practice. A missing part was never asked, or left open. */
export interface PracticeStance {
  readonly receive?: Stance;
  readonly give?: Stance;
  readonly tried?: Tried;
}

export type Stances = Readonly<Record<PracticeId, PracticeStance>>;

/** The stance to a practice in one direction; undefined where it was left open. Safe for any id. */
export function stanceTowards(stances: Stances, id: PracticeId, direction: Direction): Stance | undefined {
  return Object.hasOwn(stances, id) ? stances[id]?.[direction] : undefined;
}

/** How often a practice was tried, as the person said; undefined where they didn't. */
export function triedOf(stances: Stances, id: PracticeId): Tried | undefined {
  return Object.hasOwn(stances, id) ? stances[id]?.tried : undefined;
}
