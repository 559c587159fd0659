import type { Bytes } from '@/crypto/bytes';
import { joined } from '@/crypto/joined';
import { ForeignFault } from '@/domain/exchange/foreignFault';

/** The bytes deflated (RFC 1951), without a frame around them. */
export function deflate(bytes: Bytes): Promise<Bytes> {
  return through(new CompressionStream('deflate-raw'), bytes, Infinity);
}

/**
 * What was deflated. Throws `too-large` as soon as more than `most` bytes have come out of it, and `unreadable` where it
 * isn't whole.
 */
export async function inflate(bytes: Bytes, most: number): Promise<Bytes> {
  try {
    return await through(new DecompressionStream('deflate-raw'), bytes, most);
  } catch (fault) {
    if (fault instanceof ForeignFault) throw fault;
    throw new ForeignFault('unreadable', { cause: fault });
  }
}

async function through(stream: CompressionStream | DecompressionStream, bytes: Bytes, most: number): Promise<Bytes> {
  const writer = stream.writable.getWriter();
  // What goes wrong in there is thrown by the reading side as well.
  const ignore = (): void => undefined;
  writer.write(bytes).catch(ignore);
  writer.close().catch(ignore);
  const reader = (stream.readable as ReadableStream<Uint8Array>).getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      reader.cancel().catch(ignore);
      throw new ForeignFault('too-large');
    }
    parts.push(value);
  }
  return joined(...parts);
}
