import { computed, nextTick, onMounted, shallowRef, watch } from 'vue';
import { useRouter } from 'vue-router';
import type { CheckIn, CheckInPerson } from '@/domain/checkin/checkIn';
import { personOf } from '@/domain/checkin/checkInFlow';
import { newCheckIn } from '@/domain/checkin/newCheckIn';
import type { PersonId } from '@/domain/session/person';
import { useWords } from '@/i18n/words';
import { focusHeading } from '@/platform/focus';
import { useCheckInsStore } from '@/stores/checkIns';
import { useMenuChoicesStore } from '@/stores/menuChoices';
import { newId } from '@/stores/newId';
import { useUndoStore } from '@/stores/undo';

/** The address of a check-in that has no record yet. */
const newOne = 'new';

/**
 * The check-in of an address: the one that is kept, else one that begins from the session of that id, else, for "new",
 * one of its own. Nothing is kept before the first choice. Whoever holds the phone says so each time that it changes
 * hands and each time that the screen is opened anew: until then nothing of anybody's answers is shown.
 */
export function useCheckIn(asked: () => string) {
  const { t } = useWords();
  const router = useRouter();
  const checkIns = useCheckInsStore();
  const menuChoices = useMenuChoicesStore();
  const undo = useUndoStore();
  /** When what isn't kept yet was opened. Two check-ins of one sitting are of two times: ratings are told apart by it. */
  const begun = shallowRef(new Date().toISOString());
  const ownId = shallowRef(newId());
  const holder = shallowRef<PersonId>();

  const id = computed(() => (asked() === newOne ? ownId.value : asked()));
  const beginning = computed(() => {
    if (id.value === ownId.value) return newCheckIn(begun.value, menuChoices.choices.tray);
    return checkIns.fromSession(id.value, begun.value);
  });
  const checkIn = computed(() => checkIns.find(id.value) ?? beginning.value);
  const turn = computed(() => (checkIn.value?.way === 'passed' ? personOf(checkIn.value.stage) : undefined));
  const isHandedOver = computed(() => turn.value === undefined || holder.value === turn.value);
  /** What stands on the screen, as far as it is more than a page of one person's questions. */
  const place = computed(() => [id.value, checkIn.value?.stage.kind, turn.value, isHandedOver.value].join(' '));

  /** Takes what is left of the page before out of sight: its place in the address, and its way back. */
  async function beginPlace(): Promise<void> {
    undo.dismiss();
    await router.replace({ path: `/check-in/${checkIns.find(id.value) ? id.value : asked()}` });
    await nextTick();
    scrollTo({ top: 0 });
    focusHeading();
  }

  watch(place, beginPlace);
  // An address that names a page is of somebody who has held the phone before: whoever takes it now goes on with their own.
  onMounted(async () => {
    if (!isHandedOver.value) await router.replace({ path: `/check-in/${id.value}` });
  });
  watch(asked, (now) => {
    if (now === newOne) ownId.value = newId();
    if (!checkIns.find(id.value)) begun.value = new Date().toISOString();
  });
  watch([id, turn], () => {
    holder.value = undefined;
  });

  /** Keeps a change; the first one begins the record. */
  function change(make: (before: CheckIn) => CheckIn): Promise<boolean> {
    return checkIns.change(id.value, make, beginning.value);
  }

  /** Somebody says that the phone is theirs now. */
  function takeOver(): void {
    holder.value = turn.value;
  }

  /** What to call somebody: by name, else by their number. */
  function nameOf(person: CheckInPerson): string {
    const number = (checkIn.value?.people.findIndex((one) => one.id === person.id) ?? 0) + 1;
    return person.name.trim() || t('checkIn.personNumber', { number });
  }

  return { id, checkIn, isHandedOver, change, takeOver, nameOf };
}
