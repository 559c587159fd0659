import { Problem } from '@/domain/problem';
import { sameBytes, type Bytes } from '@/crypto/bytes';
import { deriveSealingKey, newWrappingKey, unwrapDataKey, wrapNewDataKey } from '@/crypto/dataKey';
import { randomBytes } from '@/crypto/randomBytes';
import { isKdf, type Kdf } from '@/crypto/kdf';
import { metaFormat, saltBytes, slotBytes, slotKinds, spaces, type Space } from '../space/layout';
import { deviceSlotData, pageKeyInfo } from './associatedData';

/** The only row of `meta`, under `metaKey`. It looks the same for everybody until a lock is set. */
export interface MetaRow {
  readonly format: number;
  /** How a passphrase becomes a key, for all spaces alike. Null until a lock is first set; the same ever after. */
  readonly kdf: Kdf | null;
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
    kdf: null,
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
  const { format, kdf, salt, slots, deviceSlot, deviceKey, removing } = row as Partial<MetaRow>;
  if (typeof format === 'number' && format > metaFormat) throw new Problem('vault-newer');
  const isWhole =
    format === metaFormat &&
    isBytes(salt, saltBytes) &&
    isBytes(slots, spaces.length * slotKinds.length * slotBytes) &&
    isBytes(deviceSlot, slotBytes) &&
    (kdf === null || isKdf(kdf)) &&
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

/** The key of a space's pages, of its data key. */
export async function spaceKeyOf(space: Space, dataKey: CryptoKey): Promise<SpaceKey> {
  return { space, pageKey: await deriveSealingKey(dataKey, pageKeyInfo) };
}

/**
 * Unlocks by the device's own key. Every space is tried, whichever opens. Throws `vault-locked` where a lock is set, and
 * `vault-damaged` where no space opens.
 */
export async function unlockByDevice({ deviceKey, deviceSlot }: MetaRow): Promise<SpaceKey> {
  if (!deviceKey) throw new Problem('vault-locked');
  const dataKeys = await Promise.all(spaces.map((space) => unwrapDataKey(deviceKey, deviceSlot, deviceSlotData(space))));
  for (const space of spaces) {
    const dataKey = dataKeys[space];
    if (dataKey) return spaceKeyOf(space, dataKey);
  }
  throw new Problem('vault-damaged');
}

/** True where both rows hold the same, key objects apart: those can't be looked into. */
export function isSameMeta(one: MetaRow, other: MetaRow): boolean {
  return (
    one.removing === other.removing &&
    JSON.stringify(one.kdf) === JSON.stringify(other.kdf) &&
    (one.deviceKey === null) === (other.deviceKey === null) &&
    sameBytes(one.salt, other.salt) &&
    sameBytes(one.slots, other.slots) &&
    sameBytes(one.deviceSlot, other.deviceSlot)
  );
}
