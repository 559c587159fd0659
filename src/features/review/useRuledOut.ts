import { computed } from 'vue';
import type { PracticeId } from '@/domain/practice';
import { useMenuStore } from '@/stores/menu';

/** What is left out of the menu in either direction, for whatever reason: it is neither praised nor asked about. */
export function useRuledOut() {
  const menu = useMenuStore();
  const ruledOut = computed<ReadonlySet<PracticeId>>(
    () => new Set([...menu.receiving.leftOut, ...menu.giving.leftOut].map(({ id }) => id)),
  );
  return ruledOut;
}
