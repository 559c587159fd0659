import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checksums, filesBelow } from '../../../scripts/fileList.js';
import { differences } from '../../../scripts/release/builds.js';
import { packedArchive } from '../../../scripts/release/tar.js';

const time = 1_790_000_000;
const long = `${'deep/'.repeat(25)}${'f'.repeat(90)}.js`;
const contents = { 'index.html': '<p>Hello', 'assets/a.js': 'a'.repeat(512), 'assets/empty.css': '', [long]: 'ö\n', 'Z.txt': 'z' };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lowlamp-archive-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Writes the files, in the order given, into a folder of its own. */
function write(name: string, files: readonly (readonly [string, string])[]): string {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, name, path)), { recursive: true });
    writeFileSync(join(folder, name, path), text);
  }
  return join(folder, name);
}

const read = (from: string) => filesBelow(from).map((path) => ({ path, bytes: readFileSync(join(from, path)) }));

describe('a packed archive', () => {
  it('has the same bytes whatever order, time and folder the files were written in', () => {
    const one = write('one', Object.entries(contents));
    const other = write('other/place', Object.entries(contents).reverse());
    utimesSync(join(other, 'index.html'), 1, 1);
    expect(packedArchive(read(other).reverse(), time).equals(packedArchive(read(one), time))).toBe(true);
  });

  it('is unpacked by the system’s own tar to the same files, with the time that was given', () => {
    const one = write('one', Object.entries(contents));
    writeFileSync(join(folder, 'one.tar.gz'), packedArchive(read(one), time));
    mkdirSync(join(folder, 'unpacked'));
    execFileSync('tar', ['-xzf', join(folder, 'one.tar.gz'), '-C', join(folder, 'unpacked')]);
    expect(differences(one, join(folder, 'unpacked'))).toEqual([]);
    const listed = execFileSync('tar', ['-tvzf', join(folder, 'one.tar.gz'), '--numeric-owner', '--full-time', '--utc'], { encoding: 'utf8' });
    const lines = listed.trimEnd().split('\n');
    expect(lines).toHaveLength(Object.keys(contents).length);
    for (const line of lines) expect(line).toMatch(/^-rw-r--r-- 0\/0 +\d+ 2026-09-21 14:13:20 /);
  });

  it('refuses a path that has no place in it', () => {
    const bytes = Buffer.from('');
    expect(() => packedArchive([{ path: 'x'.repeat(101), bytes }], time)).toThrow(RangeError);
    expect(() => packedArchive([{ path: `${'x'.repeat(156)}/y${'z'.repeat(99)}`, bytes }], time)).toThrow(RangeError);
  });
});

describe('checksums', () => {
  it('are what sha256sum checks', () => {
    const one = write('one', Object.entries(contents));
    const paths = filesBelow(one);
    expect(paths).toEqual(['Z.txt', 'assets/a.js', 'assets/empty.css', long, 'index.html']);
    writeFileSync(join(folder, 'SHA256SUMS'), checksums(one, paths));
    const check = () => execFileSync('sha256sum', ['--check', '--quiet', join(folder, 'SHA256SUMS')], { cwd: one, encoding: 'utf8', stdio: 'pipe' });
    expect(check()).toBe('');
    writeFileSync(join(one, 'Z.txt'), 'y');
    expect(check).toThrow('1 computed checksum did NOT match');
  });
});

describe('two folders', () => {
  it('differ in one byte, in a file less and in a file more', () => {
    const one = write('one', [['same', '1'], ['changed', 'ab'], ['less', '2']]);
    const other = write('other', [['same', '1'], ['changed', 'aB'], ['more', '2']]);
    expect(differences(one, other)).toEqual(['changed', 'less', 'more']);
    expect(differences(one, one)).toEqual([]);
  });
});
