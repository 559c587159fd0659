import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const features = fileURLToPath(new URL('../../../src/features/', import.meta.url));
// The gallery shows them in all their states.
const files = readdirSync(features, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.vue') && !name.startsWith('gallery/'));

/** The start tags of all empty states. Values in quotes may hold a ">". */
const states = files.flatMap((file) =>
  [...readFileSync(features + file, 'utf8').matchAll(/<EmptyState\b(?:"[^"]*"|[^">])*>/g)].map(([tag]) => [file, tag] as const),
);

describe('empty states', () => {
  it('are found', () => {
    expect(states.length).toBeGreaterThan(20);
  });

  it.each(states.filter(([file]) => !file.startsWith('help/')))('of %s has a drawing at its head', (_, tag) => {
    expect(tag).toMatch(/\sdrawing="\w+"/);
  });

  it.each(states.filter(([file]) => file.startsWith('help/')))('of %s is plain: nothing to look at in an emergency', (_, tag) => {
    expect(tag).not.toContain('drawing');
  });
});
