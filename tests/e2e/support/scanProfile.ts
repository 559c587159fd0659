import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Every way in which a marker could stand readable in a file. */
function formsOf(marker: string): readonly Buffer[] {
  const utf16 = Buffer.from(marker, 'utf16le');
  return [Buffer.from(marker, 'utf8'), utf16, Buffer.from(utf16).swap16(), Buffer.from(encodeURIComponent(marker))];
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder);
  const found = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      const about = await stat(path).catch(() => undefined);
      if (!about) return [];
      return about.isDirectory() ? filesBelow(path) : about.isFile() ? [path] : [];
    }),
  );
  return found.flat();
}

/**
 * Reads every file of a browser's profile and answers with the markers found: "file: marker". Blocks that the browser's
 * database has compressed keep the letters of words that stand there once, so markers are made of chance to stay whole.
 */
export async function scanProfile(folder: string, markers: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of await filesBelow(folder)) {
    const bytes = await readFile(path);
    for (const marker of markers) {
      if (formsOf(marker).some((form) => bytes.includes(form))) found.push(`${path.slice(folder.length)}: ${marker}`);
    }
  }
  return found;
}

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** A word of chance that nothing else holds: of letters alone, so that a search takes it for one word. */
export function marker(place: string): string {
  const chance = Array.from({ length: 14 }, () => letters[Math.floor(Math.random() * letters.length)] ?? '');
  return `${place}${chance.join('')}`;
}
