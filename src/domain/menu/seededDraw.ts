/**
 * A number from 0 up to below 1 that looks like chance and is the same for the same seed and name: their hash (FNV-1a)
 * with its bits mixed once more (the finalizer of MurmurHash3), since names that differ in their last letter only would
 * else lie close together. Not for secrets.
 */
export function seededDraw(seed: string, name: string): number {
  let hash = 0x811c9dc5;
  for (const text of [seed, '\n', name]) {
    for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 0x1_0000_0000;
}
