import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from '../../scripts/findProgram.js';

/** Runs it on a terminal of its own, for it asks for passphrases nowhere else, and types each line. */
async function onTerminal(command: string, folder: string, lines: readonly string[]): Promise<void> {
  const child = spawn('script', ['--quiet', '--return', '--command', command, '/dev/null'], { cwd: folder });
  child.stdin.end(lines.map((line) => `${line}\n`).join(''));
  let said = '';
  child.stdout.on('data', (piece: Buffer) => {
    said += piece.toString();
  });
  const status = await new Promise((resolve) => {
    child.on('close', resolve);
  });
  if (status !== 0) throw new Error(`${command} ended with ${String(status)}: ${said}`);
}

async function inFolder(bytes: Uint8Array, work: (folder: string) => Promise<void>): Promise<Uint8Array<ArrayBuffer>> {
  const folder = await mkdtemp(join(tmpdir(), 'lowlamp-age-'));
  try {
    await writeFile(join(folder, 'in'), bytes);
    await work(folder);
    return new Uint8Array(await readFile(join(folder, 'out')));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What the program `age` makes of a file that is sealed under a passphrase. */
export function openByAge(bytes: Uint8Array, passphrase: string): Promise<Uint8Array<ArrayBuffer>> {
  return inFolder(bytes, (folder) => onTerminal(`${findProgram('age')} -d -o out in`, folder, [passphrase]));
}

/** A file that the program `age` seals under a passphrase. */
export function sealByAge(bytes: Uint8Array, passphrase: string): Promise<Uint8Array<ArrayBuffer>> {
  return inFolder(bytes, (folder) => onTerminal(`${findProgram('age')} -p -o out in`, folder, [passphrase, passphrase]));
}
