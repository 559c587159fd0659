import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const src = fileURLToPath(new URL('../../../src/', import.meta.url));
const filesIn = (folder: string, names: RegExp): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => names.test(name))
    .map((name) => readFileSync(folder + name, 'utf8'));

interface Messages {
  readonly [key: string]: string | Messages;
}

function keysOf(messages: Messages, before = ''): readonly string[] {
  return Object.entries(messages).flatMap(([key, inside]) =>
    typeof inside === 'string' ? [before + key] : keysOf(inside, `${before}${key}.`),
  );
}

/** Every key of a message that source names, in a call or in a map: each stands there whole, between quotes. */
function keysNamed(source: string): ReadonlySet<string> {
  return new Set([...source.matchAll(/(['"`])([a-z]\w*(?:\.[\w-]+)+)\1/gi)].map(([, , key = '']) => key));
}

/** The lint rule for it reads all files once more in a worker and took a third of lint's time; it also left out what maps name. */
describe('messages', () => {
  const keys = filesIn(`${src}i18n/messages/en/`, /\.json$/).flatMap((text) => keysOf(JSON.parse(text) as Messages));

  it('are found, and so are their names', () => {
    expect(keys.length).toBeGreaterThan(1_000);
    expect(keys).toContain('lock.screenHeading');
    expect([...keysNamed(`t('a.b'); { label: "card.whole-name" }; t(\`a.\${b}\`); 'words. more'`)]).toEqual(['a.b', 'card.whole-name']);
  });

  it('are each shown somewhere', () => {
    const named = keysNamed(filesIn(src, /\.(?:ts|vue)$/).join('\n'));
    expect(keys.filter((key) => !named.has(key))).toEqual([]);
  });
});
