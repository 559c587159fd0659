import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const src = fileURLToPath(new URL('../../../src', import.meta.url));
const tokens = readFileSync(join(src, 'ui/tokens.css'), 'utf8');

type Colour = readonly [red: number, green: number, blue: number, alpha: number];
type Names = Readonly<Record<string, string>>;

/** The names that one rule of the sheet sets. */
function namesIn(selector: string): Names {
  const start = tokens.indexOf(`${selector} {`);
  const body = tokens.slice(start, tokens.indexOf('}', start));
  return Object.fromEntries([...body.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value]));
}

/** A colour as the sheet writes it: `#rrggbb` or `rgb(r g b / a%)`. */
function colourOf(written: string | undefined): Colour {
  const hex = /^#(..)(..)(..)$/.exec(written ?? '');
  if (hex) return [parseInt(hex[1] ?? '', 16), parseInt(hex[2] ?? '', 16), parseInt(hex[3] ?? '', 16), 1];
  const rgb = /^rgb\((\d+) (\d+) (\d+) \/ (\d+)%\)$/.exec(written ?? '');
  if (!rgb) throw new Error(`Not a colour: ${String(written)}`);
  return [Number(rgb[1]), Number(rgb[2]), Number(rgb[3]), Number(rgb[4]) / 100];
}

/** So much of one colour and the rest of another; with the colour's own alpha it lies over the other. */
function mixed(one: Colour, other: Colour, share = one[3]): Colour {
  const part = (place: 0 | 1 | 2) => one[place] * share + other[place] * (1 - share);
  return [part(0), part(1), part(2), 1];
}

/** Relative luminance, 0 to 1: WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.slice(0, 3).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast ratio, 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: Colour, other: Colour): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const looks = {
  dark: namesIn(':root'),
  light: namesIn(":root[data-look='light']"),
  night: namesIn(':root[data-bedside]'),
};

describe.each(Object.entries(looks))('the look %s', (_look, names) => {
  const colour = (name: string) => colourOf(names[name]);
  const grounds = ['ground', 'surface', 'raised'].map((name) => [name, colour(name)] as const);
  const glowing = grounds.slice(0, 2).map(([name, one]) => [`lamp-glow on ${name}`, mixed(colour('lamp-glow'), one)] as const);

  it('has 7:1 for every text colour on every ground, also where the lamp glows', () => {
    const texts = ['text', 'soft-text', 'lamp', 'sage', 'care'];
    const faint = texts.flatMap((text) =>
      grounds.flatMap(([ground, one]) => (contrast(colour(text), one) < 7 ? [`${text} on ${ground}: ${contrast(colour(text), one).toFixed(2)}`] : [])),
    );
    const faintInGlow = ['text', 'lamp'].flatMap((text) =>
      glowing.flatMap(([ground, one]) => (contrast(colour(text), one) < 7 ? [`${text} on ${ground}: ${contrast(colour(text), one).toFixed(2)}`] : [])),
    );
    expect([...faint, ...faintInGlow]).toEqual([]);
  });

  it('has 7:1 for the words on the main button, at rest and under the pointer', () => {
    expect(contrast(colour('on-lamp'), colour('lamp'))).toBeGreaterThanOrEqual(7);
    expect(contrast(colour('on-lamp'), mixed(colour('lamp'), colour('text'), 0.88))).toBeGreaterThanOrEqual(7);
  });

  it('has 3:1 for the edge of a control and for the ring of the focus on every ground', () => {
    const faint = ['edge', 'lamp'].flatMap((part) =>
      grounds.flatMap(([ground, one]) => (contrast(colour(part), one) < 3 ? [`${part} on ${ground}: ${contrast(colour(part), one).toFixed(2)}`] : [])),
    );
    expect(faint).toEqual([]);
  });
});

describe('the names of the lamp-lit room', () => {
  it('says the light look twice in the same words: as chosen, and as the device asks for it', () => {
    expect(namesIn(':root:not([data-look])')).toEqual(looks.light);
  });

  it('gives each look every colour that the dark one has', () => {
    const colours = Object.keys(looks.dark).filter((name) => /^(#|rgb)/.test(looks.dark[name] ?? ''));
    for (const names of [looks.light, looks.night]) expect(Object.keys(names)).toEqual(colours);
  });

  it('is where all colours come from, but for paper, codes, the white of a quick exit, and the signals, which are colours by name', () => {
    const apart = ['ui/tokens.css', 'ui/print.css', 'ui/base.css', 'features/exchange/PaperSheet.vue', 'features/exchange/ShowCode.vue', 'features/boundaries/SignalMark.vue'];
    const own = readdirSync(src, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(vue|css)$/.test(file) && !apart.includes(file))
      .filter((file) => /:[^;{}]*(#[\da-f]{3,8}\b|\brgba?\(|\bhsla?\()[^;{}]*;/i.test(readFileSync(join(src, file), 'utf8')));
    expect(own).toEqual([]);
  });
});

describe('a button that can’t be used yet', () => {
  it('is told apart by its edge and its weight, and its words are in a colour that is read as easily as any', () => {
    const parts = readFileSync(join(src, 'ui/parts.css'), 'utf8');
    const rule = /\.button:is\(\[disabled\], \[aria-disabled='true'\]\) \{([^}]*)\}/.exec(parts)?.[1] ?? '';
    expect(rule).toMatch(/border: 1px dashed var\(--edge\)/);
    expect(rule).toMatch(/background: transparent/);
    expect(rule).toMatch(/color: var\(--soft-text\)/);
    expect(rule).not.toMatch(/opacity/);
  });
});
