import { defineStore } from 'pinia';
import { readonly, shallowRef, type ShallowRef } from 'vue';
import { Problem, type ProblemCode } from '@/domain/problem';
import { allKinds } from '@/vault/kinds';
import type { Change, Kept, RecordKind, Vault } from '@/vault/vault';

type Records<T> = ShallowRef<readonly Kept<T>[]>;

type SaveState = 'idle' | 'saving' | 'saved' | 'failed';

function isSameRecord(one: Pick<Change, 'kind' | 'id'>, other: { kind: { kind: string }; id: string }): boolean {
  return one.kind.kind === other.kind.kind && one.id === other.id;
}

function withoutThese(all: readonly Change[], these: readonly Change[]): Change[] {
  return all.filter((change) => !these.some((other) => isSameRecord(change, other)));
}

/** The open vault, whether it could be opened, and how the last save went. */
export const useVaultStore = defineStore('vault', () => {
  const status = shallowRef<'closed' | 'open' | 'fault'>('closed');
  const problem = shallowRef<ProblemCode>();
  const saveState = shallowRef<SaveState>('idle');
  const saveProblem = shallowRef<ProblemCode>();
  const records = new Map<string, Records<unknown>>(allKinds.map(({ kind }) => [kind, shallowRef([])]));
  let vault: Vault | undefined;
  let unkept: Change[] = [];
  let underWay = 0;
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
        if (shown) shown.value = found;
      }),
    );
  }

  function forget(): void {
    for (const each of records.values()) each.value = [];
  }

  /** Opens the vault, or makes it at the first run, and fills all stores. Never rejects on a Problem: see `status`. */
  async function open(): Promise<void> {
    try {
      const { openVault } = await import('@/vault/openVault');
      const opened = await openVault();
      vault = opened;
      opened.onOtherTab(() => void read(opened));
      await read(opened);
      problem.value = undefined;
      status.value = 'open';
      tellOpen();
    } catch (fault) {
      if (!(fault instanceof Problem)) throw fault;
      problem.value = fault.code;
      status.value = 'fault';
    }
  }

  /**
   * Keeps all changes or none, then shows them; before the vault is open it waits for that. True when they are on the
   * disk. On false nothing that was shown has changed, and the changes wait in memory for `retry`.
   */
  async function keep(changes: readonly Change[]): Promise<boolean> {
    await whenOpen;
    if (!vault) return false;
    const opened = vault;
    underWay += 1;
    saveState.value = 'saving';
    try {
      await opened.keep(changes);
      unkept = withoutThese(unkept, changes);
      await read(opened, [...new Set(changes.map(({ kind }) => kind))]);
      return true;
    } catch (fault) {
      unkept = [...withoutThese(unkept, changes), ...changes];
      saveProblem.value = fault instanceof Problem ? fault.code : 'save-failed';
      if (!(fault instanceof Problem)) throw fault;
      return false;
    } finally {
      underWay -= 1;
      if (unkept.length > 0) saveState.value = 'failed';
      else if (underWay === 0) saveState.value = 'saved';
    }
  }

  /** Tries again to keep what could not be kept. */
  function retry(): Promise<boolean> {
    return keep(unkept);
  }

  /** The change of a record that waits for `retry`, so that the next change of it builds on what was typed. */
  function waiting<T>(kind: RecordKind<T>, id: string): Change<T> | undefined {
    return unkept.find((change) => isSameRecord(change, { kind, id })) as Change<T> | undefined;
  }

  /** Removes the keys, then every record of every space. True when all is gone; the caller then loads the page anew. */
  async function wipe(): Promise<boolean> {
    try {
      const { wipeVault } = await import('@/vault/wipeVault');
      await vault?.close();
      vault = undefined;
      await wipeVault();
      forget();
      status.value = 'closed';
      return true;
    } catch (fault) {
      if (!(fault instanceof Problem)) throw fault;
      return false;
    }
  }

  return {
    status: readonly(status),
    problem: readonly(problem),
    saveState: readonly(saveState),
    saveProblem: readonly(saveProblem),
    whenOpen,
    recordsOf,
    open,
    keep,
    retry,
    waiting,
    wipe,
  };
});
