import { computed, type ComputedRef } from 'vue';
import type { RecordKind } from '@/vault/vault';
import { useVaultStore } from './vault';

/** The id of records of which there is one. */
const only = 'own';

/** The one record of a kind: `value` as it is kept, or `first` while there is none. */
export interface OnlyRecord<T> {
  readonly value: ComputedRef<T>;
  /**
   * Keeps what `make` makes of the record; nothing where it returns the same. One after the other: of two changes at
   * once the second builds on the first. True when it is on the disk.
   */
  readonly change: (make: (before: T) => T) => Promise<boolean>;
}

export function useOnlyRecord<T>(kind: RecordKind<T>, first: T): OnlyRecord<T> {
  const vault = useVaultStore();
  const records = vault.recordsOf(kind);
  const value = computed(() => records.value[0]?.value ?? first);
  let queue: Promise<unknown> = Promise.resolve();

  function change(make: (before: T) => T): Promise<boolean> {
    const turn = queue.then(async () => {
      await vault.whenOpen;
      const before = vault.waiting(kind, only)?.value ?? value.value;
      const after = make(before);
      return after === before || vault.keep([{ kind, id: only, value: after }]);
    });
    queue = turn.catch(() => undefined);
    return turn;
  }

  return { value, change };
}
