import type { BackupRecord } from '@/domain/backup/backup';
import { afterStep, differenceFrom, emptyModel, stepOf, type Model, type Step } from './model';
import type { Cut, Turn } from './operations';
import type { Answer } from './vaultDesk';

/** A vault that is driven from here or in a browser, and that can be cut in the middle of what it does. */
export interface Driven {
  readonly open: (by: string | null) => Promise<string>;
  readonly close: () => Promise<void>;
  readonly records: () => Promise<readonly BackupRecord[]>;
  readonly perform: (step: Step) => Promise<Answer>;
  /**
   * Does the step while it is cut so. Answers as `perform`, with undefined where nobody is left to hear an answer.
   * `isOver` tells that the vault has to be opened anew.
   */
  readonly performCut: (step: Step, cut: Cut) => Promise<{ readonly answer: Answer | undefined; readonly isOver: boolean }>;
  /** What a cut is where the vault is driven, for reports: `kind` tells those apart that are counted apart. */
  readonly cutAs: (cut: Cut) => { readonly kind: string; readonly when: string };
}

/** Steps that change the records in one transaction: where they fail, nothing is changed. */
const isOneSave = (step: Step): boolean => step.do === 'keep' || step.do === 'restore';

/** How often it is looked whether the open vault has heard of what another window kept, before that counts as a fault. */
const mostLooks = 500;

/**
 * Does all turns with a vault that is new, and compares it with the model after each. Throws an Error that says which turn
 * and what was found, where they differ. Answers with what was done how often.
 */
export async function runSequence(driven: Driven, turns: readonly Turn[]): Promise<ReadonlyMap<string, number>> {
  let model = emptyModel;
  const done = new Map<string, number>();
  const count = (what: string): void => {
    done.set(what, (done.get(what) ?? 0) + 1);
  };

  /** Whether what stands on the disk is this: the way in, and what it opens. */
  async function differenceOnDisk(expected: Model): Promise<string | undefined> {
    const plainly = await driven.open(null);
    const wanted = expected.passphrase === undefined ? 'done' : 'vault-locked';
    if (plainly !== wanted) return `opened without a passphrase: ${plainly} instead of ${wanted}`;
    if (expected.passphrase !== undefined) {
      const opened = await driven.open(expected.passphrase);
      if (opened !== 'done') return `opened by its passphrase: ${opened}`;
    }
    return differenceFrom(expected, await driven.records());
  }

  async function expectOnDisk(...candidates: readonly Model[]): Promise<Model> {
    const differences: string[] = [];
    for (const candidate of candidates) {
      const difference = await differenceOnDisk(candidate);
      if (difference === undefined) return candidate;
      differences.push(difference);
    }
    throw new Error(differences.join('\n  nor '));
  }

  async function expectInMemory(expected: Model, looks = 1): Promise<void> {
    const difference = differenceFrom(expected, await driven.records());
    if (difference === undefined) return;
    if (looks <= 1) throw new Error(`in the open vault: ${difference}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
    await expectInMemory(expected, looks - 1);
  }

  async function doWhole(step: Step): Promise<Model> {
    if (step.do === 'try wrong') {
      const code = await driven.open(step.with);
      const wanted = step.with === null ? 'vault-locked' : 'wrong-secret';
      if (code !== wanted) throw new Error(`a wrong way in: ${code} instead of ${wanted}`);
      return expectOnDisk(model);
    }
    const { code, file } = await driven.perform(step);
    if (step.do === 'set lock' && step.to === step.by && code === 'secret-in-use') return model;
    if (code !== 'done') throw new Error(`it ended with ${code}`);
    const after = afterStep(model, step, file);
    if (step.do === 'lock' || step.do === 'reload' || step.do === 'remove all') return expectOnDisk(after);
    await expectInMemory(after, step.do === 'keep elsewhere' ? mostLooks : 1);
    return after;
  }

  async function doCut(step: Step, cut: Cut): Promise<Model> {
    const { answer, isOver } = await driven.performCut(step, cut);
    const after = afterStep(model, step, answer?.file);
    count(`${driven.cutAs(cut).kind}: ${answer?.code ?? 'no answer'}`);
    if (answer?.code === 'done') {
      if (!isOver && step.do !== 'remove all') await expectInMemory(after, step.do === 'keep elsewhere' ? mostLooks : 1);
      return expectOnDisk(after);
    }
    if (step.do === 'export') return expectOnDisk(model);
    if (answer && !isOver && isOneSave(step) && cut.how === 'no room') {
      await expectInMemory(model);
      return expectOnDisk(model);
    }
    return expectOnDisk(after, model);
  }

  const opened = await driven.open(null);
  if (opened !== 'done') throw new Error(`The first opening ended with ${opened}`);
  for (const [at, { operation, cut }] of turns.entries()) {
    const step = stepOf(operation, model, at);
    if (!step) continue;
    count(step.do);
    try {
      model = cut && step.do !== 'try wrong' ? await doCut(step, cut) : await doWhole(step);
    } catch (fault) {
      const told = cut && driven.cutAs(cut);
      throw new Error(`turn ${at + 1}, ${step.do}${told ? ` (${told.kind} ${told.when})` : ''}: ${fault instanceof Error ? fault.message : String(fault)}`, { cause: fault });
    }
  }
  await expectOnDisk(model);
  await driven.close();
  return done;
}

/** The shortest list that still fails, by leaving out parts as long as that can be; the order stays. */
export async function shortened(turns: readonly Turn[], fails: (turns: readonly Turn[]) => Promise<boolean>): Promise<readonly Turn[]> {
  let left = turns;
  for (let size = Math.ceil(left.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = 0; from < left.length; ) {
      const without = [...left.slice(0, from), ...left.slice(from + size)];
      if (without.length > 0 && (await fails(without))) left = without;
      else from += size;
    }
  }
  return left;
}

/** What a report of a failing sequence says: how to run it again, and the shortened turns. */
export function failureOf(seed: number, fault: unknown, turns: readonly Turn[]): string {
  const told = turns.map(({ operation, cut }) => `  ${JSON.stringify({ ...(cut ? { cut } : {}), ...operation }).slice(0, 400)}`);
  return [`Seed ${seed}: ${fault instanceof Error ? fault.message : String(fault)}`, `Again: npm run test:faults -- sequences --seed ${seed}`, ...told].join('\n');
}
