import { defineStore } from 'pinia';
import { computed, shallowRef } from 'vue';
import type { OwnPractice, Practice, PracticeId, PracticeText } from '@/domain/practice';
import { practicesNamedIn } from '@/domain/menu/namedPractices';
import { namesakesOf, withNamesakes, type Namesakes } from '@/domain/menu/namesakes';
import type { GeneralWords } from '@/domain/menu/generalWords';
import { practicesRefusedIn } from '@/domain/menu/refusalSentences';
import { buildSearchIndex, type SearchIndex } from '@/domain/menu/search';
import { ownPracticeKind } from '@/vault/practices';
import { newId } from './newId';
import { useVaultStore } from './vault';

type BuiltIn = typeof import('@/content/catalogue');

/** Undefined where they can't be had: `missingParts.ts` tells the person. */
const bringBuiltIn = (): Promise<BuiltIn | undefined> => import('@/content/catalogue');

/** The permanent name of the draft of the one new practice. */
export const newOwnPracticeDraft = 'own-practice-new';

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
  const searchIndex = computed(() => indexOf(practices.value, builtIn.value?.generalWords));
  /** Names alone: a practice that is called "a quiet corner" isn't everything that has to do with quiet. */
  const builtInIndex = computed(() => indexOf(builtIn.value?.builtInPractices ?? []));
  const builtInWords = computed(() => indexOf(builtIn.value?.builtInPractices ?? [], builtIn.value?.generalWords));
  /** What was found for each name. Looking takes milliseconds, and records are read anew with each save. */
  const foundFor = computed(() => ({ index: builtInIndex.value, names: new Map<string, readonly PracticeId[]>() }));
  const namesakes = computed<Namesakes>(
    () => new Map(own.value.map(({ value }) => [value.practice.id, namesakesFor(value.text)])),
  );

  function indexOf(listed: readonly Practice[], generalWords?: readonly GeneralWords[]): SearchIndex {
    return buildSearchIndex(
      listed.flatMap((practice) => {
        const text = textOf(practice.id);
        return text ? [{ ...text, id: practice.id, practice, more: builtIn.value?.searchWordsOf(practice) ?? '' }] : [];
      }),
      generalWords,
    );
  }

  /**
   * Brings the built-in practices and their words; they are apart from the first screen's script. Rejects where they can't be
   * had, so that no screen says of a practice that it is gone, or of a plan that it is empty.
   */
  async function load(): Promise<void> {
    builtIn.value ??= await bringBuiltIn();
    if (!builtIn.value) throw new Error('The practices are missing.');
  }

  /** The words of a practice; undefined for an id that nothing here has. */
  function textOf(id: PracticeId): PracticeText | undefined {
    return ownById.value.get(id)?.text ?? builtIn.value?.textOfBuiltIn(id);
  }

  /** What to call a practice. An unknown id stands for itself, so that a card never hides a line. */
  function nameOf(id: PracticeId): string {
    return textOf(id)?.name ?? id;
  }

  /** The words of a practice as somebody alone is told of it: those of its shape for one, where it has one. */
  function textAloneOf(id: PracticeId): PracticeText | undefined {
    const text = textOf(id);
    const line = text?.variations.alone;
    if (!text || !line) return text;
    // The steps speak to two.
    return { ...text, name: builtIn.value?.nameAloneOf(id) ?? text.name, line, steps: [] };
  }

  /** The practices that a free text names, own namesakes of those among them. */
  function namedIn(words: string): readonly PracticeId[] {
    return withNamesakes(practicesNamedIn(words, searchIndex.value), namesakes.value);
  }

  /** The practices that words under "please don't" leave out, own namesakes of those among them. */
  function refusedIn(words: string): readonly PracticeId[] {
    return withNamesakes(refusedOf(words, practices.value, searchIndex.value), namesakes.value);
  }

  /** What of the built-in practices they leave out: what they do on any device that has no practices of its own. */
  function builtInRefusedIn(words: string): readonly PracticeId[] {
    return refusedOf(words, builtIn.value?.builtInPractices ?? [], builtInWords.value);
  }

  function refusedOf(words: string, among: readonly Practice[], index: SearchIndex): readonly PracticeId[] {
    return practicesRefusedIn(words, among, builtIn.value?.refusalSentences ?? [], (rest) => practicesNamedIn(rest, index));
  }

  /** The built-in practices whose name is part of that of an own one. */
  function namesakesFor(text: Pick<PracticeText, 'name' | 'alsoCalled'>): readonly PracticeId[] {
    const { index, names } = foundFor.value;
    const name = [text.name, ...text.alsoCalled].join('\n');
    const found = names.get(name) ?? namesakesOf(text, index);
    names.set(name, found);
    return found;
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
    namesakes,
    load,
    textOf,
    textAloneOf,
    nameOf,
    namedIn,
    refusedIn,
    builtInRefusedIn,
    namesakesFor,
    kitWords,
    keepOwn,
    removeOwn,
  };
});
