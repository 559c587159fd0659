import { computed } from 'vue';
import type { LeftOutPractice } from '@/domain/menu/ranking';
import type { Practice, PracticeId } from '@/domain/practice';
import type { Direction } from '@/domain/stance';
import { useCatalogueStore } from './catalogue';
import { useMenuStore } from './menu';
import { useMenuChoicesStore } from './menuChoices';

/** A practice of tonight. `only`: the one direction in which it isn't left out; undefined where both are open. */
export interface TrayPractice {
  readonly practice: Practice;
  readonly only: Direction | undefined;
}

/**
 * What was chosen for tonight, in order. What was left out since in both directions isn't in `standing` but in
 * `leftOut`, with all reasons; a practice that exists no more is in neither.
 */
export function useTray() {
  const menu = useMenuStore();
  const menuChoices = useMenuChoicesStore();
  const catalogue = useCatalogueStore();

  const leftOutFor = computed(() => ({
    receive: new Map(menu.receiving.leftOut.map((left) => [left.id, left])),
    give: new Map(menu.giving.leftOut.map((left) => [left.id, left])),
  }));

  function isLeftOut(id: PracticeId): boolean {
    return leftOutFor.value.receive.has(id) && leftOutFor.value.give.has(id);
  }

  function onlyDirection(id: PracticeId): Direction | undefined {
    if (leftOutFor.value.receive.has(id)) return 'give';
    return leftOutFor.value.give.has(id) ? 'receive' : undefined;
  }

  const standing = computed<readonly TrayPractice[]>(() =>
    menuChoices.choices.tray.flatMap((id) => {
      const practice = catalogue.practiceById.get(id);
      return practice && !isLeftOut(id) ? [{ practice, only: onlyDirection(id) }] : [];
    }),
  );

  const leftOut = computed<readonly LeftOutPractice[]>(() =>
    menuChoices.choices.tray.filter(isLeftOut).flatMap((id) => leftOutFor.value.receive.get(id) ?? []),
  );

  /** Puts the practice one place up (-1) or down (1) among those that are shown. */
  function moved(id: PracticeId, by: -1 | 1): readonly PracticeId[] {
    const shown = standing.value.map(({ practice }) => practice.id);
    const place = shown.indexOf(id);
    const other = shown[place + by];
    if (place < 0 || other === undefined) return menuChoices.choices.tray;
    return menuChoices.choices.tray.map((here) => (here === id ? other : here === other ? id : here));
  }

  return { standing, leftOut, moved };
}
