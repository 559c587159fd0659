import type { Bytes } from '@/crypto/bytes';
import { mostMessageBytes } from '@/domain/exchange/sharedCaps';
import { isSealed, isWhole } from './message';

/** How a message begins in base 64: its mark and format, or the first words of a sealed one. Nothing that anybody writes begins so. */
const begins = /(?<![A-Za-z0-9+/])(?:TGw[B-Z]|YWdlLWVuY3J5cHRpb24ub3JnL3Yx)/g;
/** Letters of base 64 in a row, and the padding that ends them. */
const row = /^(?=[A-Za-z0-9+/=])[A-Za-z0-9+/]*={0,2}/;
/** How many beginnings are tried, and how many words behind each may be left off: a text made to keep the app busy doesn't. */
const mostBeginnings = 4;
const mostWordsBehind = 24;
/** No message has more letters. */
const mostLetters = Math.ceil(mostMessageBytes / 3) * 4;
/** Bytes that every sealed one has: its head alone takes as many. */
const leastSealed = 150;

/**
 * The bytes of a message that stands among other words, as in a message of a chat. Undefined where there is none. One that
 * isn't sealed is found whatever its lines have become; a sealed one has no check of its own, so its lines tell where it ends.
 */
export function blockInText(text: string): Bytes | undefined {
  let tried = 0;
  for (const { index } of text.matchAll(begins)) {
    if (tried === mostBeginnings) return undefined;
    tried += 1;
    const rows = rowsFrom(text.slice(index));
    const found = text.startsWith('T', index) ? plainIn(rows) : sealedIn(rows);
    if (found) return found;
  }
  return undefined;
}

/** The words from here on for as long as they can be base 64. */
function rowsFrom(text: string): readonly string[] {
  const rows: string[] = [];
  let letters = 0;
  for (const word of text.split(/\s+/)) {
    const found = row.exec(word);
    if (!found) break;
    letters += found[0].length;
    if (letters > mostLetters) break;
    rows.push(found[0]);
    const isPaddedOut = found[0].endsWith('=') && letters % 4 === 0;
    if (found[0] !== word || isPaddedOut) break;
  }
  return rows;
}

function plainIn(rows: readonly string[]): Bytes | undefined {
  for (let end = rows.length; end > 0 && end >= rows.length - mostWordsBehind; end -= 1) {
    const bytes = bytesOf(rows.slice(0, end));
    if (bytes && isWhole(bytes)) return bytes;
  }
  return undefined;
}

/** Its lines are of one length, but for the last; on one line it stands alone. Behind a full one the next word may be somebody's own. */
function sealedIn(rows: readonly string[]): Bytes | undefined {
  const [first = ''] = rows;
  const other = rows.findIndex(({ length }) => length !== first.length);
  const full = other === -1 ? rows.length : other;
  const withLast = full > 1 && (rows[full]?.length ?? 0) < first.length ? bytesOf(rows.slice(0, full + 1)) : undefined;
  const bytes = withLast ?? bytesOf(rows.slice(0, full));
  return bytes && bytes.length >= leastSealed && isSealed(bytes) ? bytes : undefined;
}

/** Undefined where the letters are no whole number of bytes, or padded on the way: a message is written with its padding, at its end. */
function bytesOf(rows: readonly string[]): Bytes | undefined {
  const letters = rows.join('');
  return letters.length % 4 === 0 ? fromBase64(letters) : undefined;
}

/** The bytes of base 64, with or without its padding; undefined where it is none, or nothing. */
export function fromBase64(letters: string): Bytes | undefined {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(letters)) return undefined;
  try {
    return Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}
