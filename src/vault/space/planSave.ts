import { Problem } from '@/domain/problem';
import { holdRecord, recordKey, type Contents, type HeldPage, type HeldRecord } from './contents';
import { mostPages, type Manifest } from './manifest';
import { fragmentSize, mostFragmentBytes, pageRoom, roomBeside, type Fragment } from './page';
import type { PreparedChange } from './record';

/** What a save will write. */
export interface SavePlan {
  readonly manifest: Manifest;
  /** Every page that is written, whole. Empty when nothing changes. */
  readonly pages: ReadonlyMap<number, HeldPage>;
  /** How many pages each space has afterwards. */
  readonly spacePages: number;
  readonly records: ReadonlyMap<string, HeldRecord | undefined>;
}

/**
 * Finds a place for every change, on as few pages as first fit allows: a changed record stays on its page while it
 * fits there, then pages that are written anyway are tried, then all others from the first, then a new page. Of
 * changes of the same record the last counts. `spacePages` is what each space has on the disk now.
 *
 * Throws `storage-full` when the manifest has no room for another page, and `vault-newer` where a change would replace
 * data of a newer format.
 */
export function planSave(contents: Contents, spacePages: number, changes: readonly PreparedChange[]): SavePlan {
  const desk = openDesk(contents, spacePages);
  const last = new Map(changes.map((change) => [recordKey(change.kind, change.id), change]));
  for (const [key, { format }] of last) {
    const held = contents.records.get(key);
    if (!held) continue;
    if (held.format > format) throw new Problem('vault-newer');
    desk.lift(held);
  }

  let { nextRecord } = contents.manifest;
  const records = new Map<string, HeldRecord | undefined>();
  for (const [key, { written }] of last) {
    const held = contents.records.get(key);
    if (written) {
      const number = held?.number ?? nextRecord++;
      const pages = splitRecord(number, written.bytes).map((fragment) => desk.place(fragment, held?.pages ?? []));
      records.set(key, holdRecord(number, written.record, pages));
    } else if (held) records.set(key, undefined);
  }

  const generation = contents.manifest.generation + 1;
  const pages = desk.pages();
  const versions = contents.manifest.versions.slice();
  for (const page of pages.keys()) versions[page] = generation;
  return {
    manifest: { generation, nextRecord, pages: desk.spacePages(), versions },
    pages,
    spacePages: desk.spacePages(),
    records,
  };
}

/** The same save, with every other page written anew as well: what a new data key asks for. */
export function planRewrite(contents: Contents, plan: SavePlan): SavePlan {
  const pages = new Map([...contents.pages, ...plan.pages]);
  const versions = plan.manifest.versions.slice();
  for (const page of pages.keys()) versions[page] = plan.manifest.generation;
  return { ...plan, manifest: { ...plan.manifest, versions }, pages };
}

/**
 * The space as it is once the plan stands on the disk. It takes over what `contents` held, which is of no use after it:
 * to copy ten thousand records takes longer than to save one.
 */
export function afterSave(contents: Contents, plan: SavePlan): Contents {
  const [pages, records] = [contents.pages as Map<number, HeldPage>, contents.records as Map<string, HeldRecord>];
  for (const [page, held] of plan.pages) pages.set(page, held);
  for (const [key, record] of plan.records) {
    if (record) records.set(key, record);
    else records.delete(key);
  }
  return { manifest: plan.manifest, pages, records };
}

function splitRecord(record: number, bytes: Uint8Array): Fragment[] {
  const parts = Math.ceil(bytes.length / mostFragmentBytes);
  return Array.from({ length: parts }, (_, part) => ({
    record,
    part,
    parts,
    bytes: bytes.subarray(part * mostFragmentBytes, (part + 1) * mostFragmentBytes),
  }));
}

/** Pages under change: copies, so that the contents stay as they are. */
function openDesk({ pages }: Pick<Contents, 'pages'>, spacePagesBefore: number) {
  const written = new Map<number, Fragment[]>();
  const rooms = new Map<number, number>();
  let last = pages.size;
  let spacePages = spacePagesBefore;

  const roomOf = (page: number): number => rooms.get(page) ?? pages.get(page)?.room ?? pageRoom;

  function edit(page: number, change: (fragments: Fragment[]) => Fragment[]): void {
    const fragments = change(written.get(page) ?? [...(pages.get(page)?.fragments ?? [])]);
    written.set(page, fragments);
    rooms.set(page, roomBeside(fragments));
  }

  function firstFit(size: number): number {
    for (let page = 1; page <= last; page += 1) if (roomOf(page) >= size) return page;
    return newPage();
  }

  function newPage(): number {
    last += 1;
    if (last >= mostPages) throw new Problem('storage-full');
    while (last >= spacePages) spacePages = Math.min(spacePages * 2, mostPages);
    return last;
  }

  return {
    /** Takes a record's fragments off its pages. */
    lift({ number, pages: itsPages }: HeldRecord): void {
      for (const page of itsPages) edit(page, (fragments) => fragments.filter(({ record }) => record !== number));
    },
    /** Answers with the page that took the fragment. */
    place(fragment: Fragment, before: readonly number[]): number {
      const size = fragmentSize(fragment);
      const fits = (page: number): boolean => roomOf(page) >= size;
      const page = before.find(fits) ?? [...written.keys()].find(fits) ?? firstFit(size);
      edit(page, (fragments) => [...fragments, fragment]);
      return page;
    },
    pages: (): Map<number, HeldPage> =>
      new Map([...written].map(([page, fragments]) => [page, { fragments, room: roomOf(page) }])),
    spacePages: (): number => spacePages,
  };
}
