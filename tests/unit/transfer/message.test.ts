import { Encrypter } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { sameBytes } from '@/crypto/bytes';
import { messageKinds, type Message } from '@/domain/exchange/message';
import { isSealed, readMessage, writeMessage } from '@/transfer/message';
import { messageInText, textOf } from '@/transfer/messageText';
import { frameAt } from '@/transfer/qrFrames';
import { openFile, sealFile } from '@/transfer/sealedFile';
import { faultOf } from './faultOf';

/** Deriving a key takes half a second, and longer where others want the processor as well. */
const patience = 60_000;
const words = 'amber river pocket lantern';
const body = Uint8Array.from({ length: 90 }, (_none, at) => at * 7);
const message: Message = { kind: 'agreement', body };
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A header as age writes it, with another work factor, other stanzas, or none. */
const header = (stanzas: string): Uint8Array =>
  bytesOf(`age-encryption.org/v1\n${stanzas}\n--- ${'A'.repeat(43)}\n${'x'.repeat(200)}`);
const scrypt = (factor: string): string => `-> scrypt ${'A'.repeat(22)} ${factor}\n${'A'.repeat(43)}`;

/** An age file that takes little work to open: the least that is accepted. */
async function easyFile(bytes: Uint8Array): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(words);
  encrypter.setScryptWorkFactor(10);
  return encrypter.encrypt(bytes);
}

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

  it('under words opens by these, however they are typed', async () => {
    const sealed = await writeMessage(message, words);
    expect(isSealed(sealed)).toBe(true);
    expect(new TextDecoder().decode(sealed.subarray(0, 60))).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S{22} 16\n/);
    expect(await readMessage(sealed, '  Amber RIVER\npocket  lantern ')).toEqual(message);
  }, patience);

  it('under words opens by no others, and not with any bit of its end changed', async () => {
    const sealed = await easyFile(await writeMessage(message));
    expect(await readMessage(sealed, words)).toEqual(message);
    expect(await faultOf(readMessage(sealed, 'amber river pocket lamp'))).toBe('wrong-words');
    expect(await faultOf(readMessage(sealed))).toBe('wrong-words');
    const changed = Uint8Array.from(sealed);
    changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
    expect(await faultOf(readMessage(changed, words))).toBe('unreadable');
  });

  it('comes back from text, however its lines are broken, and from the texts of its codes', async () => {
    const written = await writeMessage({ kind: 'card', body: new Uint8Array(1_500).fill(7) });
    expect(messageInText(textOf(written))).toEqual(written);
    expect(messageInText(` ${textOf(written).replaceAll('\n', '\r\n  ')}`)).toEqual(written);
    expect(messageInText([5, 1, 0, 3, 4].map((index) => frameAt(written, index)).join('\r\n'))).toEqual(written);
    for (const foreign of ['', 'a', 'https://example.org', 'ü', 'AA=A']) expect(await faultOf(() => messageInText(foreign))).toBe('unreadable');
    expect(await faultOf(() => messageInText('a'.repeat(300_000)))).toBe('too-large');
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
        // Once a key were derived, the header's made-up rest would be refused as wrong words.
        expect(await faultOf(openFile(header(stanza), words))).toBe(code);
      }
    }
  });

  it('comes back, however long, and is refused where it is cut', async () => {
    const long = new Uint8Array(200_000).fill(7);
    const sealed = await easyFile(long);
    expect(sameBytes(await openFile(sealed, words), long)).toBe(true);
    for (const end of [0, 10, 100, 150, 180, 100_000, sealed.length - 1]) {
      expect(await faultOf(openFile(sealed.subarray(0, end), words))).toBe('unreadable');
    }
  });

  it('longer than 16 MiB is neither written nor opened', async () => {
    const tooLong = new Uint8Array(17 * 2 ** 20);
    expect(await faultOf(openFile(tooLong, words))).toBe('too-large');
    expect(await faultOf(sealFile(tooLong, words))).toBe('too-large');
  });
});
