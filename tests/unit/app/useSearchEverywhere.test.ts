import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { nextTick, ref } from 'vue';
import { useSearchEverywhere } from '@/app/useSearchEverywhere';
import { newBoundary } from '@/domain/boundary/boundaryHistory';
import { useBoundariesStore } from '@/stores/boundaries';
import { useCatalogueStore } from '@/stores/catalogue';
import { useJournalStore } from '@/stores/journal';
import { usePartnersStore } from '@/stores/partners';
import { useVaultStore } from '@/stores/vault';
import { inComponent, newWindow } from '../../support/inComponent';

/** Lists and days are set in the language of the page. */
vi.stubGlobal('document', { documentElement: { lang: 'en' } });

const words = ref('');
let search: ReturnType<typeof useSearchEverywhere>;
let leave: () => void;
let vault: ReturnType<typeof useVaultStore>;

/** The addresses that were found, by kind, once everything is looked through. */
async function found(typed: string): Promise<Readonly<Record<string, readonly string[]>>> {
  words.value = typed;
  await nextTick();
  await vi.waitUntil(() => !search.isLooking.value);
  return Object.fromEntries(search.groups.value.map(({ group, found: rows }) => [group, rows.map(({ to }) => to)]));
}

beforeEach(async () => {
  const pinia = newWindow();
  vault = useVaultStore();
  await vault.open();
  await useCatalogueStore().load();
  await useJournalStore().keepEntry('e1', { at: '2026-03-10T15:30:00.000Z', words: 'Lighthouse', withWhom: '', practiceIds: [] });
  await usePartnersStore().add('Robin');
  const wording = { topic: 'Photos', limit: 'hard', words: 'no cameras', conditions: '', partner: '', practiceIds: ['massage', 'back-rubs'] } as const;
  await useBoundariesStore().keep(newBoundary(wording, '2026-03-10T15:30:00.000Z'), 'b1');
  words.value = '';
  ({ made: search, leave } = inComponent(pinia, () => useSearchEverywhere(words)));
});

afterEach(async () => {
  leave();
  await vault.wipe();
});

describe('the search over everything', () => {
  it('offers a few screens before anything is typed', async () => {
    const { screens, ...others } = await found(' ');
    expect(screens).toContain('/help');
    expect(others).toEqual({});
  });

  it('finds what somebody wrote, each kind in its own group', async () => {
    expect((await found('robin'))['people']).toHaveLength(1);
    expect((await found('cameras'))['boundaries']).toEqual(['/boundaries/b1']);
    expect((await found('lighthouse'))['journal']).toEqual(['/journal/own-e1']);
  });

  it.each(['raped', 'rape', 'sexual assault', 'assaulted', 'abused', 'violated', 'forced'])('finds the page for who was hurt by “%s”', async (typed) => {
    expect((await found(typed))['reading']).toContain('/help/support');
  });

  it('finds guides and help, each page once', async () => {
    const { reading = [] } = await found('bleeding');
    expect(reading.some((route) => route.startsWith('/help/'))).toBe(true);
    expect(new Set(reading).size).toBe(reading.length);
  });

  it('never lists what is ruled out, and names it where nothing else is found', async () => {
    expect(Object.keys(await found('massage'))).not.toContain('practices');
    expect(search.leftOut.value).toContain('A massage');
  });

  it('finds nothing for what stands nowhere', async () => {
    expect(await found('qqzzxx')).toEqual({});
  });

  it('finds no more than help once the vault is not open', async () => {
    await vault.wipe();
    const all = Object.values(await found('help')).flat();
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter((route) => !/^\/(help|settings\/verify)/.test(route))).toEqual([]);
    expect(await found('robin')).toEqual({});
  });
});
