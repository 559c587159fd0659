import { computed, nextTick, onMounted, shallowRef, watch } from 'vue';
import type { ComparePerson } from '@/domain/compare/compare';
import { withName, withPartner } from '@/domain/compare/compareFlow';
import { useWords } from '@/i18n/words';
import { useCatalogueStore } from '@/stores/catalogue';
import { focusHeading, keepFocus } from '@/platform/focus';
import { useCompareStore, type CompareFault } from '@/stores/compare';
import { usePartnersStore } from '@/stores/partners';
import { useUndoStore } from '@/stores/undo';

/**
 * The comparison that is under way, or a new one, with that partner where the address names one. Whoever holds the phone
 * says so each time that it changes hands and each time that the screen is opened: until then nobody's choices are shown.
 */
export function useCompare(partner: () => string | undefined) {
  const { t } = useWords();
  const store = useCompareStore();
  const catalogue = useCatalogueStore();
  const partners = usePartnersStore();
  const undo = useUndoStore();
  const holder = shallowRef<ComparePerson>();
  const isReady = shallowRef(false);
  const fault = shallowRef<CompareFault>();

  const stage = computed(() => store.compare.stage);
  const turn = computed(() => (stage.value.kind === 'choosing' ? stage.value.person : undefined));
  const isHandedOver = computed(
    () => turn.value === undefined || store.compare.way === 'two-phones' || holder.value === turn.value,
  );
  const place = computed(() => [stage.value.kind, turn.value, isHandedOver.value].join(' '));

  onMounted(async () => {
    await catalogue.load();
    await takePartner();
    isReady.value = true;
    await nextTick();
    // The heading of the wait had the focus.
    keepFocus(undefined);
    fault.value = await store.takeCode();
  });

  watch(turn, () => {
    holder.value = undefined;
  });
  watch(place, async () => {
    undo.dismiss();
    if (stage.value.kind === 'start') await takePartner();
    await nextTick();
    scrollTo({ top: 0 });
    focusHeading();
  });

  /** Begins with the partner of the address, where nothing has begun yet. */
  async function takePartner(): Promise<void> {
    const id = partner();
    const known = id === undefined ? undefined : partners.find(id);
    if (id === undefined || !known || store.compare.partnerId === id) return;
    await store.change((before) =>
      before.stage.kind === 'start' ? withName(withPartner(before, id), 'other', known.name) : before,
    );
  }

  /** Somebody says that the phone is theirs now. */
  function takeOver(): void {
    holder.value = turn.value;
  }

  /** What to call somebody: by name, else by their place. */
  function nameOf(person: ComparePerson): string {
    const name = store.compare.names[person].trim();
    if (name) return name;
    return person === 'owner' ? t('compare.firstPerson') : t('compare.secondPerson');
  }

  return { stage, turn, isReady, isHandedOver, fault, takeOver, nameOf };
}
