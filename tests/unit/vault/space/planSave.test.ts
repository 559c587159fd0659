import { describe, expect, it } from 'vitest';
import type { Contents } from '@/vault/space/contents';
import { firstManifest, mostPages } from '@/vault/space/manifest';
import { mostFragmentBytes, pageRoom } from '@/vault/space/page';
import { afterSave, planSave, type SavePlan } from '@/vault/space/planSave';
import { prepareChange } from '@/vault/space/record';
import { codeOf, note } from '../../../support/vaultCases';

const at = '2026-11-24T10:00:00.000Z';
const empty = (pages: number): Contents => ({ manifest: firstManifest(pages), pages: new Map(), records: new Map() });
/** A note whose record takes exactly so many bytes. */
const sized = (id: string, bytes: number) => {
  const bare = prepareChange(note(id, ''), at).written?.bytes.length ?? 0;
  return note(id, 'x'.repeat(bytes - bare));
};

/** A space in memory, and what each of its saves would have written. */
function spaceOf(pages: number) {
  let contents = empty(pages);
  let spacePages = pages;
  return {
    save(...changes: ReturnType<typeof note>[]): SavePlan {
      const plan = planSave(contents, spacePages, changes.map((change) => prepareChange(change, at)));
      contents = afterSave(contents, plan);
      spacePages = plan.spacePages;
      return plan;
    },
  };
}

/** So many tenths of a page. */
const tenths = (of: number): number => Math.floor((pageRoom * of) / 10);
const touched = (plan: SavePlan) => [...plan.pages.keys()].sort((a, b) => a - b);

describe('a plan of a save', () => {
  it('touches one page for one small record, and one page for many at once', () => {
    const space = spaceOf(32);
    expect(touched(space.save(note('a', 'tea')))).toEqual([1]);
    expect(touched(space.save(...Array.from({ length: 20 }, (_, n) => note(`b${n}`, 'tea'))))).toEqual([1]);
  });

  it('leaves a changed record on its page while it fits there', () => {
    const space = spaceOf(32);
    space.save(sized('a', tenths(4)), sized('b', tenths(4)));
    space.save(sized('c', tenths(4)));
    expect(touched(space.save(sized('c', tenths(6))))).toEqual([2]);
    expect(touched(space.save(sized('b', tenths(2))))).toEqual([1]);
  });

  it('moves a record that has outgrown its page, and fills the gap with the next', () => {
    const space = spaceOf(32);
    space.save(sized('a', tenths(4)), sized('b', tenths(4)));
    expect(touched(space.save(sized('b', tenths(7))))).toEqual([1, 2]);
    expect(touched(space.save(sized('c', tenths(4))))).toEqual([1]);
  });

  it('parts a record at the page boundary and not before', () => {
    for (const [bytes, pages] of [
      [mostFragmentBytes - 1, 1],
      [mostFragmentBytes, 1],
      [mostFragmentBytes + 1, 2],
      [2 * mostFragmentBytes, 2],
      [2 * mostFragmentBytes + 1, 3],
    ] as const) {
      expect(touched(spaceOf(32).save(sized('a', bytes)))).toHaveLength(pages);
    }
  });

  it('doubles the space, as often as the save needs', () => {
    const space = spaceOf(4);
    expect(space.save(sized('a', 3 * mostFragmentBytes)).spacePages).toBe(4);
    expect(space.save(note('b', 'tea')).spacePages).toBe(8);
    expect(space.save(sized('c', 40 * mostFragmentBytes)).spacePages).toBe(64);
  });

  it('says that the storage is full when the manifest is, and takes a record there again once one is gone', async () => {
    const space = spaceOf(32);
    const perSave = 60;
    const saves = Math.floor((mostPages - 1) / perSave);
    for (let n = 0; n < saves; n += 1) space.save(sized(`many${n}`, perSave * mostFragmentBytes));
    const rest = mostPages - 1 - saves * perSave;
    if (rest > 0) expect(space.save(sized('rest', rest * mostFragmentBytes)).spacePages).toBe(mostPages);
    expect(await codeOf(Promise.resolve().then(() => space.save(note('one', 'too many'))))).toBe('storage-full');
    space.save(note('many0', undefined));
    expect(touched(space.save(note('one', 'too many')))).toHaveLength(1);
  });

  it('writes no page for the removal of what is not there', () => {
    expect(touched(spaceOf(32).save(note('a', undefined)))).toEqual([]);
  });

  it('gives a page all its room back when its records are gone', () => {
    const space = spaceOf(32);
    space.save(note('a', 'tea'), note('b', 'tea'));
    const plan = space.save(note('a', undefined), note('b', undefined));
    expect(plan.pages.get(1)).toEqual({ fragments: [], room: pageRoom });
  });
});
