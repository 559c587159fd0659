import { sameBytes, type Bytes } from '@/crypto/bytes';
import { seal, unseal } from '@/crypto/seal';
import { Problem } from '@/domain/problem';
import { onDatabase, readRow, type VaultDatabase } from './disk/database';
import { asideData } from './disk/associatedData';
import { isSameMeta, metaKey, readMetaRow, type MetaRow, type SpaceKey } from './disk/metaRow';
import { readSpace, type SpaceOnDisk } from './disk/readSpace';
import { writeSpace } from './disk/writeSpace';
import type { LockDesk, MetaChange } from './lock/lockDesk';
import { joinTabs, type OtherTabs } from './otherTabs';
import { WorkQueue } from './saveQueue';
import { storedRecords } from './space/contents';
import { planRewrite, planSave } from './space/planSave';
import { prepareSave, type PreparedSave } from './space/prepareSave';
import { prepareImport } from './space/record';
import type { Change, ImportPlan, Kept, RecordKind, StoredRecord, Vault, VaultLock } from './vault';

/** A space that is unlocked, and the salt that tells this vault from another one of the same name. */
interface Unlocked {
  readonly key: SpaceKey;
  readonly salt: Bytes;
}

/** A vault over one open space. `readSpace` has read it; from here on this holds it in memory. */
export class SpaceVault implements Vault {
  readonly #database: VaultDatabase;
  #unlocked: Unlocked;
  readonly #now: () => Date;
  readonly #queue = new WorkQueue();
  readonly #listeners = new Set<() => void>();
  readonly #lockListeners = new Set<() => void>();
  readonly #tabs: OtherTabs;
  #space: SpaceOnDisk;
  /** A new data key with its meta row, from before they are written. */
  #next: { readonly meta: MetaRow; readonly key: SpaceKey } | undefined;
  /** What opens what was sealed aside before the data key was changed here. */
  #former: SpaceKey | undefined;
  #isClosed = false;
  #isDropped = false;
  #isNewsWaiting = false;

