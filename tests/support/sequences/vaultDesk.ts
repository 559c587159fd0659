import { backupOf, isInBackup, type BackupRecord } from '@/domain/backup/backup';
import { mergeSteps, replaceSteps } from '@/domain/backup/compareWithBackup';
import { Problem } from '@/domain/problem';
import { readBackup, writeBackup } from '@/transfer/backupFile';
import type { AskKeyWorker, GivenSecret } from '@/vault/lock/secret';
import { openVault } from '@/vault/openVault';
import type { Change, RecordKind, Vault } from '@/vault/vault';
import { wipeVault } from '@/vault/wipeVault';
import type { Step } from './model';

/** "done", a file of an export, or the code of the Problem that a step ended with. Anything else is thrown. */
export interface Answer {
  readonly code: string;
  readonly file?: string;
}

const words = 'willow anchor biscuit tunnel ferry';
/** The least that a reader takes: what is tried here is not the work. */
const littleWork = 10;

const given = (text: string): GivenSecret => ({ kind: 'passphrase', text });
const kindOf = (kind: string): RecordKind<unknown> => ({ kind, format: 1, lift: (data) => data });

/** The vault under test, driven as the app drives it. It knows nothing of what should be there. */
export class VaultDesk {
  readonly #name: string;
  readonly #ask: AskKeyWorker;
  #now = new Date(0);
  #vault: Vault | undefined;

  constructor(name: string, ask: AskKeyWorker) {
    this.#name = name;
    this.#ask = ask;
  }

  /** "done", or the code of the Problem. Where it is open it is closed first. */
  async open(by: string | null): Promise<string> {
    await this.close();
    return codeOf(async () => {
      this.#vault = await this.#openOne(by);
    });
  }

  #openOne(by: string | null): Promise<Vault> {
    return openVault({
      name: this.#name,
      now: () => this.#now,
      ...(by === null ? {} : { by: { given: given(by), ask: this.#ask } }),
    });
  }

  async close(): Promise<void> {
    const vault = this.#vault;
    this.#vault = undefined;
    await vault?.close();
  }

  /** Every record that a backup holds, as the open vault has it. */
  async records(): Promise<readonly BackupRecord[]> {
    return (await this.#open().records()).filter(isInBackup);
  }

  async perform(step: Step): Promise<Answer> {
    let file: string | undefined;
    const code = await codeOf(async () => {
      file = await this.#do(step);
    });
    return { code, ...(file === undefined ? {} : { file }) };
  }

  #open(): Vault {
    if (!this.#vault) throw new Error('The vault is closed.');
    return this.#vault;
  }

  async #do(step: Step): Promise<string | undefined> {
    const vault = this.#open();
    switch (step.do) {
      case 'keep':
        this.#now = new Date(step.at);
        await vault.keep(changesOf(step));
        return undefined;
      case 'keep elsewhere': {
        this.#now = new Date(step.at);
        const other = await this.#openOne(step.by);
        // Closed whatever comes of it, as a window is.
        await other.keep(changesOf(step)).finally(() => other.close());
        return undefined;
      }
      case 'set lock': {
        const lock = await vault.lock();
        const by = step.by === null ? undefined : await lock.derive(given(step.by), this.#ask);
        await lock.setWay(await lock.derive(given(step.to), this.#ask), by);
        return undefined;
      }
      case 'remove lock': {
        const lock = await vault.lock();
        await lock.removeLock(await lock.derive(given(step.by), this.#ask));
        return undefined;
      }
      case 'new key': {
        const lock = await vault.lock();
        await lock.changeDataKey(await lock.derive(given(step.by), this.#ask));
        return undefined;
      }
      case 'export':
        return textOf(await writeBackup(backupOf(await vault.records(), step.at), words, littleWork));
      case 'restore': {
        const backup = await readBackup(bytesOf(step.file), words);
        await vault.bringIn((here) => (step.how === 'replace' ? replaceSteps(here, backup) : mergeSteps(here, backup, new Map())));
        return undefined;
      }
      case 'remove all':
        await wipeVault(this.#name);
        return undefined;
      default:
        // Opening and closing are for whoever knows the passphrase.
        return undefined;
    }
  }
}

function changesOf({ changes, asEdit }: Extract<Step, { readonly changes: unknown }>): Change[] {
  return changes.map(({ kind, id, data }): Change => {
    const value = data === null ? undefined : data;
    return asEdit ? { kind: kindOf(kind), id, edit: () => value } : { kind: kindOf(kind), id, value };
  });
}

async function codeOf(work: () => Promise<void>): Promise<string> {
  try {
    await work();
    return 'done';
  } catch (fault) {
    if (fault instanceof Problem) return fault.code;
    throw fault;
  }
}

function textOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from({ length: text.length / 2 }, (_, at) => Number.parseInt(text.slice(2 * at, 2 * at + 2), 16));
}
