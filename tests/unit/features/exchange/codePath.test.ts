import { decodeQR } from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { drawCode } from '@/features/exchange/codePath';
import { frameAt } from '@/transfer/qrFrames';

/** The drawing as a camera sees it: `scale` points for each square, dark on light. */
function pictureOf(path: string, side: number, scale = 4): { width: number; height: number; data: Uint8Array } {
  const width = side * scale;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x = '', y = '', long = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g)) {
    for (let down = Number(y) * scale; down < (Number(y) + 1) * scale; down += 1) {
      const from = (down * width + Number(x) * scale) * 4;
      for (let at = from; at < from + Number(long) * scale * 4; at += 1) if (at % 4 !== 3) data[at] = 0;
    }
  }
  return { width, height: width, data };
}

describe('the drawing of a code', () => {
  it('is read as what it says, with the quiet border that cameras need', () => {
    for (const [size, index] of [[1, 0], [300, 0], [600, 0], [5_000, 3], [5_000, 40]] as const) {
      const text = frameAt(Uint8Array.from({ length: size }, (_, at) => (at * 31) % 251), index);
      const { path, side } = drawCode(text);
      expect(decodeQR(pictureOf(path, side))).toBe(text);
      expect(path).not.toMatch(/M[0-3] |M\d+ [0-3]h/);
    }
  });

  it('stays small enough for a cheap camera, however long the message is', () => {
    const { side } = drawCode(frameAt(Uint8Array.from({ length: 60_000 }, (_, at) => (at * 31) % 251), 200));
    // Version 20 has 97 squares a side, beside the border of four.
    expect(side).toBeLessThanOrEqual(97 + 8);
  });
});
