import { catalogueOrder } from '@/content/catalogueOrder';
import { ForeignFault } from '@/domain/exchange/foreignFault';
import type { Message } from '@/domain/exchange/message';
import { mostMessageBytes } from '@/domain/exchange/sharedCaps';
import type { SharedCard } from '@/domain/exchange/sharedCard';
import { readCard, writeCard } from '@/transfer/cardCode';
import { isSealed, readMessage, writeMessage } from '@/transfer/message';
import { messageInText, textOf } from '@/transfer/messageText';
import { frameAt, framesNeeded, gatherFrames, type Progress } from '@/transfer/qrFrames';

export { gatherFrames, isSealed, readMessage, type Progress };

/*
 * Messages in the forms in which they leave the device and come to it. Faults of what comes are `ForeignFault`.
 */

/** A message as it is shown: sealed where there are words. */
export interface MessageCode {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** How many frames it takes at least. Those from there on make up for lost ones. */
  readonly frames: number;
  readonly frameAt: (index: number) => string;
  readonly text: string;
}

export async function codeOf(message: Message, words?: string): Promise<MessageCode> {
  const bytes = await writeMessage(message, words);
  return { bytes, frames: framesNeeded(bytes), frameAt: (index) => frameAt(bytes, index), text: textOf(bytes) };
}

/** The bytes of a message in a pasted text. */
export function bytesInText(text: string): Uint8Array {
  return messageInText(text);
}

/** The bytes of a message in a file: as they are, or as a text. */
export async function bytesInFile(file: Blob): Promise<Uint8Array> {
  if (file.size > 4 * mostMessageBytes) throw new ForeignFault('too-large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isSealed(bytes)) return bytes;
  return messageInText(new TextDecoder().decode(bytes));
}

export async function cardMessage(card: SharedCard): Promise<Message> {
  return { kind: 'card', body: await writeCard(card, catalogueOrder) };
}

export function cardIn({ body }: Message): Promise<SharedCard> {
  return readCard(body, catalogueOrder);
}