  constructor(database: VaultDatabase, unlocked: Unlocked, space: SpaceOnDisk, now: () => Date) {
    this.#database = database;
    this.#unlocked = unlocked;
    this.#space = space;
    this.#now = now;
    this.#tabs = joinTabs(database.name, {
      onNews: () => {
        this.#hearNews();
      },
      onLock: () => {
        for (const listener of this.#lockListeners) listener();
      },
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
    await this.#keepPrepared(prepareSave(changes, this.#now().toISOString()));
  }

  async records(): Promise<readonly StoredRecord[]> {
    await Promise.resolve();
    return storedRecords(this.#space.contents);
  }

  async bringIn(plan: ImportPlan): Promise<void> {
    if (this.#isClosed) throw new Problem('storage-lost');
    await this.#keepPrepared((contents) => plan(storedRecords(contents)).map(prepareImport));
  }

  onOtherTab(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  onLocked(listener: () => void): void {
    this.#lockListeners.add(listener);
  }

  onRemoved(listener: () => void): void {
    this.#database.onRemoved = listener;
  }

  lockOthers(): void {
    this.#tabs.tellLock();
  }

  async lock(): Promise<VaultLock> {
    const { SpaceLock } = await import('./lock/spaceLock');
    return new SpaceLock(this.#desk());
  }

  async sealAside(value: unknown): Promise<Bytes> {
    const { pageKey, space } = this.#unlocked.key;
    return seal(pageKey, new TextEncoder().encode(JSON.stringify(value)), asideData(space));
  }

  async openAside(sealed: Bytes): Promise<unknown> {
    for (const key of [this.#unlocked.key, this.#former]) {
      const plain = key && (await unseal(key.pageKey, sealed, asideData(key.space)));
      if (plain) return JSON.parse(new TextDecoder().decode(plain));
    }
    return undefined;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    this.#listeners.clear();
    this.#lockListeners.clear();
    await this.#queue.idle();
    this.#tabs.leave();
    this.#database.close();
  }

  drop(): void {
    this.#isDropped = true;
  }

  #keepPrepared(prepared: PreparedSave): Promise<void> {
    return this.#queue.run(() => this.#save(prepared));
  }

  async #save(prepared: PreparedSave): Promise<void> {
    if (this.#database.isRemoved) throw new Problem('storage-lost');
    const before = this.#space;
    const tried: Bytes[] = [];
    await onDatabase(this.#database, 'save-failed', async () => {
      while (!(await this.#saveOnce(prepared, tried))) if (await this.#isDone(tried)) return;
    });
    if (this.#space !== before) this.#tabs.tell();
  }

  /** False where another tab has saved meanwhile: then the changes are made and planned anew on what it left. */
  async #saveOnce(prepared: PreparedSave, tried: Bytes[]): Promise<boolean> {
    this.#refuseIfDropped();
    const changes = prepared(this.#space.contents);
    if (changes.length === 0) return true;
    const plan = planSave(this.#space.contents, this.#space.spacePages, changes);
    const saved = await writeSpace(this.#database, this.#unlocked.key, this.#space, plan, { tried });
    if (saved) this.#space = saved;
    return saved !== undefined;
  }

  /** Reads what another tab has saved. True where that is one of these tries, whose answer got lost. */
  async #isDone(tried: readonly Bytes[]): Promise<boolean> {
    await this.#refresh();
    return tried.some((row) => sameBytes(row, this.#space.manifestRow));
  }

  #desk(): LockDesk {
    return {
      space: this.#unlocked.key.space,
      spacePages: () => this.#space.spacePages,
      readMeta: () => onDatabase(this.#database, 'save-failed', () => this.#readOurs()),
      save: (change) => this.#queue.run(() => this.#saveMeta(change)),
      lockOthers: () => {
        this.lockOthers();
      },
    };
  }

  async #saveMeta({ make, changes = [], onPage }: MetaChange): Promise<void> {
    if (this.#isClosed || this.#database.isRemoved) throw new Problem('storage-lost');
    const prepared = prepareSave(changes, this.#now().toISOString());
    const tried: Bytes[] = [];
    await onDatabase(this.#database, 'save-failed', async () => {
      for (;;) {
        this.#refuseIfDropped();
        if (tried.length > 0 && (await this.#isDone(tried))) return;
        const before = await this.#readOurs();
        const { meta, rows = [], key = this.#unlocked.key } = await make(before);
        const { contents, spacePages } = this.#space;
        const changed = planSave(contents, spacePages, prepared(contents));
        const plan = key === this.#unlocked.key ? changed : planRewrite(contents, changed);
        if (key !== this.#unlocked.key) this.#next = { meta, key };
        let done = 0;
        const saved = await writeSpace(this.#database, key, this.#space, plan, {
          beside: { before, after: meta, rows },
          tried,
          onSealed: () => onPage?.((done += 1), plan.pages.size),
        });
        if (saved) {
          this.#space = saved;
          this.#openBy(key);
          return;
        }
      }
    });
    this.#tabs.tell();
  }

  /** The key that holds from here on: the same one, or that of a change which is done. */
  #openBy(key: SpaceKey): void {
    if (key !== this.#unlocked.key) this.#former = this.#unlocked.key;
    this.#unlocked = { ...this.#unlocked, key };
    this.#next = undefined;
  }

  #refuseIfDropped(): void {
    if (this.#isDropped) throw new Problem('storage-lost');
  }

  async #readOurs(): Promise<MetaRow> {
    const meta = readMetaRow(await this.#refuseIfAnother());
    if (meta.removing) throw new Problem('storage-lost');
    return meta;
  }

  /** Reads what another tab has saved, and tells of it. */
  async #refresh(): Promise<void> {
    const before = this.#space;
    await this.#refuseIfAnother();
    this.#space = await readSpace(this.#database, this.#unlocked.key, this.#space);
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

  /** The meta row. Where the vault was removed, or removed and made anew, what stands there is no damage and not ours. */
  async #refuseIfAnother(): Promise<unknown> {
    const meta = (await readRow(this.#database, this.#database.meta, metaKey)) as Partial<MetaRow> | undefined;
    // Nobody removed it, or that tab would have told: the browser cleared it away, and what is in memory is all there is.
    if (!meta && !this.#database.isRemoved) throw new Problem('vault-gone');
    const isOurs = meta?.salt && sameBytes(meta.salt, this.#unlocked.salt);
    if (!isOurs) throw new Problem('storage-lost');
    // Its commit was done, and the answer got lost with the connection.
    if (this.#next && isSameMeta(readMetaRow(meta), this.#next.meta)) {
      const { key } = this.#next;
      this.#space = await readSpace(this.#database, key);
      this.#openBy(key);
    }
    return meta;
  }
}
