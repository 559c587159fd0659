import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { chooseGuise, guise } from '@/platform/guise';
import { filesOf } from '@/platform/guises';

/** What the browser keeps for a chosen name, by address. */
let kept: Map<string, Response>;
/** The files that are on their way, each with what ends it. */
let fetches: { readonly files: readonly string[]; readonly end: (comes: boolean) => void }[];

const cache = {
  async addAll(files: readonly string[]): Promise<void> {
    const comes = await new Promise<boolean>((end) => { fetches.push({ files, end }); });
    if (!comes) throw new TypeError('offline');
    for (const file of files) kept.set(file, new Response(''));
  },
  put: (url: string, response: Response) => Promise.resolve(kept.set(url, response)),
  keys: () => Promise.resolve([...kept.keys()].map((url) => ({ url }))),
  delete: ({ url }: { readonly url: string }) => Promise.resolve(kept.delete(url)),
};
const mark = 'https://example.org/guise';

/** Which guise a later visit finds here, and whose pictures. */
async function keptGuise(): Promise<{ readonly name: string | undefined; readonly pictures: number; readonly touchIcon: string | undefined }> {
  return {
    name: await kept.get(mark)?.clone().text(),
    pictures: [...kept.keys()].filter((url) => url !== mark).length,
    touchIcon: [...kept.keys()].find((url) => url.endsWith('-180.png')),
  };
}

async function endFetch(at: number, comes: boolean): Promise<void> {
  await vi.waitUntil(() => fetches.length > at);
  fetches[at]?.end(comes);
}

beforeEach(() => {
  kept = new Map();
  fetches = [];
  const emptied = (): Promise<boolean> => {
    kept.clear();
    return Promise.resolve(true);
  };
  vi.stubGlobal('caches', { open: () => Promise.resolve(cache), delete: emptied });
  vi.stubGlobal('document', { baseURI: 'https://example.org/', title: '', querySelector: () => null });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('choosing a name for the home screen', () => {
  it('keeps the last of two quick choices, whole, however long the first one takes', async () => {
    const choices = [chooseGuise('notes'), chooseGuise('plants')];
    // The files of the second would be there long before those of the first.
    await vi.waitUntil(() => fetches.length > 0);
    await new Promise((resolve) => { setTimeout(resolve, 20); });
    for (const { end } of [...fetches].reverse()) end(true);
    await endFetch(1, true);
    expect(await Promise.all(choices)).toEqual([true, true]);
    const touchIcon = `https://example.org/${filesOf('plants').touchIcon}`;
    expect(await keptGuise()).toEqual({ name: 'plants', pictures: 7, touchIcon });
    expect(guise.value).toBe('plants');
  });

  it('goes back to the app’s own name after a choice that was on its way', async () => {
    const choices = [chooseGuise('recipes'), chooseGuise('lamp')];
    await endFetch(0, true);
    expect(await Promise.all(choices)).toEqual([true, true]);
    expect(kept.size).toBe(0);
    expect(guise.value).toBe('lamp');
  });

  it('changes nothing where the files can’t be had, and takes the next choice', async () => {
    const missing = chooseGuise('notes');
    await endFetch(0, false);
    expect(await missing).toBe(false);
    expect(guise.value).toBe('lamp');
    const next = chooseGuise('notes');
    await endFetch(1, true);
    expect(await next).toBe(true);
    expect((await keptGuise()).name).toBe('notes');
  });
});
