import { defineStore } from 'pinia';
import { computed } from 'vue';
import { backupOf, type Backup } from '@/domain/backup/backup';
import { changedSince } from '@/domain/backup/backupDue';
import { compareWithBackup, mergeSteps, replaceSteps, type Choices, type Comparison } from '@/domain/backup/compareWithBackup';
import { ForeignFault, type ForeignFaultCode } from '@/domain/exchange/foreignFault';
import { Problem, type ProblemCode } from '@/domain/problem';
import { readBackup, writeBackup } from '@/transfer/backupFile';
import { mostSealedBytes } from '@/transfer/sealedFile';
import { useBackupDue } from './backupDue';
import { useSettingsStore } from './settings';
import { recordsWithUnsaved } from './unsavedRecords';
import { useVaultStore } from './vault';

/** What became of a step: done, or the code of what stood in the way. Nothing was changed then. */
export type BackupOutcome<T = true> = { readonly done: T } | { readonly fault: ForeignFaultCode } | { readonly problem: ProblemCode };

/** A backup as it is saved. `madeAt` is an ISO time in UTC. */
export interface BackupFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly madeAt: string;
}

/** How a backup comes into the vault. */
export type BringIn = { readonly kind: 'merge'; readonly choices: Choices } | { readonly kind: 'replace' };

async function attempt<T>(work: () => Promise<T>): Promise<BackupOutcome<T>> {
  try {
    return { done: await work() };
  } catch (thrown) {
    if (thrown instanceof ForeignFault) return { fault: thrown.code };
    if (thrown instanceof Problem) return { problem: thrown.code };
    throw thrown;
  }
}

/** Making backups of the open space, and bringing them in. */
export const useBackupStore = defineStore('backup', () => {
  const vault = useVaultStore();
  const settings = useSettingsStore();
  const { noted } = useBackupDue();
  const lastAt = computed(() => settings.settings.lastBackup);
  /** How many records have changed since the last backup, of those that somebody would miss. */
  const changed = computed(() => changedSince(noted.value, lastAt.value).length);

  function opened() {
    const open = vault.opened();
    if (!open) throw new Problem('vault-locked');
    return open;
  }

  /** A file of all that is kept, and of what could not be. */
  function make(passphrase: string): Promise<BackupOutcome<BackupFile>> {
    return attempt(async () => {
      const records = await recordsWithUnsaved();
      if (!records) throw new Problem('vault-locked');
      const madeAt = new Date().toISOString();
      const bytes = await writeBackup(backupOf(records, madeAt), passphrase);
      return { bytes, madeAt };
    });
  }

  /** Notes that a backup was saved where the person wanted it. */
  function noteSaved({ madeAt }: BackupFile): Promise<boolean> {
    return settings.change({ lastBackup: madeAt });
  }

  /** What is in a file. */
  function read(file: Blob, passphrase: string): Promise<BackupOutcome<Backup>> {
    return attempt(async () => {
      if (file.size > mostSealedBytes) throw new ForeignFault('too-large');
      return readBackup(new Uint8Array(await file.arrayBuffer()), passphrase);
    });
  }

  function compare(backup: Backup): Promise<BackupOutcome<Comparison>> {
    return attempt(async () => compareWithBackup(await opened().records(), backup));
  }

  /** Brings it in, all or nothing, then shows it. In the place of all, what could not be saved before is given up. */
  function bringIn(backup: Backup, how: BringIn): Promise<BackupOutcome> {
    return attempt(async () => {
      // What is still under way would be written over what comes.
      if (!(await vault.untilIdle())) throw new Problem('save-failed');
      await opened().bringIn((records) =>
        how.kind === 'merge' ? mergeSteps(records, backup, how.choices) : replaceSteps(records, backup),
      );
      if (how.kind === 'replace') vault.giveUpAll();
      await vault.readAgain();
      // All that is here now is in that file.
      if (how.kind === 'replace') await settings.change({ welcomed: true, lastBackup: backup.madeAt });
      return true as const;
    });
  }

  return { lastAt, changed, make, noteSaved, read, compare, bringIn };
});
