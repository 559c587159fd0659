import { Encrypter } from 'age-encryption';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameBytes } from '@/crypto/bytes';
import { ForeignFault } from '@/domain/exchange/foreignFault';
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

describe('a message among other words', () => {
  const word = fc.stringMatching(/^[a-z]{1,12}[,.!?]?$/);
  const sentence = fc.array(word, { maxLength: 20 }).map((list) => list.join(' '));
  const gap = fc.constantFrom(' ', '\n', '\r\n\r\n');
  const bodies = fc.uint8Array({ minLength: 1, maxLength: 300 });

  it('is read as if it stood alone, whatever is said before and after it, and however its lines are broken', async () => {
    await fc.assert(
      fc.asyncProperty(bodies, sentence, sentence, gap, gap, fc.integer({ min: 20, max: 500 }), async (any, before, after, first, last, width) => {
        const written = await writeMessage({ kind: 'card', body: any });
        const lines = textOf(written).replaceAll('\n', '').match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
        for (const block of [textOf(written), lines.join('\n')]) {
          expect(messageInText(`${before}${first}${block}${last}${after}`)).toEqual(written);
          expect(messageInText(`here is my card:${block}. kisses`)).toEqual(written);
        }
      }),
    );
  });

  it('is read sealed as well, alone on its lines or in one, with a word behind that could belong to it', async () => {
    for (const length of [40, 41, 42, 43, 60, 88]) {
      const sealed = await easyFile(new Uint8Array(length));
      const inOneLine = textOf(sealed).replaceAll('\n', '');
      for (const block of [textOf(sealed), inOneLine]) {
        expect(messageInText(`Hi love, here is my card:\n${block}\nthe words come later`)).toEqual(sealed);
        expect(messageInText(block)).toEqual(sealed);
      }
      expect(messageInText((inOneLine.match(/.{1,7}/g) ?? []).join(' '))).toEqual(sealed);
      expect(messageInText(`${inOneLine} love`)).toEqual(sealed);
    }
  });

  it('is refused where it is damaged, cut short, or only looks like one', async () => {
    const written = await writeMessage(message);
    const text = textOf(written);
    for (const foreign of [`Hi love ${text.slice(0, -9)}, kisses`, `Hi, ${text.replace('A', 'B')}, kisses`, 'TGwB, TGwB', 'xTGwBAA', 'YWdlLWVuY3J5cHRpb24ub3JnL3Yx, kisses']) {
      expect(await faultOf(() => readMessage(messageInText(foreign)))).toBe('unreadable');
    }
    expect(await faultOf(() => readMessage(messageInText('Hi, TGwCAAAAAAAA, kisses')))).toBe('newer');
    expect(await faultOf(() => messageInText(`Hi, ${'TGwB '.repeat(60_000)}`))).toBe('too-large');
  });

  it('is found in time in a text made of nothing but beginnings and words', async () => {
    for (const hostile of ['TGwBAAAA '.repeat(29_000), `TGwB${'A '.repeat(130_000)}`, `, ${'TGwBAAAA, '.repeat(26_000)}`]) {
      expect(await faultOf(() => readMessage(messageInText(hostile)))).toMatch(/^(unreadable|too-large)$/);
    }
  });

  it('never throws anything but a refusal, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.constantFrom('', 'TGwB', ' TGwB', 'YWdlLWVuY3J5cHRpb24ub3JnL3YxCg'), (any, begin) => {
        try {
          messageInText(`${any}${begin}${any}`);
        } catch (fault) {
          expect(fault).toBeInstanceOf(ForeignFault);
        }
      }),
    );
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
