import { sha256 } from '@noble/hashes/sha2.js';
import { sameBytes, type Bytes } from '@/crypto/bytes';
import { ForeignFault } from '@/domain/exchange/foreignFault';
import { messageKinds, type Message } from '@/domain/exchange/message';
import { mostMessageBytes } from '@/domain/exchange/sharedCaps';
import { looksSealed, openFile, sealFile } from './sealedFile';

/** The first bytes of a message: "Ll", and the number of its format. */
const mark = [0x4c, 0x6c] as const;
const format = 1;
const checkBytes = 4;
const headBytes = mark.length + 2 + checkBytes;

/**
 * The bytes of a message, as they are shown or kept in a file: sealed where there are words. Throws `too-large` for more
 * than a message takes.
 */
export async function writeMessage({ kind, body }: Message, words?: string): Promise<Bytes> {
  const bytes = new Uint8Array(headBytes + body.length);
  bytes.set([...mark, format, messageKinds.indexOf(kind)]);
  bytes.set(body, headBytes);
  bytes.set(checkOf(bytes), headBytes - checkBytes);
  const written = words === undefined ? bytes : await sealFile(bytes, plainWords(words));
  if (written.length > mostMessageBytes) throw new ForeignFault('too-large');
  return written;
}

/**
 * What `writeMessage` wrote. Throws `ForeignFault`: `wrong-words` where it is sealed and the words are others or missing,
 * `newer` for a kind or format of a later release, `too-large`, or `unreadable`. Capitals, further blanks and ways to
 * write a letter don't matter in the words; where it isn't sealed they aren't looked at.
 */
export async function readMessage(bytes: Uint8Array, words?: string): Promise<Message> {
  if (bytes.length > mostMessageBytes) throw new ForeignFault('too-large');
  if (!isSealed(bytes)) return readPlain(bytes);
  if (words === undefined) throw new ForeignFault('wrong-words');
  return readPlain(await openFile(bytes, plainWords(words)));
}

/** Whether it takes words to read the message. */
export function isSealed(bytes: Uint8Array): boolean {
  return looksSealed(bytes);
}

/** Whether these are the bytes of a message that isn't sealed, undamaged; of a later release too. */
export function isWhole(bytes: Uint8Array): boolean {
  try {
    readPlain(bytes);
    return true;
  } catch (fault) {
    return fault instanceof ForeignFault && fault.code === 'newer';
  }
}

function readPlain(bytes: Uint8Array): Message {
  if (bytes.length < headBytes || !mark.every((byte, at) => bytes[at] === byte)) throw new ForeignFault('unreadable');
  const [, , found = 0, place = 0] = bytes;
  if (found > format) throw new ForeignFault('newer');
  if (found !== format || !sameBytes(checkOf(bytes), bytes.subarray(headBytes - checkBytes, headBytes))) {
    throw new ForeignFault('unreadable');
  }
  const kind = messageKinds[place];
  if (kind === undefined) throw new ForeignFault('newer');
  return { kind, body: bytes.subarray(headBytes) };
}

/** The first bytes of the SHA-256 of all but the check, which tells damage. Who made it is not told by it. */
function checkOf(bytes: Uint8Array): Uint8Array {
  const hash = sha256.create();
  hash.update(bytes.subarray(0, headBytes - checkBytes));
  hash.update(bytes.subarray(headBytes));
  return hash.digest().subarray(0, checkBytes);
}

function plainWords(words: string): string {
  return words.normalize('NFKC').toLowerCase().trim().replace(/\s+/g, ' ');
}
