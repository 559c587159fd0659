import { defineStore } from 'pinia';
import { readonly, shallowRef } from 'vue';
import { noCompare, type Compare } from '@/domain/compare/compare';
import { elementsOf } from '@/domain/compare/compareElements';
import { withFirstRun, withFound, withSecondRun } from '@/domain/compare/compareFlow';
import { ForeignFault, type ForeignFaultCode } from '@/domain/exchange/foreignFault';
import type { Message } from '@/domain/exchange/message';
import { workInSlices } from '@/platform/workInSlices';
import { compareMessage, elementsInCommon, firstRound, isOwnFirst, secondRound, type Work } from '@/transfer/compareRounds';
import { compareKind } from '@/vault/compare';
import { only } from '@/vault/only';
import { useExchangeStore } from './exchange';
import { useOnlyRecord } from './records';
import { useVaultStore } from './vault';

/** Why a code that was read is of no use now: what was wrong with it, or that it isn't its turn. */
export type CompareFault = ForeignFaultCode | 'not-begun' | 'first-again' | 'second-too-soon' | 'is-over';

/** The blind compare that is under way, between two people at one phone or between two phones. */
export const useCompareStore = defineStore('compare', () => {
  const vault = useVaultStore();
  const exchange = useExchangeStore();
  const { value: compare, change } = useOnlyRecord(compareKind, noCompare);
  /** How far long work is; undefined while there is none. */
  const progress = shallowRef<{ readonly done: number; readonly all: number }>();

  /** Does long work in slices. Undefined where the vault closes meanwhile, or where other work is under way. */
  async function worked<T>({ steps, result }: Work<T>): Promise<T | undefined> {
    if (progress.value) return undefined;
    let done = 0;
    const tell = () => {
      progress.value = { done, all: steps.length };
    };
    tell();
    try {
      const isDone = await workInSlices(
        steps,
        (step) => {
          step();
          done += 1;
        },
        () => vault.status === 'open',
        tell,
      );
      return isDone ? result() : undefined;
    } finally {
      progress.value = undefined;
    }
  }

  /** The owner has chosen, with two phones: makes the first code. True when it is on the disk. */
  async function sealForCodes(): Promise<boolean> {
    const wishes = compare.value.wishes.owner;
    const run = await worked(firstRound({ receive: elementsOf(wishes, 'receive'), give: elementsOf(wishes, 'give') }));
    return run ? change((before) => withFirstRun(before, run)) : false;
  }

  /** Lays out one of the own codes to be shown; the caller goes to the screen that shows it. */
  function showCode(kind: 'compare-first' | 'compare-second'): boolean {
    const body = bodiesOf(compare.value)[kind];
    if (body === undefined) return false;
    const { partnerId } = compare.value;
    const thenScan = compare.value.stage.kind !== 'over';
    exchange.show({
      message: compareMessage(kind, body),
      ...(partnerId ? { partnerId } : {}),
      backTo: '/compare/phones',
      thenScan,
    });
    return true;
  }

  /** Takes in what the scan has read, if it is for here. Answers with what is wrong with it; undefined where nothing is. */
  async function takeCode(): Promise<CompareFault | undefined> {
    const message = exchange.takeIncoming('compare-first') ?? exchange.takeIncoming('compare-second');
    if (!message) return undefined;
    try {
      return await (message.kind === 'compare-first' ? takeFirst(message) : takeSecond(message));
    } catch (fault) {
      if (fault instanceof ForeignFault) return fault.code;
      throw fault;
    }
  }

  async function takeFirst({ body }: Message): Promise<CompareFault | undefined> {
    const { stage } = compare.value;
    if (stage.kind === 'answered') return isOwnFirst(stage.run, body) ? 'not-for-here' : 'first-again';
    if (stage.kind !== 'codes') return stage.kind === 'over' ? 'is-over' : 'not-begun';
    const run = await worked(secondRound(stage.run, body));
    if (run) await change((before) => withSecondRun(before, run));
    return undefined;
  }

  async function takeSecond({ body }: Message): Promise<CompareFault | undefined> {
    const { stage } = compare.value;
    if (stage.kind === 'codes') return 'second-too-soon';
    if (stage.kind !== 'answered') return stage.kind === 'over' ? 'is-over' : 'not-begun';
    const found = elementsInCommon(stage.run, body);
    await change((before) => withFound(before, found));
    return undefined;
  }

  /** Ends it wherever it is: all of it is deleted for good, and there is no way back. */
  async function end(): Promise<boolean> {
    vault.giveUp(compareKind, only);
    return vault.keep([{ kind: compareKind, id: only, value: undefined }]);
  }

  return { compare, progress: readonly(progress), change, sealForCodes, showCode, takeCode, end };
});

/** The bodies of one's own messages, as far as there are any. */
function bodiesOf({ stage }: Compare): { 'compare-first'?: string | undefined; 'compare-second'?: string | undefined } {
  if (stage.kind === 'codes') return { 'compare-first': stage.run.message };
  if (stage.kind === 'answered') return { 'compare-first': stage.run.first, 'compare-second': stage.run.message };
  if (stage.kind !== 'over') return {};
  return { 'compare-first': stage.messages?.first, 'compare-second': stage.messages?.second };
}
