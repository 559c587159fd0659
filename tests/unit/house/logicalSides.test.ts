import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** Declarations that name a side of the screen, where a side of the text is meant. */
const physical =
  /^\s*(?:(?:margin|padding|border|inset|scroll-(?:margin|padding))-(?:left|right|top|bottom)\b.*|(?:left|right|top|bottom|(?:min-|max-)?(?:width|height))\s*:.*|(?:text-align|float|clear)\s*:\s*(?:left|right).*)/gm;

const src = fileURLToPath(new URL('../../../src/', import.meta.url));
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(vue|css)$/.test(name));

describe('looks', () => {
  it.each(files)('of %s name the sides of the text, not of the screen', (file) => {
    const text = readFileSync(src + file, 'utf8');
    const styles = file.endsWith('.css') ? text : (/<style[\s\S]*<\/style>/.exec(text)?.[0] ?? '');
    expect(styles.match(physical) ?? []).toEqual([]);
  });
});
