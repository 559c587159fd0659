/** What went wrong. Each has a path of its own; "I didn't want it" has none: it leads to help. */
export const repairKinds = ['accident', 'misunderstanding', 'limit'] as const;
export type RepairKind = (typeof repairKinds)[number];

/** For a limit that was crossed: whose limit it was, seen from the owner of the device. */
export const limitSides = ['mine', 'theirs'] as const;
export type LimitSide = (typeof limitSides)[number];

/** Whether the one whose limit it was wants to go on at all. They alone decide. */
export const goOnAnswers = ['yes', 'no', 'unsure'] as const;
export type GoOn = (typeof goOnAnswers)[number];

/** Steps at which something is written. The ids are permanent: they stand in records and addresses. */
export const writtenSteps = [
  'happened',
  'responsibility',
  'regret',
  'change',
  'need',
  'view-mine',
  'view-theirs',
  'said',
  'needed',
  'from-here',
] as const;
export type WrittenStep = (typeof writtenSteps)[number];

export const repairSteps = ['kind', 'side', 'go-on', ...writtenSteps, 'end'] as const;
export type RepairStep = (typeof repairSteps)[number];

/** One time of mending something. `at`, `stoppedAt`: ISO times; stopped, it can be gone on with from where it was. */
export interface Repair {
  readonly at: string;
  readonly checkInId?: string;
  readonly kind?: RepairKind;
  readonly side?: LimitSide;
  readonly goOn?: GoOn;
  readonly step: RepairStep;
  readonly words: Readonly<Partial<Record<WrittenStep, string>>>;
  readonly stoppedAt?: string;
}

/** A repair that was begun at a time (ISO), after a check-in where one is named. */
export function newRepair(at: string, checkInId?: string): Repair {
  return { at, ...(checkInId ? { checkInId } : {}), step: 'kind', words: {} };
}
