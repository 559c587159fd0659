import { Problem } from '@/domain/problem';
import type { Bytes } from '@/crypto/bytes';
import { deriveSealingKey, newWrappingKey, unwrapDataKey, wrapNewDataKey } from '@/crypto/dataKey';
import { randomBytes } from '@/crypto/randomBytes';
import { metaFormat, saltBytes, slotBytes, slotKinds, spaces, type Space } from '../space/layout';
import { deviceSlotData, pageKeyInfo } from './associatedData';

/** The only row of `meta`, under `metaKey`. It looks the same for everybody until a lock is set. */
export interface MetaRow {
  readonly format: number;
  /** How a passphrase becomes a key. Without a lock: the least that a release accepts (Argon2id, 19 MiB, 4 passes). */
  readonly kdf: { readonly name: 'argon2id'; readonly memoryKiB: number; readonly passes: number; readonly lanes: number };
  readonly salt: Bytes;
  /** Three slots of each of three spaces, one after the other; random bytes where none is set. */
  readonly slots: Bytes;
  /** The data key of the space in use, wrapped under `deviceKey`. */
  readonly deviceSlot: Bytes;
  /** Not extractable. Null: a lock is set. */
  readonly deviceKey: CryptoKey | null;
  /** True while everything is being removed: whoever finds it finishes that. */
  readonly removing: boolean;
}

export const metaKey = 0;

/** A row in which every slot is chance, and nothing can be unlocked. */
export function randomMetaRow(): MetaRow {
  return {
    format: metaFormat,
    kdf: { name: 'argon2id', memoryKiB: 19_456, passes: 4, lanes: 1 },
    salt: randomBytes(saltBytes),
    slots: randomBytes(spaces.length * slotKinds.length * slotBytes),
    deviceSlot: randomBytes(slotBytes),
    deviceKey: null,
    removing: false,
  };
}

/** A row for the first run: a new data key, wrapped for this device, for a space chosen by chance. */
export async function newMetaRow(): Promise<MetaRow> {
  const space = spaceByChance();
  const deviceKey = await newWrappingKey();
  return { ...randomMetaRow(), deviceKey, deviceSlot: await wrapNewDataKey(deviceKey, deviceSlotData(space)) };
}

function spaceByChance(): Space {
  const [byte = 0] = randomBytes(1);
  // 256 isn't a multiple of three; that the first space is likelier by 1 in 256 gives nothing away.
  return spaces[byte % spaces.length] ?? 0;
}

/** Throws `vault-newer` for a row of a newer release, and `vault-damaged` for anything else that isn't a meta row. */
export function readMetaRow(row: unknown): MetaRow {
  if (typeof row !== 'object' || row === null) throw new Problem('vault-damaged');
  const { format, salt, slots, deviceSlot, deviceKey, removing } = row as Partial<MetaRow>;
  if (typeof format === 'number' && format > metaFormat) throw new Problem('vault-newer');
  const isWhole =
    format === metaFormat &&
    isBytes(salt, saltBytes) &&
    isBytes(slots, spaces.length * slotKinds.length * slotBytes) &&
    isBytes(deviceSlot, slotBytes) &&
    (deviceKey === null || deviceKey instanceof CryptoKey) &&
    typeof removing === 'boolean';
  if (!isWhole) throw new Problem('vault-damaged');
  return row as MetaRow;
}

function isBytes(value: unknown, length: number): value is Bytes {
  return value instanceof Uint8Array && value.length === length;
}

/** What opens a space's pages. */
export interface SpaceKey {
  readonly space: Space;
  readonly pageKey: CryptoKey;
}

/**
 * Unlocks by the device's own key. Every space is tried, whichever opens. Throws `vault-newer` where a lock is set,
 * since only a newer release can do that, and `vault-damaged` where no space opens.
 */
export async function unlockByDevice({ deviceKey, deviceSlot }: MetaRow): Promise<SpaceKey> {
  if (!deviceKey) throw new Problem('vault-newer');
  const dataKeys = await Promise.all(spaces.map((space) => unwrapDataKey(deviceKey, deviceSlot, deviceSlotData(space))));
  for (const space of spaces) {
    const dataKey = dataKeys[space];
    if (dataKey) return { space, pageKey: await deriveSealingKey(dataKey, pageKeyInfo) };
  }
  throw new Problem('vault-damaged');
}
