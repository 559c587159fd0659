import { computed, shallowRef, watch } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { newRepair, repairSteps, type Repair, type RepairStep } from '@/domain/repair/repair';
import { atStep, repairPath, resumeRepair, stepFrom, stopRepair } from '@/domain/repair/repairPath';
import { newId } from '@/stores/newId';
import { useRepairsStore } from '@/stores/repairs';
import { wayOnFrom } from '@/ui/wayOnFrom';

/** The address of a repair that has no record yet. */
const newOne = 'new';

/**
 * The repair of an address, and the ways through it. Nothing is kept before the first choice. The address holds the
 * step, so that the browser's own way back leads a step back; never a word of what is written.
 */
export function useRepair(asked: () => string) {
  const route = useRoute();
  const wayOn = wayOnFrom(useRouter());
  const repairs = useRepairsStore();
  const ownId = shallowRef(newId());
  const begun = new Date().toISOString();
  const from = route.query['from'];

  const id = computed(() => (asked() === newOne ? ownId.value : asked()));
  const beginning = computed(() =>
    id.value === ownId.value ? newRepair(begun, typeof from === 'string' ? from : undefined) : undefined,
  );
  const repair = computed(() => repairs.find(id.value) ?? beginning.value);
  const home = computed(() => `/repair/${id.value}`);
  const step = computed<RepairStep>(() => {
    const found = repairSteps.find((one) => one === route.query['at']);
    const isOnPath = found && repair.value && repairPath(repair.value).includes(found);
    return isOnPath ? found : (repair.value?.step ?? 'kind');
  });
  const previous = computed(() => repair.value && stepFrom(atStep(repair.value, step.value), -1));

  watch(asked, (now) => {
    if (now === newOne) ownId.value = newId();
  });

  /** Keeps a change; the first one begins the record. */
  function change(make: (before: Repair) => Repair): Promise<boolean> {
    return repairs.change(id.value, make, beginning.value);
  }

  watch(
    [() => route.path, step],
    async ([path, now]) => {
      if (path !== home.value) return;
      if (route.query['at'] !== now) await wayOn.replace({ path, query: { at: now } });
      else if (repair.value && repair.value.step !== now) await change((before) => atStep(before, now));
    },
    { immediate: true },
  );

  /** Keeps a change where there is one, then shows the step after this one. */
  async function goOn(make: (before: Repair) => Repair = (before) => before): Promise<void> {
    const at = step.value;
    const here = (before: Repair): Repair => atStep(make(before), at);
    if (!(await change((before) => resumeRepair(here(before))))) return;
    const next = repair.value && stepFrom(here(repair.value), 1);
    if (!next) return;
    // From the address of a new one it goes on at its own.
    if (route.path !== home.value) await wayOn.replace({ path: home.value, query: { at } });
    await wayOn.push({ path: home.value, query: { at: next } });
  }

  async function goBack(): Promise<void> {
    if (previous.value) await wayOn.replace({ path: home.value, query: { at: previous.value } });
  }

  /** Stops where it is: nothing is lost, and it can be gone on with. */
  async function stop(make: (before: Repair) => Repair = (before) => before): Promise<void> {
    await change((before) => stopRepair(make(before), new Date().toISOString()));
  }

  function resume(): Promise<boolean> {
    return change(resumeRepair);
  }

  return { id, repair, step, previous, change, goOn, goBack, stop, resume };
}
