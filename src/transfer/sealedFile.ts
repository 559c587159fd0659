import type { Bytes } from '@/crypto/bytes';
import { ForeignFault } from '@/domain/exchange/foreignFault';
import { plainPassphrase } from '@/domain/plainPassphrase';

/** How often scrypt doubles its work: half a second and 64 MiB. */
const usualWork = 16;
/** What a file may ask for. A hostile one at 20 took ten seconds and a gigabyte. */
const acceptedWork = { least: 10, most: 16 } as const;
const mostFileBytes = 16 * 1024 * 1024;

const firstLine = 'age-encryption.org/v1\n';
/** All of the header of a file with a passphrase, and of no other. */
const header =
  /^age-encryption\.org\/v1\n-> scrypt [A-Za-z0-9+/]{22} ([1-9][0-9]?)\n[A-Za-z0-9+/]{43}\n--- [A-Za-z0-9+/]{43}\n/;
const headerRoom = 256;
/** The most bytes of a file: age adds its header, and a little to each of its pieces. */
export const mostSealedBytes = mostFileBytes + headerRoom * 256;

/** The bytes as an age file (age-encryption.org/v1) that the passphrase opens, in this app or in any other program for age. */
export async function sealFile(bytes: Uint8Array, passphrase: string, work = usualWork): Promise<Bytes> {
  if (bytes.length > mostFileBytes) throw new ForeignFault('too-large');
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  encrypter.setPassphrase(plainPassphrase(passphrase));
  encrypter.setScryptWorkFactor(work);
  return new Uint8Array(await encrypter.encrypt(bytes));
}

/**
 * What was sealed. `mostWork` is the highest work factor that is taken. Throws `ForeignFault`: `wrong-words` where the passphrase is another, `too-large` above 16 MiB or where
 * opening would take more work, `unreadable` for any other file. Nothing is derived before the whole
 * header was found to be one of ours.
 */
export async function openFile(bytes: Uint8Array, passphrase: string, mostWork: number = acceptedWork.most): Promise<Bytes> {
  if (bytes.length > mostSealedBytes) throw new ForeignFault('too-large');
  const found = header.exec(new TextDecoder('latin1').decode(bytes.subarray(0, headerRoom)));
  const work = Number(found?.[1] ?? 0);
  if (work > mostWork) throw new ForeignFault('too-large');
  if (work < acceptedWork.least) throw new ForeignFault('unreadable');
  const { Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  decrypter.addPassphrase(plainPassphrase(passphrase));
  try {
    return new Uint8Array(await decrypter.decrypt(bytes));
  } catch (fault) {
    const isRefused = fault instanceof Error && fault.message.startsWith('no identity matched');
    throw new ForeignFault(isRefused ? 'wrong-words' : 'unreadable', { cause: fault });
  }
}

/** Whether the bytes begin as an age file does. */
export function looksSealed(bytes: Uint8Array): boolean {
  return Array.from(firstLine).every((letter, at) => bytes[at] === letter.charCodeAt(0));
}
