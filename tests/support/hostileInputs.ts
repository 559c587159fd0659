import { sha256 } from '@noble/hashes/sha2.js';
import { joined } from '@/crypto/joined';
import { fromBase45, toBase45 } from '@/transfer/base45';
import { chances } from './chances';

/** What texts are replaced by: names of Object's members, mark-up, halves of characters, marks that turn the writing. */
const strangeTexts = ['__proto__', 'constructor', '<img src=x onerror=alert(1)>', '\u202e', '\u0000', 'toString'].map((text) =>
  new TextEncoder().encode(text),
);
const brokenText = Uint8Array.of(0xed, 0xa0, 0x80, 0xff, 0xc0, 0x80, 0xf8);

/** An endless row of changes to bytes, the same for the same seed: each answers with a changed copy. */
export function hostileChanges(seed: string): (bytes: Uint8Array, other: Uint8Array) => Uint8Array {
  const { next } = chances(seed);
  const below = (limit: number): number => Math.floor(next() * limit);
  const put = (bytes: Uint8Array, at: number, part: Uint8Array): Uint8Array =>
    joined(bytes.subarray(0, at), part, bytes.subarray(at + part.length));

  const changes: ((bytes: Uint8Array, other: Uint8Array) => Uint8Array)[] = [
    function flipBits(bytes) {
      const changed = Uint8Array.from(bytes);
      for (let left = 1 + below(6); left > 0; left -= 1) {
        const bit = below(bytes.length * 8);
        changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      }
      return changed;
    },
    (bytes) => bytes.slice(0, below(bytes.length)),
    (bytes, other) => joined(bytes.subarray(0, below(bytes.length)), other.subarray(below(other.length))),
    function raiseCounts(bytes) {
      const changed = Uint8Array.from(bytes);
      const from = below(bytes.length);
      return changed.fill(next() < 0.5 ? 255 : below(256), from, from + 1 + below(6));
    },
    (bytes) => put(bytes, below(bytes.length), strangeTexts[below(strangeTexts.length)] ?? brokenText),
    (bytes) => put(bytes, below(bytes.length), brokenText.subarray(0, 1 + below(brokenText.length))),
    (bytes) => joined(bytes, Uint8Array.from({ length: 1 + below(40) }, () => below(256))),
    function changeLengths(bytes) {
      const changed = Uint8Array.from(bytes);
      const at = below(4);
      changed[at] = below(256);
      return changed;
    },
    (bytes) => Uint8Array.from(bytes, () => below(256)),
  ];
  return (bytes, other) => changes[below(changes.length)]!(bytes, other);
}

/** A message's bytes with the check that belongs to them: whoever changes a message can make it as well. */
export function withMessageCheck(bytes: Uint8Array): Uint8Array {
  const check = sha256(joined(bytes.subarray(0, 4), bytes.subarray(8))).subarray(0, 4);
  return joined(bytes.subarray(0, 4), check, bytes.subarray(8));
}

/** A frame with its bytes changed, and the check that belongs to them. */
export function changedFrame(text: string, change: (bytes: Uint8Array) => Uint8Array): string {
  const bytes = change(fromBase45(text) ?? new Uint8Array());
  const check = sha256(joined(bytes.subarray(0, 10), bytes.subarray(14))).subarray(0, 4);
  return toBase45(joined(bytes.subarray(0, 10), check, bytes.subarray(14)));
}
