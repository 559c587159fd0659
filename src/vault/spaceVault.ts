import { sameBytes } from '@/crypto/bytes';
import { Problem } from '@/domain/problem';
import { onDatabase, type VaultDatabase } from './disk/database';
import { metaKey, type MetaRow } from './disk/metaRow';
import { readSpace, type SpaceOnDisk } from './disk/readSpace';
import type { Unlocked } from './disk/unlock';
import { writeSpace } from './disk/writeSpace';
import { joinTabs, type OtherTabs } from './otherTabs';
import { asOneWriter, WorkQueue } from './saveQueue';
import { planSave } from './space/planSave';
import { prepareChange, type PreparedChange } from './space/record';
import type { Change, Kept, RecordKind, Vault } from './vault';

/** A vault over one open space. `readSpace` has read it; from here on this holds it in memory. */
export class SpaceVault implements Vault {
  readonly #database: VaultDatabase;
  readonly #unlocked: Unlocked;
  readonly #now: () => Date;
  readonly #queue = new WorkQueue();
  readonly #listeners = new Set<() => void>();
  readonly #tabs: OtherTabs;
  #space: SpaceOnDisk;
  #isClosed = false;
  #isNewsWaiting = false;

  constructor(database: VaultDatabase, unlocked: Unlocked, space: SpaceOnDisk, now: () => Date) {
    this.#database = database;
    this.#unlocked = unlocked;
    this.#space = space;
    this.#now = now;
    this.#tabs = joinTabs(database.name, () => {
      this.#hearNews();
    });
  }

  // Asynchronous by contract: a worker may hold the records one day.
  async list<T>(kind: RecordKind<T>): Promise<readonly Kept<T>[]> {
    await Promise.resolve();
    const records = [...this.#space.contents.records.values()].filter((record) => record.kind === kind.kind);
    if (records.some(({ format }) => format > kind.format)) throw new Problem('vault-newer');
    return records
      .sort((one, other) => one.number - other.number)
      .map(({ kept, format }) =>
        format === kind.format ? (kept as Kept<T>) : { ...kept, value: kind.lift(kept.value, format) },
      );
  }

  async keep(changes: readonly Change[]): Promise<void> {
    if (this.#isClosed) throw new Problem('storage-lost');
    if (changes.length === 0) return;
    const savedAt = this.#now().toISOString();
    const prepared = changes.map((change) => prepareChange(change, savedAt));
    await this.#queue.run(() => asOneWriter(this.#database.name, () => this.#save(prepared)));
  }

  onOtherTab(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    this.#listeners.clear();
    await this.#queue.idle();
    this.#tabs.leave();
    this.#database.close();
  }

  async #save(changes: readonly PreparedChange[]): Promise<void> {
    if (this.#database.isRemoved) throw new Problem('storage-lost');
    await onDatabase(this.#database, 'save-failed', async () => {
      while (!(await this.#saveOnce(changes))) await this.#refresh();
    });
    this.#tabs.tell(this.#space.contents.manifest.generation);
  }

  /** False where another tab has saved meanwhile: then the changes are planned anew on what it left. */
  async #saveOnce(changes: readonly PreparedChange[]): Promise<boolean> {
    const plan = planSave(this.#space.contents, this.#space.spacePages, changes);
    const saved = await writeSpace(this.#database, this.#unlocked.key, this.#space, plan);
    if (saved) this.#space = saved;
    return saved !== undefined;
  }

  /** Reads what another tab has saved, and tells of it. */
  async #refresh(): Promise<void> {
    const before = this.#space;
    await this.#refuseIfAnother();
    this.#space = await readSpace(this.#database, this.#unlocked.key, before);
    if (this.#space.contents.manifest.generation === before.contents.manifest.generation) return;
    // Apart from the save: a listener's fault is not the save's.
    for (const listener of this.#listeners) queueMicrotask(listener);
  }

  // Of many messages at once one reading tells all.
  #hearNews(): void {
    if (this.#isNewsWaiting) return;
    this.#isNewsWaiting = true;
    void this.#queue.run(() => this.#catchUp());
  }

  async #catchUp(): Promise<void> {
    this.#isNewsWaiting = false;
    if (this.#isClosed || this.#database.isRemoved) return;
    try {
      await onDatabase(this.#database, 'save-failed', () => this.#refresh());
    } catch (fault) {
      // The next save meets the same fault, and has somebody to tell it to.
      if (!(fault instanceof Problem)) throw fault;
    }
  }

  /** Where the vault was removed, or removed and made anew, what stands there is no damage and not ours. */
  async #refuseIfAnother(): Promise<void> {
    const meta = (await this.#database.meta.get(metaKey)) as Partial<MetaRow> | undefined;
    const isOurs = meta?.salt && sameBytes(meta.salt, this.#unlocked.salt);
    if (!isOurs) throw new Problem('storage-lost');
  }
}
