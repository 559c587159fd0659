import { computed, onMounted, shallowRef, type Ref } from 'vue';
import { currentWording } from '@/domain/boundary/boundaryHistory';
import { buildLearnIndex, searchLearn, type LearnEntry, type LearnIndex } from '@/domain/learn/learnSearch';
import { searchPractices } from '@/domain/menu/search';
import { useJournalSearch } from '@/features/journal/useJournalSearch';
import { useJournalWords } from '@/features/journal/useJournalWords';
import { dayInWords } from '@/i18n/dayInWords';
import { limitLabels } from '@/i18n/labels';
import type { SearchGroup } from '@/i18n/searchLabels';
import { useWords } from '@/i18n/words';
import { useBoundariesStore } from '@/stores/boundaries';
import { useCatalogueStore } from '@/stores/catalogue';
import { useJournalStore } from '@/stores/journal';
import { useJournalViewStore } from '@/stores/journalView';
import { useLearnViewStore } from '@/stores/learnView';
import { useMenuStore } from '@/stores/menu';
import { useMenuViewStore } from '@/stores/menuView';
import { usePartnersStore } from '@/stores/partners';
import { useVaultStore } from '@/stores/vault';
import { screensAtFirst, screensToFind, screensWithoutVault } from './screensToFind';

interface Found {
  readonly to: string;
  readonly name: string;
  readonly text?: string;
}

/** What was found of one kind. `all`: how many there are; `more`: where all of them are seen, and what to leave there. */
interface FoundGroup {
  readonly group: SearchGroup;
  readonly found: readonly Found[];
  readonly all: number;
  readonly more?: { readonly to: string; readonly take?: () => void };
}

/** How many of each kind stand there; for more of them there is a screen of their own. */
const shownAtMost = 5;

/** The first of each address: one row leads to a page, however many of its parts were found. */
function oncePerRoute(entries: readonly LearnEntry[]): readonly LearnEntry[] {
  return entries.filter(({ route }, place) => entries.findIndex((other) => other.route === route) === place);
}

function rowOf({ route, heading, under }: LearnEntry): Found {
  return { to: route, name: heading, ...(under ? { text: under } : {}) };
}

/**
 * What the words find anywhere, by the rules that each kind is searched by on its own screen. Without an open vault only
 * help and what else is there without it. `leftOut`: names of practices that were looked for and are ruled out, where no
 * other is found.
 */
