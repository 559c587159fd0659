import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const src = fileURLToPath(new URL('../../../src/', import.meta.url));
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.vue'));

/** Kinds of input that hold no words: what they hold is never checked for spelling, nor kept to be offered again. */
const wordless = /\stype="(?:checkbox|radio|date|file|range)"|\s:type="many \? 'checkbox' : 'radio'"/;

/** The start tags of all fields in a template that somebody can type into. Values in quotes may hold a ">". */
function typedFields(template: string): readonly string[] {
  const tags = template.match(/<(?:input|textarea)\b(?:"[^"]*"|[^">])*>/g) ?? [];
  return tags.filter((tag) => !wordless.test(tag));
}

const fields = files.flatMap((file) => {
  const tags = typedFields(readFileSync(src + file, 'utf8'));
  return tags.map((tag, at) => [`${at + 1} of ${file}`, tag] as const);
});

/*
 * What is typed here is kept sealed. Two things of the browser would keep it readable outside of the vault, or send it
 * off: its memory of what was typed, which offers it again to whoever comes next, and spelling checks, which some
 * browsers have done by a server. Passphrases are the exception to the first: password managers are welcome, and are
 * told which one is meant.
 */
describe('fields to type in', () => {
  it('are found', () => {
    expect(fields.length).toBeGreaterThan(10);
    expect(typedFields('<input v-if="a > b" type="text" /><textarea /><input type="radio" />')).toHaveLength(2);
  });

  it.each(fields)('%s is neither offered again nor checked for spelling elsewhere', (_, tag) => {
    expect(tag).toMatch(/\sspellcheck="false"/);
    if (tag.includes('password')) expect(tag).toMatch(/\s:?autocomplete="[^"]*(?:current|new)-password/);
    else expect(tag).toMatch(/\sautocomplete="off"/);
  });

  it('offer to show a passphrase without losing what managers are told', () => {
    const passphrase = fields.filter(([, tag]) => tag.includes("'password'"));
    expect(passphrase.length).toBeGreaterThan(0);
    for (const [, tag] of passphrase) expect(tag).toMatch(/\sautocapitalize="none"/);
  });
});
