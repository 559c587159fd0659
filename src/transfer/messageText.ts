import { ForeignFault } from '@/domain/exchange/foreignFault';
import { mostMessageBytes } from '@/domain/exchange/sharedCaps';
import { blockInText, fromBase64 } from './blockInText';
import { isWhole } from './message';
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
 * may have told them. Other words may stand before it and behind it, as in a message of a chat. Throws `unreadable` or
 * `too-large`.
 */
export function messageInText(text: string): Uint8Array {
  if (text.length > mostText) throw new ForeignFault('too-large');
  const { take } = gatherFrames();
  for (const line of text.split(/\r?\n/)) {
    const progress = take(line);
    if (progress.kind === 'whole') return progress.message;
  }
  const alone = fromBase64(text.replace(/\s+/g, ''));
  if (alone && isWhole(alone)) return alone;
  const found = blockInText(text) ?? alone;
  if (!found) throw new ForeignFault('unreadable');
  return found;
}
