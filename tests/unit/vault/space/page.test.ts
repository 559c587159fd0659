import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstPages, pageBytes, plainBytes } from '@/vault/space/layout';
import { firstManifest, mostPages, readManifest, writeManifest } from '@/vault/space/manifest';
import { fragmentSize, mostFragmentBytes, pageRoom, readPage, roomBeside, writePage, type Fragment } from '@/vault/space/page';

const u32 = fc.integer({ min: 0, max: 0xffff_ffff });
const u16 = fc.integer({ min: 0, max: 0xffff });

const fragments = fc
  .array(fc.record({ record: u32, part: u16, parts: u16, bytes: fc.uint8Array({ maxLength: 900 }) }), { maxLength: 60 })
  .map((many) => {
    const fitting: Fragment[] = [];
    for (const one of many) if (fragmentSize(one) <= roomBeside(fitting)) fitting.push(one);
    return fitting;
  });

describe('a page', () => {
  it('reads back as it was written, whatever it holds', () => {
    fc.assert(
      fc.property(u32, fragments, (version, held) => {
        const plain = writePage({ version, fragments: held });
        expect(plain).toHaveLength(plainBytes);
        const page = readPage(plain);
        expect(page?.version).toBe(version);
        expect(page?.fragments.map((one) => ({ ...one, bytes: [...one.bytes] }))).toEqual(
          held.map((one) => ({ ...one, bytes: [...one.bytes] })),
        );
      }),
    );
  });

  it('takes one fragment that fills it to the last byte', () => {
    const bytes = new Uint8Array(mostFragmentBytes).fill(7);
    const full: Fragment = { record: 1, part: 0, parts: 1, bytes };
    expect(fragmentSize(full)).toBe(pageRoom);
    expect(roomBeside([full])).toBe(0);
    expect(readPage(writePage({ version: 1, fragments: [full] }))?.fragments[0]?.bytes).toEqual(bytes);
  });

  it('is refused where it says that it holds more than it has', () => {
    const plain = writePage({ version: 1, fragments: [{ record: 1, part: 0, parts: 1, bytes: new Uint8Array(9) }] });
    const tooMany = plain.slice();
    new DataView(tooMany.buffer).setUint16(4, 0xffff, true);
    const tooLong = plain.slice();
    new DataView(tooLong.buffer).setUint16(14, 0xffff, true);
    expect(readPage(tooMany)).toBeUndefined();
    expect(readPage(tooLong)).toBeUndefined();
  });
});

describe('a manifest', () => {
  it('reads back as it was written', () => {
    fc.assert(
      fc.property(u32, u32, u32, fc.array(u32, { maxLength: mostPages }), (generation, nextRecord, pages, some) => {
        const versions = new Uint32Array(mostPages);
        versions.set(some);
        const manifest = { generation, nextRecord, pages, versions };
        expect(writeManifest(manifest)).toHaveLength(plainBytes);
        expect(readManifest(writeManifest(manifest))).toEqual(manifest);
      }),
      { numRuns: 30 },
    );
  });

  it('has room for at least 8 MiB of pages, beginning with half a MiB', () => {
    expect(mostPages * pageBytes).toBeGreaterThan(8 * 1024 * 1024);
    expect(firstPages * pageBytes).toBe(512 * 1024);
  });

  it('refuses to count beyond its numbers instead of beginning anew', () => {
    const manifest = { ...firstManifest(32), generation: 0x1_0000_0000 };
    expect(() => writeManifest(manifest)).toThrow('storage-full');
  });
});
