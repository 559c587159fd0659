import { ForeignFault } from '@/domain/exchange/foreignFault';

/** What JSON from outside may hold. */
export interface JsonCaps {
  /** How deep objects and lists lie in each other. */
  readonly depth: number;
  /** Names of members, in all objects together. */
  readonly keys: number;
  /** Values in all lists and objects together. */
  readonly values: number;
}

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const colon = 0x3a;
/** Brackets differ from braces by this bit alone. */
const braceBit = 0x20;
const opening = 0x7b;
const closing = 0x7d;

/**
 * Throws `too-large` where JSON would go over a cap. It looks at the bytes alone and keeps nothing, so that nothing is
 * made of a bomb. Whether it is JSON at all is for the parser to say.
 */
export function refuseBeyond(bytes: Uint8Array, caps: JsonCaps): void {
  let depth = 0;
  let keys = 0;
  let values = 1;
  let isInText = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (isInText) {
      if (byte === backslash) at += 1;
      else if (byte === quote) isInText = false;
    } else if (byte === quote) isInText = true;
    else if (byte === comma) values += 1;
    else if (byte === colon) keys += 1;
    else if ((byte | braceBit) === opening) depth += 1;
    else if ((byte | braceBit) === closing) depth -= 1;
    if (depth > caps.depth || keys > caps.keys || values > caps.values) throw new ForeignFault('too-large');
  }
}
