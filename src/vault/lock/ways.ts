import { newWrappingKey, rewrapDataKey, unwrapDataKey, wrapNewDataKey } from '@/crypto/dataKey';
import { randomBytes } from '@/crypto/randomBytes';
import type { Bytes } from '@/crypto/bytes';
import { Problem } from '@/domain/problem';
import { deviceSlotData, nextSlotData, slotData } from '../disk/associatedData';
import type { MetaRow } from '../disk/metaRow';
import { slotBytes, slotKinds, type SlotKind, type Space } from '../space/layout';
import { fitsKdf, openSlots, wrappingKeyOf, type Secret } from './secret';
import { slotAt, withSlot } from './slots';

/*
 * Each of these makes a new meta row of the present one and writes nothing. The caller puts it in one transaction, so
 * that the old ways in hold until the new ones do.
 */

/** The place of the data key that is to come, while a change of it is under way: that of the passkey, which then ends. */
const nextKind: SlotKind = 'passkey';

/** How the data key is got at now: by a secret, or without one by the device's own key. */
async function present(meta: MetaRow, space: Space, by: Secret | undefined) {
  if (by) {
    const key = await wrappingKeyOf(by, meta.salt, space);
    return { key, wrapped: slotAt(meta.slots, space, by.kind), associatedData: slotData(space, by.kind) };
  }
  if (!meta.deviceKey) throw new Problem('vault-locked');
  return { key: meta.deviceKey, wrapped: meta.deviceSlot, associatedData: deviceSlotData(space) };
}

async function rewrapped(
  from: { readonly key: CryptoKey; readonly wrapped: Bytes; readonly associatedData: Bytes },
  to: { readonly key: CryptoKey; readonly associatedData: Bytes },
): Promise<Bytes> {
  const slot = await rewrapDataKey(from, to);
  if (!slot) throw new Problem('wrong-secret');
  // What goes to the disk has opened once before.
  if (!(await unwrapDataKey(to.key, slot, to.associatedData))) throw new Problem('save-failed');
  return slot;
}

/**
 * Sets a way in, or replaces the one of its kind. `by` is a way in that holds now; none where no lock is set. Throws
 * `wrong-secret` where that doesn't open the space, and `secret-in-use` where the new one opens another.
 */
export async function withWay(meta: MetaRow, space: Space, secret: Secret, by: Secret | undefined): Promise<MetaRow> {
  if (!fitsKdf(meta, secret)) throw new Problem('save-failed');
  const taken = await openSlots(meta, secret);
  // It stands already: the same one was chosen anew, or a commit was done whose answer got lost.
  if (taken?.space === space) return meta;
  if (taken) throw new Problem('secret-in-use');
  const slot = await rewrapped(await present(meta, space, by), {
    key: await wrappingKeyOf(secret, meta.salt, space),
    associatedData: slotData(space, secret.kind),
  });
  return { ...meta, kdf: meta.kdf ?? secret.kdf ?? null, slots: withSlot(meta.slots, space, secret.kind, slot) };
}

/** Takes a way in away. */
export function withoutWay(meta: MetaRow, space: Space, kind: SlotKind): MetaRow {
  return { ...meta, slots: withSlot(meta.slots, space, kind) };
}

/** The lock is in force: the device alone opens nothing from here on. */
export function withoutDeviceKey(meta: MetaRow): MetaRow {
  return { ...meta, deviceKey: null, deviceSlot: randomBytes(slotBytes) };
}

/** Removes the lock of a space: the device opens it, and none of its ways in does. */
export async function withDeviceKey(meta: MetaRow, space: Space, by: Secret): Promise<MetaRow> {
  // Done already, by a commit whose answer got lost.
  if (meta.deviceKey) return meta;
  const deviceKey = await newWrappingKey();
  const deviceSlot = await rewrapped(await present(meta, space, by), {
    key: deviceKey,
    associatedData: deviceSlotData(space),
  });
  const slots = slotKinds.reduce((left, kind) => withSlot(left, space, kind), meta.slots);
  return { ...meta, deviceKey, deviceSlot, slots };
}

/** A new data key in another space, opened by `secret` alone. Throws `secret-in-use` where that opens a space already. */
export async function withNewSpace(meta: MetaRow, space: Space, secret: Secret) {
  if (!fitsKdf(meta, secret)) throw new Problem('save-failed');
  if (await openSlots(meta, secret)) throw new Problem('secret-in-use');
  const key = await wrappingKeyOf(secret, meta.salt, space);
  const associatedData = slotData(space, secret.kind);
  const slot = await wrapNewDataKey(key, associatedData);
  const dataKey = await unwrapDataKey(key, slot, associatedData);
  if (!dataKey) throw new Problem('save-failed');
  const emptied = slotKinds.reduce((left, kind) => withSlot(left, space, kind), meta.slots);
  return { meta: { ...meta, slots: withSlot(emptied, space, secret.kind, slot) }, dataKey };
}

/** Begins a change of the data key: the new one stands in the row, and opens by the same passphrase. */
export async function withNextDataKey(meta: MetaRow, space: Space, by: Secret): Promise<MetaRow> {
  // A passkey would write over its own slot; a recovery code can set a new passphrase first.
  if (by.kind !== 'passphrase') throw new Problem('wrong-secret');
  const key = await wrappingKeyOf(by, meta.salt, space);
  if (!(await unwrapDataKey(key, slotAt(meta.slots, space, by.kind), slotData(space, by.kind)))) {
    throw new Problem('wrong-secret');
  }
  return { ...meta, slots: withSlot(meta.slots, space, nextKind, await wrapNewDataKey(key, nextSlotData(space))) };
}

/** The data key of a change that was begun by this secret and not ended; else undefined. */
export async function openNextDataKey(meta: MetaRow, space: Space, by: Secret): Promise<CryptoKey | undefined> {
  return unwrapDataKey(
    await wrappingKeyOf(by, meta.salt, space),
    slotAt(meta.slots, space, nextKind),
    nextSlotData(space),
  );
}

/** Ends the change: the secret opens the new data key, and no other way in is left. */
export async function withNextInPlace(meta: MetaRow, space: Space, by: Secret): Promise<MetaRow> {
  const key = await wrappingKeyOf(by, meta.salt, space);
  const slot = await rewrapped(
    { key, wrapped: slotAt(meta.slots, space, nextKind), associatedData: nextSlotData(space) },
    { key, associatedData: slotData(space, by.kind) },
  );
  const emptied = slotKinds.reduce((left, kind) => withSlot(left, space, kind), meta.slots);
  return { ...meta, slots: withSlot(emptied, space, by.kind, slot) };
}
