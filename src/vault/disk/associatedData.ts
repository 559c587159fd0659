import type { Bytes } from '@/crypto/bytes';
import { metaFormat, pageFormat, type SlotKind, type Space } from '../space/layout';

const utf8 = new TextEncoder();

// No part holds the separator, so that different parts never give the same bytes.
function joined(...parts: readonly (string | number)[]): Bytes {
  return utf8.encode(['lowlamp', metaFormat, ...parts].join('|'));
}

/** Binds a page to its place: moved to another page or space, it doesn't open. */
export function pageData(space: Space, page: number): Bytes {
  return joined('page', space, page, pageFormat);
}

/** Binds the device's wrapped data key to its space. */
export function deviceSlotData(space: Space): Bytes {
  return joined('slot', space, 'device');
}

/** Binds a wrapped data key to its space and its way in. */
export function slotData(space: Space, kind: SlotKind): Bytes {
  return joined('slot', space, kind);
}

/** Binds the data key that is to come, while a change of it is under way. */
export function nextSlotData(space: Space): Bytes {
  return joined('slot', space, 'next');
}

/** Binds what is sealed for a while in memory to its space. */
export function asideData(space: Space): Bytes {
  return joined('aside', space);
}

/** Names the use of a secret's key that wraps the data key of a space. */
export function slotKeyInfo(space: Space, kind: SlotKind): Bytes {
  return utf8.encode(`lowlamp/v1/slot/${kind}/${space}`);
}

/** Names the use of the key that is derived for pages. */
export const pageKeyInfo = utf8.encode('lowlamp/v1/pages');
