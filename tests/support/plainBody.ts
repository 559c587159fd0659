import type { Bytes } from '@/crypto/bytes';
import { inflate } from '@/transfer/deflate';

/** The body of a message with its texts as they are, not deflated: what stands in it can be looked for, and changed. */
export async function plainBody(body: Bytes): Promise<Bytes> {
  const [, high = 0, low = 0] = body;
  const end = 3 + high * 256 + low;
  if (body[end] === 0) return body;
  const texts = await inflate(body.subarray(end + 1), Infinity);
  return Uint8Array.from([...body.subarray(0, end), 0, ...texts]);
}
