import type { GoOn, LimitSide, Repair, RepairKind, RepairStep, WrittenStep } from './repair';

/**
 * Owning what one did, in this order, after the parts of an apology that Lewicki, Polin and Lount (2016) describe.
 * Asking for forgiveness, which counted least there, is left out: nobody is to owe it.
 */
const owningUp = ['happened', 'responsibility', 'regret', 'change', 'need'] as const satisfies readonly RepairStep[];

/** The steps of what was chosen so far, in order. A path ends early where the one who was hurt doesn't want to go on. */
export function repairPath({ kind, side, goOn }: Pick<Repair, 'kind' | 'side' | 'goOn'>): readonly RepairStep[] {
  if (kind === undefined) return ['kind'];
  switch (kind) {
    case 'accident':
      return ['kind', ...owningUp, 'end'];
    case 'misunderstanding':
      return ['kind', 'view-mine', 'view-theirs', 'change', 'need', 'end'];
    case 'limit':
      return ['kind', 'side', ...limitPath(side, goOn)];
  }
}

function limitPath(side: LimitSide | undefined, goOn: GoOn | undefined): readonly RepairStep[] {
  if (side === undefined) return [];
  if (goOn !== 'yes') return ['go-on'];
  return side === 'mine' ? ['go-on', 'said', 'needed', 'from-here', 'end'] : ['go-on', ...owningUp, 'end'];
}

/** The step so many on, or back where `by` is negative; undefined beyond the ends. */
export function stepFrom(repair: Repair, by: 1 | -1): RepairStep | undefined {
  const path = repairPath(repair);
  return path[path.indexOf(repair.step) + by];
}

/** The repair at a step of its path; the same object for any other step. */
export function atStep(repair: Repair, step: RepairStep): Repair {
  return repair.step === step || !repairPath(repair).includes(step) ? repair : { ...repair, step };
}

/** What went wrong is chosen. Another kind leads another way; what was written stays. */
export function withKind(repair: Repair, kind: RepairKind): Repair {
  return repair.kind === kind ? repair : { ...repair, kind };
}

/** Whose limit it was. Whether to go on is asked anew: it is somebody else's to say. */
export function withSide(repair: Repair, side: LimitSide): Repair {
  if (repair.side === side) return repair;
  const { goOn: _goOn, ...rest } = repair;
  return { ...rest, side };
}

export function withGoOn(repair: Repair, goOn: GoOn): Repair {
  return repair.goOn === goOn ? repair : { ...repair, goOn };
}

/** The repair with what was written at a step. */
export function withWords(repair: Repair, step: WrittenStep, words: string): Repair {
  return repair.words[step] === words ? repair : { ...repair, words: { ...repair.words, [step]: words } };
}

/** Stopped for now, at a time (ISO). It stays where it is. */
export function stopRepair(repair: Repair, at: string): Repair {
  return repair.stoppedAt === undefined ? { ...repair, stoppedAt: at } : repair;
}

export function resumeRepair(repair: Repair): Repair {
  const { stoppedAt: _stoppedAt, ...rest } = repair;
  return repair.stoppedAt === undefined ? repair : rest;
}

/** Whether it waits to be gone on with. What somebody said no to doesn't. */
export function isUnfinished({ step, goOn }: Repair): boolean {
  return step !== 'end' && goOn !== 'no';
}

/** Whether the steps are those of somebody who owns what they did, in the order of the study named above. */
export function followsApology(repair: Pick<Repair, 'kind' | 'side' | 'goOn'>): boolean {
  return repairPath(repair).includes('responsibility');
}
