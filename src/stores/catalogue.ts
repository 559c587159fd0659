import { defineStore } from 'pinia';
import { computed, shallowRef } from 'vue';
import type { OwnPractice, Practice, PracticeId, PracticeText } from '@/domain/practice';
import { buildSearchIndex } from '@/domain/menu/search';
import { ownPracticeKind } from '@/vault/practices';
import { newId } from './newId';
import { useVaultStore } from './vault';

type BuiltIn = typeof import('@/content/catalogue');

/** Every practice, built-in and own alike, with its words. Empty until `load` has brought the built-in ones. */
export const useCatalogueStore = defineStore('catalogue', () => {
  const vault = useVaultStore();
  const own = vault.recordsOf(ownPracticeKind);
  const builtIn = shallowRef<BuiltIn>();

  const practices = computed<readonly Practice[]>(() => [
    ...(builtIn.value?.builtInPractices ?? []),
    ...own.value.map(({ value }) => value.practice),
  ]);
  const practiceById = computed(() => new Map(practices.value.map((practice) => [practice.id, practice])));
  const ownById = computed(() => new Map(own.value.map(({ value }) => [value.practice.id, value])));
  const searchIndex = computed(() =>
    buildSearchIndex(
      practices.value.flatMap((practice) => {
        const text = textOf(practice.id);
        return text ? [{ ...text, id: practice.id, practice }] : [];
      }),
      builtIn.value?.generalWords,
    ),
  );

  /** Brings the built-in practices and their words; they are apart from the first screen's script. */
  async function load(): Promise<void> {
    builtIn.value ??= await import('@/content/catalogue');
  }

  /** The words of a practice; undefined for an id that nothing here has. */
  function textOf(id: PracticeId): PracticeText | undefined {
    return ownById.value.get(id)?.text ?? builtIn.value?.textOfBuiltIn(id);
  }

  /** What to call a practice. An unknown id stands for itself, so that a card never hides a line. */
  function nameOf(id: PracticeId): string {
    return textOf(id)?.name ?? id;
  }

  /** A thing to have ready, in words: those of the catalogue, or the person's own as they are. */
  function kitWords(item: string): string {
    return builtIn.value?.wordsOfKit(item) ?? item;
  }

  /** Keeps an own practice, new (`id` undefined) or changed. Answers with its id once it is on the disk. */
  async function keepOwn(made: OwnPractice, id?: PracticeId): Promise<PracticeId | undefined> {
    const kept = id ?? `own-${newId()}`;
    const value = { ...made, practice: { ...made.practice, id: kept } };
    return (await vault.keep([{ kind: ownPracticeKind, id: kept, value }])) ? kept : undefined;
  }

  function removeOwn(id: PracticeId): Promise<boolean> {
    return vault.keep([{ kind: ownPracticeKind, id, value: undefined }]);
  }

  return {
    practices,
    practiceById,
    ownById,
    searchIndex,
    load,
    textOf,
    nameOf,
    kitWords,
    keepOwn,
    removeOwn,
  };
});
