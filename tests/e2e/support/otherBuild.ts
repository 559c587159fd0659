import { createHash } from 'node:crypto';
import { cp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../../../dist', import.meta.url));

/**
 * Puts another build into the folder that is served, as a host does with a new version: every part of the script has
 * another name, those of the build before are gone, and the worker's list is as it has to be. `name`: letters that tell
 * the builds apart; empty for the build as it is. `edits`: what else is different in the script; each must be found.
 */
export async function putBuild(folder: string, name: string, edits: Readonly<Record<string, string>> = {}): Promise<void> {
  for (const each of await readdir(folder)) await rm(join(folder, each), { recursive: true });
  await cp(dist, folder, { recursive: true });
  if (name === '') return;
  const parts = (await readdir(join(folder, 'assets'))).filter((file) => file.endsWith('.js'));
  const pages = (await readdir(folder)).filter((file) => file.endsWith('.html'));
  const found = new Set<string>();

  async function rewrite(path: string, change: (text: string) => string): Promise<void> {
    const before = await readFile(path, 'utf8');
    await writeFile(path, change(before));
  }
  const renamed = (text: string): string => parts.reduce((now, part) => now.replaceAll(part, part.replace(/\.js$/, `${name}.js`)), text);
  const edited = (text: string): string =>
    Object.entries(edits).reduce((now, [from, to]) => {
      if (now.includes(from)) found.add(from);
      return now.replaceAll(from, to);
    }, text);

  for (const part of parts) {
    const path = join(folder, 'assets', part);
    await rewrite(path, (text) => edited(renamed(text)));
    await rename(path, join(folder, 'assets', renamed(part)));
  }
  const missing = Object.keys(edits).filter((from) => !found.has(from));
  if (missing.length > 0) throw new Error(`The build has no ${missing.join(', ')}.`);
  const revisions = new Map<string, string>();
  for (const page of pages) {
    await rewrite(join(folder, page), (text) => renamed(text).replace('<html', `<html data-version="${name}"`));
    revisions.set(page, createHash('md5').update(await readFile(join(folder, page))).digest('hex'));
  }
  await rewrite(join(folder, 'sw.js'), (text) =>
    [...revisions].reduce(
      (now, [page, revision]) => now.replace(new RegExp(`[0-9a-f]{32}(?=","url":"${page}")`), revision),
      renamed(text),
    ),
  );
}
