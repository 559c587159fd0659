import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../support/locked';
import { turnsOf, type Cut, type Turn } from '../../support/sequences/operations';
import type { Step } from '../../support/sequences/model';
import { failureOf, runSequence, shortened, type Driven } from '../../support/sequences/runSequence';
import { VaultDesk, type Answer } from '../../support/sequences/vaultDesk';
import { freshName } from '../../support/vaultCases';
import { closing, during, failing, loseAnswers, withoutWaits } from '../../support/vaultFaults';

/*
 * Long sequences of whatever can be done, against a plain model. `npm run test:faults -- sequences` runs a thousand, and
 * others in a browser.
 */

const count = Number(process.env['SEQUENCES'] ?? 30);
const first = Number(process.env['SEQUENCE_SEED'] ?? 1);
const length = Number(process.env['SEQUENCE_LENGTH'] ?? 50);

/** Of each of these there is something in thirty sequences. */
const everything = ['keep', 'keep elsewhere', 'set lock', 'remove lock', 'new key', 'lock', 'reload', 'export', 'restore', 'remove all', 'try wrong'];

let restoreWaits: () => void = () => undefined;
beforeAll(() => {
  restoreWaits = withoutWaits();
});
afterAll(() => {
  restoreWaits();
});

/** A vault of its own in this process. Killed: every call from one on finds the connection closed, and nobody goes on. */
function drivenHere(): Driven {
  const name = freshName();
  let desk = new VaultDesk(name, ask);

  async function performCut(step: Step, { at, how }: Cut): Promise<{ answer: Answer; isOver: boolean }> {
    if (how === 'answer lost') {
      const { restore } = loseAnswers((index) => index === at % 2);
      const answer = await desk.perform(step).finally(restore);
      return { answer, isOver: false };
    }
    const isChosen = how === 'cut once' ? (index: number) => index === at : (index: number) => index >= at;
    const fault = how === 'no room' ? failing('QuotaExceededError') : closing;
    const { answer } = await during(() => desk.perform(step), fault, isChosen);
    if (how === 'killed') {
      await desk.close();
      desk = new VaultDesk(name, ask);
    }
    return { answer, isOver: how === 'killed' };
  }

  return {
    open: (by) => desk.open(by),
    close: async () => {
      await desk.close();
      // A thousand of them would take gigabytes.
      indexedDB.deleteDatabase(name);
    },
    records: () => desk.records(),
    perform: (step) => desk.perform(step),
    performCut,
    cutAs: ({ how, at }) => ({ kind: how, when: `at call ${at}` }),
  };
}

const faultOf = (turns: readonly Turn[], driven = drivenHere()): Promise<unknown> =>
  runSequence(driven, turns).then(
    () => undefined,
    (fault: unknown) => fault ?? 'a fault',
  );

describe('whatever is done, in whatever order', () => {
  it(
    `the vault holds what a plain model holds: ${count} sequences of ${length}`,
    async () => {
      const done = new Map<string, number>();
      for (let seed = first; seed < first + count; seed += 1) {
        const turns = turnsOf(seed, length);
        if (seed > first && (seed - first) % 100 === 0) process.stdout.write(`${seed - first} sequences done\n`);
        try {
          for (const [what, times] of await runSequence(drivenHere(), turns)) done.set(what, (done.get(what) ?? 0) + times);
        } catch (fault) {
          const short = await shortened(turns, async (fewer) => (await faultOf(fewer)) !== undefined);
          throw new Error(failureOf(seed, (await faultOf(short)) ?? fault, short), { cause: fault });
        }
      }
      if (process.env['SEQUENCES']) process.stdout.write(`${JSON.stringify(Object.fromEntries(done))}\n`);
      // Not one of them is left out.
      if (count >= 30) for (const what of everything) expect(done.get(what), what).toBeGreaterThan(0);
    },
    Math.max(60_000, count * 6_000),
  );

  it('a vault that says “saved” and keeps all but the last change is found out, and what shows it is made short', async () => {
    const forgetful = (): Driven => {
      const driven = drivenHere();
      return { ...driven, perform: (step) => driven.perform(step.do === 'keep' ? { ...step, changes: step.changes.slice(0, -1) } : step) };
    };
    const turns = turnsOf(7, length);
    const short = await shortened(turns, async (fewer) => (await faultOf(fewer, forgetful())) !== undefined);
    expect(short).toHaveLength(1);
    expect(failureOf(7, await faultOf(short, forgetful()), short)).toMatch(/^Seed 7: turn 1, keep: in the open vault: missing:/);
  }, 60_000);
});
