import { describe, expect, it } from 'vitest';
import { messageKinds, type Message } from '@/domain/exchange/message';
import { isSealed, readMessage, writeMessage } from '@/transfer/message';
import { fromText, toText } from '@/transfer/messageText';
import { openFile, sealFile } from '@/transfer/sealedFile';
import { faultOf } from './faultOf';

const words = 'amber river pocket lantern';
const body = Uint8Array.from({ length: 90 }, (_none, at) => at * 7);
const message: Message = { kind: 'agreement', body };
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A header as age writes it, with another work factor, other stanzas, or none. */
const header = (stanzas: string): Uint8Array =>
  bytesOf(`age-encryption.org/v1\n${stanzas}\n--- ${'A'.repeat(43)}\n${'x'.repeat(200)}`);
const scrypt = (factor: string): string => `-> scrypt ${'A'.repeat(22)} ${factor}\n${'A'.repeat(43)}`;

describe('a message', () => {
  it('of each kind comes back, and takes no words where it isn’t sealed', async () => {
    for (const kind of messageKinds) {
      const written = await writeMessage({ kind, body });
      expect(isSealed(written)).toBe(false);
      expect(await readMessage(written)).toEqual({ kind, body });
      expect(await readMessage(written, words)).toEqual({ kind, body });
    }
  });

  it('is refused with any bit changed and at any length but its own', async () => {
    const written = await writeMessage(message);
    for (let bit = 0; bit < written.length * 8; bit += 1) {
      const changed = Uint8Array.from(written);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(await faultOf(readMessage(changed))).toMatch(/^(unreadable|newer)$/);
    }
    for (let end = 0; end < written.length; end += 1) {
      expect(await faultOf(readMessage(written.subarray(0, end)))).toBe('unreadable');
    }
  });

  it('of a later format is refused as newer, and one that no message takes as too large', async () => {
    expect(await faultOf(readMessage(Uint8Array.from([0x4c, 0x6c, 2, 0, 1, 2, 3, 4])))).toBe('newer');
    expect(await faultOf(readMessage(new Uint8Array(65_537)))).toBe('too-large');
    expect(await faultOf(async () => writeMessage({ kind: 'card', body: new Uint8Array(65_530) }))).toBe('too-large');
  });

  it('under words opens by these, however they are typed, and by no others', async () => {
    const sealed = await writeMessage(message, words);
    expect(isSealed(sealed)).toBe(true);
    expect(await readMessage(sealed, '  Amber RIVER\npocket  lantern ')).toEqual(message);
    expect(await faultOf(readMessage(sealed, 'amber river pocket lamp'))).toBe('wrong-words');
    expect(await faultOf(readMessage(sealed))).toBe('wrong-words');
    const changed = Uint8Array.from(sealed);
    changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
    expect(await faultOf(readMessage(changed, words))).toBe('unreadable');
  });

  it('comes back from text, with line breaks in it', async () => {
    const written = await writeMessage(message);
    expect(fromText(toText(written))).toEqual(written);
    expect(fromText(` ${toText(written).replace(/.{20}/g, '$&\r\n')}`)).toEqual(written);
    for (const foreign of ['', 'a', 'https://example.org', 'ü', 'AA=A']) expect(await faultOf(() => fromText(foreign))).toBe('unreadable');
    expect(await faultOf(() => fromText('a'.repeat(200_000)))).toBe('too-large');
  });
});

describe('a sealed file', () => {
  it('is refused before anything is derived where it would take more work, or has another way in', async () => {
    const hostile = {
      'too-large': [scrypt('17'), scrypt('20'), scrypt('22'), scrypt('99')],
      unreadable: [
        scrypt('9'), scrypt('1'), scrypt('016'), scrypt('100'), scrypt('0x10'), scrypt('1e1'),
        `${scrypt('16')}\n${scrypt('16')}`,
        `-> X25519 ${'A'.repeat(43)}\n${'A'.repeat(43)}\n${scrypt('16')}`,
        `${scrypt('16')}\n-> plugin x\n`,
        `-> X25519 ${'A'.repeat(43)}\n${'A'.repeat(43)}`,
        `-> scrypt ${'A'.repeat(2_000_000)} 16\n${'A'.repeat(43)}`,
        `${scrypt('16')}\n`.repeat(50_000),
        '',
      ],
    };
    for (const [code, stanzas] of Object.entries(hostile)) {
      for (const stanza of stanzas) {
        const before = performance.now();
        expect(await faultOf(openFile(header(stanza), words))).toBe(code);
        // Deriving anything would take several times as long.
        expect(performance.now() - before).toBeLessThan(100);
      }
    }
  });

  it('of another format, cut, or longer than 16 MiB is refused', async () => {
    const sealed = await sealFile(body, words);
    expect(await openFile(sealed, words)).toEqual(body);
    for (const end of [0, 10, 100, 180]) expect(await faultOf(openFile(sealed.subarray(0, end), words))).toBe('unreadable');
    expect(await faultOf(openFile(sealed.subarray(0, sealed.length - 1), words))).toBe('unreadable');
    expect(await faultOf(openFile(new Uint8Array(17 * 2 ** 20), words))).toBe('too-large');
    expect(await faultOf(async () => sealFile(new Uint8Array(17 * 2 ** 20), words))).toBe('too-large');
  });
});