export function useSearchEverywhere(words: Readonly<Ref<string>>) {
  const { t } = useWords();
  const vault = useVaultStore();
  const catalogue = useCatalogueStore();
  const menu = useMenuStore();
  const menuView = useMenuViewStore();
  const boundaries = useBoundariesStore();
  const partners = usePartnersStore();
  const journal = useJournalStore();
  const journalView = useJournalViewStore();
  const learnView = useLearnViewStore();
  const { names, titleOf, lineOf } = useJournalWords();
  const isOpen = computed(() => vault.status === 'open');
  const query = computed(() => words.value.trim());

  /** Everything to read comes when the search opens: nobody waits for it before typing. */
  const reading = shallowRef<{ readonly learn: readonly LearnEntry[]; readonly help: readonly LearnEntry[] }>();
  onMounted(async () => {
    const [{ learnEntries }, { helpSearchEntries }] = await Promise.all([
      import('@/content/learn/library'),
      import('@/content/help/contents'),
      catalogue.load(),
    ]);
    reading.value = { learn: learnEntries(), help: helpSearchEntries() };
  });

  const screens = computed(() =>
    screensToFind
      .filter(({ to }) => isOpen.value || screensWithoutVault.has(to))
      .map(({ to, name, also }) => ({ route: to, heading: t(name), alsoCalled: t(also).split(', '), text: '' })),
  );
  const screenIndex = computed(() => buildLearnIndex(screens.value));
  const readingIndex = computed(() =>
    buildLearnIndex([...(isOpen.value ? (reading.value?.learn ?? []) : []), ...(reading.value?.help ?? [])]),
  );
  const peopleIndex = computed(() =>
    buildLearnIndex(
      partners.partners.map(({ id, value }) => ({
        route: `/partners/${id}`,
        heading: value.name,
        alsoCalled: value.formerNames,
        text: '',
      })),
    ),
  );
  const boundaryIndex = computed(() =>
    buildLearnIndex(
      boundaries.boundaries
        .filter(({ value }) => value.withdrawnAt === undefined)
        .map(({ id, value }) => {
          const { topic, limit, words: said, conditions, partner } = currentWording(value);
          const under = [t(limitLabels[limit]), partner].filter(Boolean).join(' · ');
          return { route: `/boundaries/${id}`, heading: topic || t('boundaries.heading'), under, text: `${said} ${conditions}` };
        }),
    ),
  );
  const entries = useJournalSearch({
    heads: () => (isOpen.value && query.value !== '' ? journal.heads : []),
    words: () => query.value,
    enough: () => shownAtMost,
    names,
  });

  function practices(): { readonly rows: readonly Found[]; readonly leftOut: string } {
    const found = query.value === '' || !isOpen.value ? [] : searchPractices(catalogue.searchIndex, query.value);
    const received = new Set(menu.receiving.ranked.map(({ id }) => id));
    const given = new Set(menu.giving.ranked.map(({ id }) => id));
    const listed = found.filter((id) => received.has(id) || given.has(id));
    return {
      rows: listed.map((id) => ({
        to: `/practice/${id}`,
        name: catalogue.nameOf(id),
        text: received.has(id) ? (catalogue.textOf(id)?.line ?? '') : t('search.onlyGive'),
      })),
      // As the menu has it: what is ruled out is named where nothing else is found, and never listed.
      leftOut: listed.length > 0 ? '' : found.slice(0, 3).map(catalogue.nameOf).join(', '),
    };
  }

  function fromIndex(index: LearnIndex): readonly Found[] {
    return oncePerRoute(searchLearn(index, query.value)).map(rowOf);
  }

  const ofPractices = computed(practices);
  const groups = computed<readonly FoundGroup[]>(() => {
    const group = (name: SearchGroup, all: readonly Found[], more?: FoundGroup['more']): FoundGroup => ({
      group: name,
      found: all.slice(0, shownAtMost),
      all: all.length,
      ...(more && all.length > shownAtMost ? { more } : {}),
    });
    if (query.value === '') {
      const few = screens.value.filter(({ route }) => screensAtFirst.has(route) || !isOpen.value);
      return [{ group: 'screens', found: oncePerRoute(few).map(rowOf), all: few.length }];
    }
    const heads = entries.found.value ?? [];
    return [
      group('screens', fromIndex(screenIndex.value)),
      group('practices', ofPractices.value.rows, { to: '/menu', take: takeToMenu }),
      group('people', fromIndex(peopleIndex.value), { to: '/partners' }),
      group('boundaries', fromIndex(boundaryIndex.value), { to: '/boundaries' }),
      group('reading', fromIndex(readingIndex.value), { to: '/learn', take: takeToLearn }),
      group(
        'journal',
        heads.map((head) => ({
          to: `/journal/${head.key}`,
          name: titleOf(head),
          text: [dayInWords(head.at), lineOf(head)].filter(Boolean).join(' · '),
        })),
        { to: '/journal', take: takeToJournal },
      ),
    ].filter(({ all }) => all > 0);
  });

  /** Who wants to see all of it finds it searched already. */
  function takeToMenu(): void {
    menuView.clearFilters();
    Object.assign(menuView, { direction: 'receive', isSearching: true, words: query.value });
  }
  function takeToLearn(): void {
    learnView.words = query.value;
  }
  function takeToJournal(): void {
    journalView.clear();
    journalView.setWords(query.value);
  }

  return {
    groups,
    isLooking: computed(() => entries.isLooking.value || reading.value === undefined),
    leftOut: computed(() => ofPractices.value.leftOut),
  };
}
