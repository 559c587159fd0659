import type { Bytes } from '@/crypto/bytes';
import { Problem } from '@/domain/problem';
import { defaultName, metaKey, readSpaceRows, VaultDatabase, type MetaRow } from './database';
import { isCutOff, problemOfOpening, problemOfSaving } from './faults';
import { makeVault } from './firstRun';
import { openDeviceSlot, openSpace } from './openSpace';
import { planSave } from './planSave';
import type { Space } from './space';
import type { Change, Kept, RecordKind, Vault } from './vault';
import { writeSave } from './writeSave';

async function readMeta(database: VaultDatabase): Promise<MetaRow> {
  const found = await database.meta.get(metaKey);
  if (found) return found;
  await makeVault(database);
  const made = await database.meta.get(metaKey);
  if (!made) throw new Problem('storage-lost');
  return made;
}

/** Lets one tab write at a time. Where the browser has no locks, the look at the manifest alone keeps saves apart. */
function oneAtATime<T>(name: string, work: () => Promise<T>): Promise<T> {
  const { locks } = (globalThis as { navigator?: Partial<Navigator> }).navigator ?? {};
  return locks ? locks.request(`${name}-writer`, work) : work();
}

/**
 * Opens the vault of this device, or makes it at the first run.
 * @throws Problem 'storage-refused', 'storage-full', 'storage-lost', 'vault-damaged' or 'vault-newer'; nothing that
 * stands on the disk is changed then.
 */
export async function openVault({ name = defaultName, now = () => new Date() } = {}): Promise<Vault> {
  const database = new VaultDatabase(name);
  let space: Space;
  let lastManifest: Bytes;
  let slot: { index: number; key: CryptoKey };

  /** Brings memory up to what stands on the disk. */
  async function read(known?: Space): Promise<void> {
    const rows = await database.transaction('r', database.pages, () => readSpaceRows(database, slot.index));
    space = await openSpace(slot, rows, known?.pages);
    const row = rows[0];
    if (row) lastManifest = row;
  }

  try {
    await database.open();
    slot = await openDeviceSlot(await oneAtATime(name, () => readMeta(database)));
    await read();
  } catch (fault) {
    database.close();
    throw problemOfOpening(fault);
  }

  const listeners = new Set<() => void>();
  const channel = new BroadcastChannel(`${name}-vault`);
  let queue: Promise<unknown> = Promise.resolve();

  /** One thing after the other. A fault of one doesn't stop the next. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = queue.then(work);
    queue = turn.catch(() => undefined);
    return turn;
  }

  async function save(changes: readonly Change[]): Promise<void> {
    for (;;) {
      const plan = planSave(space, changes, now().toISOString());
      const written = await writeSave(database, plan, lastManifest);
      if (written) {
        space = plan.after;
        lastManifest = written;
        channel.postMessage(space.manifest.generation);
        return;
      }
      await read(space);
    }
  }

  /** Some systems end the connection in the background: open anew and try once more. The same save twice is one save. */
  async function saveOverCuts(changes: readonly Change[]): Promise<void> {
    try {
      await save(changes);
    } catch (fault) {
      if (closed || !isCutOff(fault)) throw fault;
      database.close();
      await database.open();
      await save(changes);
    }
  }

  let closed = false;
  channel.onmessage = ({ data }) => {
    void inTurn(async () => {
      if (closed || data === space.manifest.generation) return;
      await read(space);
      for (const listener of listeners) listener();
    }).catch(() => undefined);
  };

  function list<T>(kind: RecordKind<T>): readonly Kept<T>[] {
    return [...space.entries.values()]
      .filter((entry) => entry.kind === kind.kind)
      .sort((one, other) => one.number - other.number)
      .map(({ id, savedAt, format, data }) => {
        if (format > kind.format) throw new Problem('vault-newer');
        return { id, savedAt, value: kind.lift(data, format) };
      });
  }

  return {
    list: (kind) => Promise.resolve().then(() => list(kind)),
    keep: (changes) =>
      inTurn(async () => {
        try {
          if (closed) throw new Problem('storage-lost');
          await oneAtATime(name, () => saveOverCuts(changes));
        } catch (fault) {
          throw problemOfSaving(fault);
        }
      }),
    onOtherTab(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    async close() {
      await queue;
      closed = true;
      listeners.clear();
      channel.close();
      database.close();
    },
  };
}
