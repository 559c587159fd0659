/** A piece of text in a picture: how large, and whether in bold letters. */
export interface PictureLine {
  readonly text: string;
  readonly size: 'title' | 'name' | 'text';
}

const width = 720;
const margin = 48;
const scale = 2;
/** Pixels of a letter, of a line, and of the room above the first one. */
const sizes = {
  title: { letter: 30, line: 40, above: 28, weight: 650 },
  name: { letter: 18, line: 26, above: 14, weight: 400 },
  text: { letter: 24, line: 34, above: 2, weight: 400 },
} as const;

interface PlacedLine {
  readonly text: string;
  readonly font: string;
  readonly y: number;
}

/** Breaks a text where it has blanks, and inside a word that is longer than a line. */
function broken(text: string, fits: (line: string) => boolean): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line ? `${line} ${word}` : word;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    line = '';
    for (const letter of word) {
      if (line && !fits(line + letter)) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  return [...lines, line];
}

function placed(paint: CanvasRenderingContext2D, lines: readonly PictureLine[], family: string) {
  const found: PlacedLine[] = [];
  let y = margin;
  for (const { text, size } of lines) {
    const { letter, line, above, weight } = sizes[size];
    const font = `${weight} ${letter}px ${family}`;
    paint.font = font;
    y += above;
    for (const part of broken(text, (one) => paint.measureText(one).width <= width - 2 * margin)) {
      y += line;
      found.push({ text: part, font, y });
    }
  }
  return { found, height: y + margin };
}

/** Text as a picture (PNG), dark on white whatever the look, so that it can be read and printed anywhere. As tall as it takes. */
export async function pictureOfText(lines: readonly PictureLine[]): Promise<Blob | undefined> {
  const canvas = document.createElement('canvas');
  const paint = canvas.getContext('2d');
  if (!paint) return undefined;
  const { fontFamily, direction } = getComputedStyle(document.body);
  const { found, height } = placed(paint, lines, fontFamily);
  canvas.width = width * scale;
  canvas.height = height * scale;
  paint.scale(scale, scale);
  paint.fillStyle = '#ffffff';
  paint.fillRect(0, 0, width, height);
  paint.fillStyle = '#22262a';
  paint.direction = direction === 'rtl' ? 'rtl' : 'ltr';
  for (const { text, font, y } of found) {
    paint.font = font;
    paint.fillText(text, direction === 'rtl' ? width - margin : margin, y);
  }
  return new Promise((resolve) => {
    canvas.toBlob((picture) => {
      resolve(picture ?? undefined);
    }, 'image/png');
  });
}
