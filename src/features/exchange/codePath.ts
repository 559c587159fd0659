import { encode } from 'uqr';

/** The quiet border that readers need around a code, in its own squares. */
const margin = 4;

/** A code as a drawing: the path of its dark squares, one unit each, and the side of the whole with its border. */
export interface CodeDrawing {
  readonly path: string;
  readonly side: number;
}

export function drawCode(text: string): CodeDrawing {
  const { data, size } = encode(text, { ecc: 'L', border: margin });
  const runs = data.flatMap((row, y) => {
    const found: string[] = [];
    for (let x = 0; x < row.length; x += 1) {
      if (!row[x]) continue;
      const from = x;
      while (row[x + 1]) x += 1;
      found.push(`M${from} ${y}h${x + 1 - from}v1H${from}z`);
    }
    return found;
  });
  return { path: runs.join(''), side: size };
}
