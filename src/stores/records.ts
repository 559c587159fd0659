import { computed, type ComputedRef } from 'vue';
import { only } from '@/vault/only';
import type { RecordKind } from '@/vault/vault';
import { useVaultStore } from './vault';

/** The one record of a kind: `value` as it is kept, or `first` while there is none. */
export interface OnlyRecord<T> {
  readonly value: ComputedRef<T>;
  /**
   * Keeps what `make` makes of the record; nothing where it returns the same. It is made of the record as it stands on
   * the disk when its turn comes, so that what another tab has kept meanwhile is built on and not written over. True
   * when it is on the disk.
   */
  readonly change: (make: (before: T) => T) => Promise<boolean>;
}

export function useOnlyRecord<T>(kind: RecordKind<T>, first: T): OnlyRecord<T> {
  const vault = useVaultStore();
  const records = vault.recordsOf(kind);
  const value = computed(() => records.value[0]?.value ?? first);

  function change(make: (before: T) => T): Promise<boolean> {
    // Where there is no record, `make` returning `first` itself means that there need not be one.
    const edit = (before: T | undefined): T | undefined => {
      const after = make(before ?? first);
      return before === undefined && after === first ? undefined : after;
    };
    return vault.keep([{ kind, id: only, edit }]);
  }

  return { value, change };
}
