import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameBytes } from '@/crypto/bytes';
import { toBase45, fromBase45 } from '@/transfer/base45';
import { frameAt, framesNeeded, gatherFrames, type Progress } from '@/transfer/qrFrames';
import { chances } from '../../support/chances';

/** Bytes that look like chance and are the same each time. */
function someBytes(length: number, seed = 'bytes'): Uint8Array {
  const { next } = chances(seed);
  return Uint8Array.from({ length }, () => Math.floor(next() * 256));
}

const anyMessage = fc.uint8Array({ minLength: 1, maxLength: 9_000, size: 'max' });

/** What the frames brought, one after the other, up to the first that makes the message whole. */
function takenIn(frames: Iterable<string>): { readonly last: Progress; readonly taken: number } {
  const { take } = gatherFrames();
  let last: Progress = { kind: 'foreign' };
  let taken = 0;
  for (const frame of frames) {
    last = take(frame);
    taken += 1;
    if (last.kind === 'whole') break;
  }
  return { last, taken };
}

function* framesOf(message: Uint8Array, isSeen: (index: number) => boolean = () => true): Generator<string> {
  for (let index = 0; index < 2_000; index += 1) if (isSeen(index)) yield frameAt(message, index);
}

describe('base 45', () => {
  it('is that of RFC 9285', () => {
    const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
    expect([bytes('AB'), bytes('Hello!!'), bytes('base-45'), bytes('ietf!')].map(toBase45)).toEqual(['BB8', '%69 VD92EX0', 'UJCLQE7W581', 'QED8WEX0']);
    expect(['GGW', 'QED8WEX', 'a00', ':::', '::'].map((text) => fromBase45(text))).toEqual(Array(5).fill(undefined));
    fc.assert(
      fc.property(fc.uint8Array(), (any) => {
        expect(fromBase45(toBase45(any))).toEqual(any);
      }),
    );
  });
});

describe('frames', () => {
  it('bring a message in any order, whichever of them are seen, and however often', () => {
    fc.assert(
      fc.property(anyMessage, fc.infiniteStream(fc.nat(400)), (message, indexes) => {
        const frames = (function* () {
          for (const index of indexes) yield frameAt(message, index);
        })();
        const { last } = takenIn(frames);
        expect(last.kind === 'whole' && sameBytes(last.message, message)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('need no more than their number when none is lost', () => {
    for (const length of [1, 600, 601, 5_000, 65_536]) {
      const message = someBytes(length);
      const { last, taken } = takenIn(framesOf(message));
      expect(last.kind === 'whole' && sameBytes(last.message, message)).toBe(true);
      expect(taken).toBe(framesNeeded(message));
    }
  });

  it('need a few more than their number when half of them, or nine of ten, are lost', () => {
    for (const [length, lost] of [[1_300, 0.5], [9_000, 0.5], [9_000, 0.9], [65_536, 0.5]] as const) {
      for (let run = 0; run < 2; run += 1) {
        const message = someBytes(length, `message ${run}`);
        const { next } = chances(`loss ${length} ${lost} ${run}`);
        const { last, taken } = takenIn(framesOf(message, () => next() >= lost));
        expect(last.kind).toBe('whole');
        expect(taken).toBeLessThanOrEqual(framesNeeded(message) + 12);
      }
    }
  });

  it('tell how many have told something new', () => {
    const message = someBytes(2_000);
    const { take } = gatherFrames();
    expect([3, 3, 1].map((index) => take(frameAt(message, index)))).toEqual([
      { kind: 'more', have: 1, need: 4 },
      { kind: 'more', have: 1, need: 4 },
      { kind: 'more', have: 2, need: 4 },
    ]);
  });

  it('of another message are told and change nothing', () => {
    const message = someBytes(4_000);
    const another = someBytes(4_000, 'another');
    const { take } = gatherFrames();
    for (let index = 0; index < framesNeeded(message); index += 1) {
      expect(take(frameAt(message, index)).kind).toBe(index + 1 < framesNeeded(message) ? 'more' : 'whole');
      expect(take(frameAt(another, index))).toEqual({ kind: 'other' });
    }
    expect(take(frameAt(message, 3))).toEqual({ kind: 'whole', message });
  });

  it('of a short message are all the same', () => {
    const message = someBytes(600);
    expect(framesNeeded(message)).toBe(1);
    expect(new Set([0, 1, 70_000].map((index) => frameAt(message, index))).size).toBe(1);
  });

  it('go on after the last index', () => {
    const message = someBytes(2_000);
    expect(frameAt(message, 65_536)).toBe(frameAt(message, 0));
  });

  it('begin as no address does, so that a camera opens nothing', () => {
    for (let length = 1; length < 60; length += 1) expect(frameAt(someBytes(length), 0)).toMatch(/^0LL[0-9A-Z $%*+\-./:]+$/);
  });

  it('with a letter changed, lost or added are foreign, and so is everything else', () => {
    const text = frameAt(someBytes(900), 1);
    const { take } = gatherFrames();
    for (let at = 0; at < text.length; at += 1) {
      const other = text[at] === 'A' ? 'B' : 'A';
      expect(take(text.slice(0, at) + other + text.slice(at + 1))).toEqual({ kind: 'foreign' });
      expect(take(text.slice(0, at))).toEqual({ kind: 'foreign' });
    }
    for (const foreign of ['', 'HTTPS://EXAMPLE.ORG', '0LL', `${text}000`, 'A'.repeat(100_000), 'ü']) {
      expect(take(foreign)).toEqual({ kind: 'foreign' });
    }
    expect(take(text).kind).toBe('more');
  });
});
