import { ForeignFault } from '@/domain/exchange/foreignFault';
import { mostMessageBytes } from '@/domain/exchange/sharedCaps';
import type { Bytes } from '@/crypto/bytes';
import { gatherFrames } from './qrFrames';

/** The longest text that is looked at: a message with all its blanks and line breaks, or its frames. */
const mostText = 4 * mostMessageBytes;

/** A message as a text to be copied: base 64, in lines that no mail breaks. */
export function textOf(message: Uint8Array): string {
  const letters = Array.from(message, (byte) => String.fromCharCode(byte)).join('');
  return (btoa(letters).match(/.{1,64}/g) ?? []).join('\n');
}

/**
 * The message in a text: as `textOf` wrote it, or the frames of its codes, one in each line, as another reader of codes
 * may have told them. Throws `unreadable` or `too-large`.
 */
export function messageInText(text: string): Uint8Array {
  if (text.length > mostText) throw new ForeignFault('too-large');
  const { take } = gatherFrames();
  for (const line of text.split(/\r?\n/)) {
    const progress = take(line);
    if (progress.kind === 'whole') return progress.message;
  }
  return fromBase64(text.replace(/\s+/g, ''));
}

function fromBase64(text: string): Bytes {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text)) throw new ForeignFault('unreadable');
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch (cause) {
    throw new ForeignFault('unreadable', { cause });
  }
}
