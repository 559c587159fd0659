import type { PracticeId } from './practice';

/** How somebody stands to a practice. The last three keep it out of every list until the person changes them. */
export const stances = ['want', 'willing', 'curious', 'unsure', 'not-now', 'soft-limit', 'hard-limit'] as const;
export type Stance = (typeof stances)[number];

/** The stances that say no. */
export type RefusingStance = Extract<Stance, 'not-now' | 'soft-limit' | 'hard-limit'>;
const refusing: readonly unknown[] = ['not-now', 'soft-limit', 'hard-limit'] satisfies RefusingStance[];

/** Whether a stance, or what a card says in the place of one, says no. */
export function isRefusing(stance: unknown): stance is RefusingStance {
  return refusing.includes(stance);
}

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

/** What was said about a practice; an empty one where nothing was. Safe for any id, those of Object's members too. */
export function stanceOn(stances: Stances, id: PracticeId): PracticeStance {
  return Object.hasOwn(stances, id) ? (stances[id] ?? nothingSaid) : nothingSaid;
}

const nothingSaid: PracticeStance = {};
