import type { Bytes } from '@/crypto/bytes';
import { randomBytes } from '@/crypto/randomBytes';
import { slotBytes, slotKinds, type SlotKind, type Space } from '../space/layout';

function offsetOf(space: Space, kind: SlotKind): number {
  return (space * slotKinds.length + slotKinds.indexOf(kind)) * slotBytes;
}

/** The slot of a way in to a space: a wrapped data key, or random bytes. */
export function slotAt(slots: Bytes, space: Space, kind: SlotKind): Bytes {
  const from = offsetOf(space, kind);
  return slots.slice(from, from + slotBytes);
}

/** All slots with one replaced; by random bytes, as where none was ever set, without `slot`. */
export function withSlot(slots: Bytes, space: Space, kind: SlotKind, slot = randomBytes(slotBytes)): Bytes {
  const replaced = slots.slice();
  replaced.set(slot, offsetOf(space, kind));
  return replaced;
}
