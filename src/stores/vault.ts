import { defineStore } from 'pinia';
import { computed, readonly, shallowRef, type ShallowRef } from 'vue';
import { Problem, type ProblemCode } from '@/domain/problem';
import { isDemo } from '@/platform/demoMode';
import { forgetKept, wasKept } from '@/platform/keptBefore';
import { allKinds } from '@/vault/kinds';
import type { Change, Kept, RecordKind, Vault } from '@/vault/vault';

type Records<T> = ShallowRef<readonly Kept<T>[]>;

type Sealed = Awaited<ReturnType<Vault['sealAside']>>;

type SaveState = 'idle' | 'saving' | 'saved' | 'failed';

/** The longest that is waited for saves under way, in ms. */
const longestWait = 3_000;

function isSameRecord(one: Change, other: Change): boolean {
  return one.kind.kind === other.kind.kind && one.id === other.id;
}

/** The open vault, whether it could be opened, and how the last save went. */
export const useVaultStore = defineStore('vault', () => {
  /** 'left': locked, and the page is about to be loaded anew. */
  const status = shallowRef<'closed' | 'open' | 'locked' | 'left' | 'removed' | 'fault'>('closed');
  const problem = shallowRef<ProblemCode>();
  const saveProblem = shallowRef<ProblemCode>();
  const records = new Map<string, Records<unknown>>(allKinds.map(({ kind }) => [kind, shallowRef([])]));
  /** What could not be kept, oldest first, and what is being kept or has its turn yet to come. */
  const unkept = shallowRef<readonly Change[]>([]);
  const inFlight = shallowRef<readonly (readonly Change[])[]>([]);
  /** What could not be kept before a lock, each part sealed under the key of its space. */
  const aside = shallowRef<readonly Sealed[]>([]);
  const hasSaved = shallowRef(false);
  const saveState = computed<SaveState>(() => {
    // First: the notice with "Try again" is not to be pulled from under a finger because something else is kept meanwhile.
    if (unkept.value.length > 0) return 'failed';
    if (inFlight.value.length > 0) return 'saving';
    return hasSaved.value ? 'saved' : 'idle';
  });
  let vault: Vault | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  let whenLocked: () => void = () => undefined;
  let tellOpen: () => void = () => undefined;
  const whenOpen = new Promise<void>((resolve) => {
    tellOpen = resolve;
  });

  /** All records of a kind as they stand in the open vault; empty while it is closed. */
  function recordsOf<T>(kind: RecordKind<T>): Readonly<Records<T>> {
    return records.get(kind.kind) as Records<T>;
  }

  async function read(opened: Vault, kinds = allKinds): Promise<void> {
    await Promise.all(
      kinds.map(async (kind) => {
        const found = await opened.list(kind);
        const shown = records.get(kind.kind);
        // Locked meanwhile: nothing comes back into memory.
        if (shown && vault === opened) shown.value = found;
      }),
    );
  }

  /** Drops the vault and all records, and what waits to be kept. */
  function letGo(as: 'locked' | 'left' | 'removed' | 'closed'): void {
    vault = undefined;
    giveUpAll();
    inFlight.value = [];
    // A save that hangs holds up nothing of the next vault.
    turn = Promise.resolve();
    for (const each of records.values()) each.value = [];
    problem.value = undefined;
    status.value = as;
  }

  /** What is being kept, or waits for it: none of it is on the disk. */
  function unsaved(): readonly Change[] {
    return [...new Set([...unkept.value, ...inFlight.value.flat()])];
  }

  /** The open vault itself; undefined while it is closed. */
  function opened(): Vault | undefined {
    return vault;
  }

  function fail(fault: unknown): void {
    if (!(fault instanceof Problem)) throw fault;
    problem.value = fault.code;
    status.value = 'fault';
  }

  /** Shows a vault that was opened, and fills all stores. */
  async function show(opened: Vault): Promise<void> {
    await vault?.close();
    vault = opened;
    opened.onOtherTab(() => void read(opened).catch(fail));
    opened.onLocked(() => {
      whenLocked();
    });
    opened.onRemoved(() => {
      if (vault === opened) letGo('removed');
    });
    await read(opened);
    problem.value = undefined;
    status.value = 'open';
    tellOpen();
  }

  /** Shows the lock before it is known whether one is set: the page came with it. */
  function expectLock(): void {
    status.value = 'locked';
  }

  /**
   * Opens the vault, or makes it at the first run, and fills all stores; `anew`: also where something was kept before and
   * is gone. Never rejects on a Problem: see `status`.
   */
  async function open(anew = false): Promise<void> {
    const { openVault } = await import('@/vault/openVault');
    if (anew) forgetKept();
    const demo = isDemo();
    try {
      await show(await openVault({ demo, mayMake: demo || !wasKept() }));
    } catch (fault) {
      // Somebody may have been faster with a passphrase.
      if (!(fault instanceof Problem) || fault.code !== 'vault-locked') fail(fault);
      else if (!vault) letGo('locked');
    }
  }

  /** Fills all stores anew, after what was changed beside `keep`. */
  async function readAgain(): Promise<void> {
    if (vault) await read(vault);
  }

  /** Waits for the saves under way, and for those that forms begin now. False where they take too long. */
  async function untilIdle(): Promise<boolean> {
    const until = performance.now() + longestWait;
    for (let quiet = 0; quiet < 2; quiet = inFlight.value.length > 0 ? 0 : quiet + 1) {
      if (performance.now() > until) return false;
      await new Promise((resolve) => setTimeout(resolve, 4));
    }
    return true;
  }

  /** Calls back when another tab has locked. */
  function onLocked(listener: () => void): void {
    whenLocked = listener;
  }

  /**
   * Keeps all changes or none, then shows them, after the saves that were asked for before; before the vault is open it
   * waits for that. Without changes it keeps all that waits. True when they are on the disk. On false nothing that was
   * shown has changed, and the changes wait in memory for `retry`, or for the next change of the same record, which takes
   * them along.
   */
  async function keep(changes: readonly Change[]): Promise<boolean> {
    await whenOpen;
    // A form that goes with the lock has kept what it held before: what comes now is of nobody who is here.
    if (!vault && (status.value === 'locked' || status.value === 'left')) return false;
    if (!vault) {
      saveProblem.value = 'storage-lost';
      unkept.value = [...unkept.value, ...changes];
      return false;
    }
    inFlight.value = [...inFlight.value, changes];
    // In turn: only then it is known whether one before has failed, which is to be kept first.
    const mine = turn.then(() => write(changes));
    turn = mine.catch(() => undefined);
    return mine;
  }

  async function write(changes: readonly Change[]): Promise<boolean> {
    // Locked meanwhile: what was under way is held sealed.
    if (!vault || !inFlight.value.includes(changes)) return false;
    const opened = vault;
    const isTaken = (waiting: Change): boolean => changes.length === 0 || changes.some((change) => isSameRecord(waiting, change));
    const these = [...new Set([...unkept.value.filter(isTaken), ...changes])];
    const others = (): readonly Change[] => unkept.value.filter((waiting) => !these.includes(waiting));
    // Who asks for it sees that it is tried. What is only taken along counts as not saved until it is.
    if (changes.length === 0) unkept.value = others();
    inFlight.value = inFlight.value.map((one) => (one === changes ? these : one));
    let isKept = false;
    try {
      await opened.keep(these);
      // Locked meanwhile: whoever is here by now may be in another space, and hears nothing of this one.
      if (vault !== opened) return false;
      isKept = hasSaved.value = true;
      unkept.value = others();
      await read(opened, [...new Set(these.map(({ kind }) => kind))]);
      return true;
    } catch (fault) {
      // It is on the disk, whatever comes of reading it back.
      if (isKept) {
        if (vault === opened) fail(fault);
        return true;
      }
      if (!inFlight.value.includes(these)) return false;
      unkept.value = [...these, ...others()];
      saveProblem.value = fault instanceof Problem ? fault.code : 'save-failed';
      if (!(fault instanceof Problem)) throw fault;
      return false;
    } finally {
      inFlight.value = inFlight.value.filter((one) => one !== these);
    }
  }

  /** Tries again to keep what could not be kept. */
  function retry(): Promise<boolean> {
    return keep([]);
  }

  /** Gives up what waits for a record, because the person has. */
  function giveUp(kind: RecordKind<unknown>, id: string): void {
    unkept.value = unkept.value.filter((waiting) => waiting.kind.kind !== kind.kind || waiting.id !== id);
  }

  /** Gives up all that waits, because something else has come in the place of everything. */
  function giveUpAll(): void {
    unkept.value = [];
  }

  /** Removes the keys, then every record of every space. True when all is gone; the caller then loads the page anew. */
  async function wipe(): Promise<boolean> {
    const { wipeAll } = await import('./wiping');
    return wipeAll(useVaultStore());
  }

  return {
    status: readonly(status),
    problem: readonly(problem),
    saveState,
    saveProblem: readonly(saveProblem),
    aside,
    whenOpen,
    recordsOf,
    expectLock,
    open,
    show,
    fail,
    letGo,
    opened,
    unsaved,
    onLocked,
    readAgain,
    untilIdle,
    keep,
    retry,
    giveUp,
    giveUpAll,
    wipe,
  };
});
