import type { Bytes } from '@/crypto/bytes';
import { Problem } from '@/domain/problem';
import { noWays, type WaysIn } from '@/domain/waysIn';
import { spaceKeyOf, type SpaceKey } from '../disk/metaRow';
import { sealManifest, sealPage } from '../disk/sealedPage';
import { waysKind } from '../locks';
import { only } from '../only';
import { rowKey, spaces } from '../space/layout';
import { firstManifest } from '../space/manifest';
import { planSave } from '../space/planSave';
import { prepareChange } from '../space/record';
import type { Edit, Replacement, VaultLock } from '../vault';
import type { LockDesk } from './lockDesk';
import { deriveSecret, openSlots, type AskKeyWorker, type GivenSecret, type Secret } from './secret';
import {
  openNextDataKey,
  withDeviceKey,
  withNewSpace,
  withNextDataKey,
  withNextInPlace,
  withoutDeviceKey,
  withoutWay,
  withWay,
} from './ways';

/** How long other tabs are given to save what was typed and to lock, in ms, before their key stops to fit. */
const farewell = 700;

const noted = (value: WaysIn): Replacement<WaysIn> => ({ kind: waysKind, id: only, value });
const notedBeside = (way: Partial<WaysIn>): Edit<WaysIn> => ({
  kind: waysKind,
  id: only,
  edit: (before = noWays) => ({ ...before, ...way }),
});

/** The lock of an open space. */
export class SpaceLock implements VaultLock {
  readonly #desk: LockDesk;

  constructor(desk: LockDesk) {
    this.#desk = desk;
  }

  async derive(given: GivenSecret, ask: AskKeyWorker): Promise<Secret> {
    return deriveSecret(given, await this.#desk.readMeta(), ask);
  }

  async opensThis(secret: Secret): Promise<boolean> {
    const opened = await openSlots(await this.#desk.readMeta(), secret);
    return opened?.space === this.#desk.space;
  }

  async setWay(secret: Secret, by?: Secret): Promise<void> {
    const { space } = this.#desk;
    await this.#desk.save({
      make: async (meta) => ({ meta: await withWay(meta, space, secret, by) }),
      changes: by ? [notedBeside({ [secret.kind]: true })] : [],
    });
    if (by) return;
    // The first one: read back from the disk and opened, before the device's own way in goes.
    if (!(await this.opensThis(secret))) throw new Problem('save-failed');
    await this.#desk.save({
      make: (meta) => Promise.resolve({ meta: withoutDeviceKey(meta) }),
      changes: [noted({ ...noWays, [secret.kind]: true })],
    });
  }

  async removeWay(kind: 'passkey' | 'recovery'): Promise<void> {
    const { space } = this.#desk;
    await this.#desk.save({
      make: (meta) => Promise.resolve({ meta: withoutWay(meta, space, kind) }),
      changes: [notedBeside({ [kind]: false })],
    });
  }

  async removeLock(by: Secret): Promise<void> {
    const { space } = this.#desk;
    await this.#desk.save({
      make: async (meta) => ({ meta: await withDeviceKey(meta, space, by) }),
      changes: [noted(noWays)],
    });
  }

  async makeSpace(secret: Secret, place: 0 | 1): Promise<void> {
    const space = spaces.filter((other) => other !== this.#desk.space)[place] ?? 0;
    await this.#desk.save({
      make: async (before) => {
        const { meta, dataKey } = await withNewSpace(before, space, secret);
        return { meta, rows: await this.#firstRows(await spaceKeyOf(space, dataKey)) };
      },
    });
    // One of them may have had that space open.
    this.#desk.lockOthers();
  }

  /** The rows of a new space, which knows of its lock and of nothing else. */
  async #firstRows(key: SpaceKey): Promise<[number, Bytes][]> {
    const spacePages = this.#desk.spacePages();
    const empty = { manifest: firstManifest(spacePages), pages: new Map(), records: new Map() };
    const knowing = prepareChange(noted({ ...noWays, passphrase: true }), new Date().toISOString());
    const { manifest, pages } = planSave(empty, spacePages, [knowing]);
    const sealed = [...pages].map(async ([page, { fragments }]): Promise<[number, Bytes]> => [
      rowKey(key.space, page),
      await sealPage(key, page, { version: manifest.generation, fragments }),
    ]);
    return [[rowKey(key.space, 0), await sealManifest(key, manifest)], ...(await Promise.all(sealed))];
  }

  async changeDataKey(by: Secret, onPage?: (done: number, all: number) => void): Promise<void> {
    const { space } = this.#desk;
    await this.#desk.save({
      make: async (meta) => ({ meta: await withNextDataKey(meta, space, by) }),
      changes: [notedBeside({ passkey: false })],
    });
    await this.finishDataKey(by, onPage);
  }

  /** Ends a change of the data key that this secret began; does nothing where there is none. */
  async finishDataKey(by: Secret, onPage?: (done: number, all: number) => void): Promise<void> {
    const { space } = this.#desk;
    if (!(await openNextDataKey(await this.#desk.readMeta(), space, by))) return;
    this.#desk.lockOthers();
    await new Promise((resolve) => setTimeout(resolve, farewell));
    const ways = { ...noWays, [by.kind]: true };
    await this.#desk.save({
      make: async (meta) => {
        const dataKey = await openNextDataKey(meta, space, by);
        if (!dataKey) throw new Problem('save-failed');
        return { meta: await withNextInPlace(meta, space, by), key: await spaceKeyOf(space, dataKey) };
      },
      changes: [noted(ways)],
      onPage,
    });
  }
}
