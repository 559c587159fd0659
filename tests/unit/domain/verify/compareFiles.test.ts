import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareFiles } from '@/domain/verify/compareFiles';
import { readFileList, writeFileList } from '@/domain/verify/fileList';

const a = 'a'.repeat(64);
const b = 'b'.repeat(64);
const c = 'c'.repeat(64);
const listed = [
  { path: 'assets/first.js', hash: a },
  { path: 'home.html', hash: b },
];

const hash = fc.stringMatching(/^[0-9a-f]{64}$/);
const path = fc.stringMatching(/^[a-zA-Z0-9_. /-]{1,40}$/);
const files = fc.uniqueArray(fc.record({ path, hash }), { selector: (file) => file.path });

describe('the list of files', () => {
  it('reads what sha256sum writes, and comes back the same', () => {
    expect(readFileList(`${a}  assets/first.js\n${b}  home.html\n`)).toEqual(listed);
    expect(writeFileList(listed.toReversed())).toBe(`${a}  assets/first.js\n${b}  home.html\n`);
  });

  it('comes back whole for any files, in the order of their paths', () => {
    fc.assert(
      fc.property(files, (some) => {
        const again = readFileList(writeFileList(some));
        expect(again.toSorted((one, other) => (one.path < other.path ? -1 : 1))).toEqual(again);
        expect(new Map(again.map((file) => [file.path, file.hash]))).toEqual(new Map(some.map((file) => [file.path, file.hash])));
      }),
    );
  });

  it('leaves no line out, whatever stands in it: what is no line of a list is a file that can’t be there', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (lines) => {
        const text = lines.join('\n');
        expect(readFileList(text)).toHaveLength(text.split('\n').filter((line) => line !== '').length);
      }),
    );
    expect(compareFiles(readFileList('A  home.html'), new Map([['home.html', a]])).map(({ state }) => state)).toEqual([
      'missing',
      'unexpected',
    ]);
  });
});

describe('comparing files', () => {
  it('finds everything the same where it is', () => {
    const installed = new Map(listed.map((file) => [file.path, file.hash]));
    expect(compareFiles(listed, installed)).toEqual(listed.map((file) => ({ ...file, state: 'same' })));
  });

  it('names what differs, is missing and isn’t in the list, with the hash of what is installed', () => {
    const installed = new Map([
      ['home.html', c],
      ['other.js', ''],
    ]);
    expect(compareFiles(listed, installed)).toEqual([
      { path: 'assets/first.js', hash: '', state: 'missing' },
      { path: 'home.html', hash: c, state: 'differs' },
      { path: 'other.js', hash: '', state: 'unexpected' },
    ]);
  });

  it('takes a file that could not be read for missing', () => {
    const found = new Map([['assets/first.js', ''], ['home.html', b]]);
    expect(compareFiles(listed, found).map(({ state }) => state)).toEqual(['missing', 'same']);
  });

  it('tells one changed digit', () => {
    fc.assert(
      fc.property(files.filter((some) => some.length > 0), fc.nat(), fc.nat({ max: 63 }), (some, which, digit) => {
        const changed = some[which % some.length]!;
        const other = changed.hash[digit] === '0' ? '1' : '0';
        const hash = `${changed.hash.slice(0, digit)}${other}${changed.hash.slice(digit + 1)}`;
        const found = new Map(some.map((file) => [file.path, file === changed ? hash : file.hash]));
        const states = compareFiles(some, found).filter(({ state }) => state !== 'same');
        expect(states).toEqual([{ path: changed.path, hash, state: 'differs' }]);
      }),
    );
  });

  it('says the same of every file only where what is installed is what is listed', () => {
    fc.assert(
      fc.property(files, files, (some, others) => {
        const installed = new Map(others.map((file) => [file.path, file.hash]));
        const all = compareFiles(some, installed).every(({ state }) => state === 'same');
        expect(all).toBe(writeFileList(some) === writeFileList(others));
      }),
    );
  });
});
