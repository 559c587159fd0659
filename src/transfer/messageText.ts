import type { Bytes } from '@/crypto/bytes';
import { ForeignFault } from '@/domain/exchange/foreignFault';
import { mostMessageBytes } from '@/domain/exchange/sharedCaps';

/** Four letters for three bytes, and as much again for blanks that a mail adds. */
const mostLetters = (mostMessageBytes / 3) * 8;

/** A message as text to copy: base64url (RFC 4648), which mails and messengers leave as it is. */
export function toText(message: Uint8Array): string {
  const letters = Array.from(message, (byte) => String.fromCharCode(byte)).join('');
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The message of a pasted text; white space doesn't matter. Throws `too-large`, or `unreadable` for what is no such text. */
export function fromText(text: string): Bytes {
  if (text.length > mostLetters) throw new ForeignFault('too-large');
  const letters = text.replace(/\s+/g, '');
  if (!/^[A-Za-z0-9_-]+$/.test(letters) || letters.length % 4 === 1) throw new ForeignFault('unreadable');
  return Uint8Array.from(atob(letters.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
}
