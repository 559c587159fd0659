import { defineStore } from 'pinia';
import type { Repair } from '@/domain/repair/repair';
import { repairKind } from '@/vault/checkIns';
import { useVaultStore } from './vault';

/** Times of mending something, finished or not. */
export const useRepairsStore = defineStore('repairs', () => {
  const vault = useVaultStore();
  const repairs = vault.recordsOf(repairKind);

  function find(id: string): Repair | undefined {
    return repairs.value.find((one) => one.id === id)?.value;
  }

  /** Keeps what `make` makes of a repair; `first` is what it begins with where it isn't kept yet. */
  function change(id: string, make: (before: Repair) => Repair, first?: Repair): Promise<boolean> {
    const edit = (before = first): Repair | undefined => before && make(before);
    return vault.keep([{ kind: repairKind, id, edit }]);
  }

  return { repairs, find, change };
});
