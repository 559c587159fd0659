import { computed } from 'vue';
import type { LeftOutPractice, LeftOutReason } from '@/domain/menu/ranking';
import type { Practice, PracticeId } from '@/domain/practice';
import type { Direction } from '@/domain/stance';
import { useCatalogueStore } from './catalogue';
import { useMenuStore } from './menu';
import { useMenuChoicesStore } from './menuChoices';
import { usePartnerRefusalsStore } from './partnerRefusals';
import { useSessionPlanStore } from './sessionPlan';

/** A practice of tonight. `only`: the one direction in which it isn't left out; undefined where both are open. */
export interface TrayPractice {
  readonly practice: Practice;
  readonly only: Direction | undefined;
}

/**
 * What was chosen for tonight, in order. What was left out since in both directions, or by the card of somebody who is
 * there, isn't in `standing` but in `leftOut`, with all reasons; a practice that exists no more is in neither.
 */
export function useTray() {
  const menu = useMenuStore();
  const menuChoices = useMenuChoicesStore();
  const catalogue = useCatalogueStore();
  const partnerRefusals = usePartnerRefusalsStore();
  const plans = useSessionPlanStore();

  const refused = computed(() => partnerRefusals.among(plans.plan.people));
  const leftOutFor = computed(() => ({
    receive: new Map(menu.receiving.leftOut.map((left) => [left.id, left])),
    give: new Map(menu.giving.leftOut.map((left) => [left.id, left])),
  }));

  function isOpen(id: PracticeId, direction: Direction): boolean {
    return !leftOutFor.value[direction].has(id) && !refused.value.closed[direction].has(id);
  }

  function isLeftOut(id: PracticeId): boolean {
    return refused.value.leftOut.has(id) || (!isOpen(id, 'receive') && !isOpen(id, 'give'));
  }

  function onlyDirection(id: PracticeId): Direction | undefined {
    if (!isOpen(id, 'receive')) return 'give';
    return isOpen(id, 'give') ? undefined : 'receive';
  }

  const standing = computed<readonly TrayPractice[]>(() =>
    menuChoices.choices.tray.flatMap((id) => {
      const practice = catalogue.practiceById.get(id);
      return practice && !isLeftOut(id) ? [{ practice, only: onlyDirection(id) }] : [];
    }),
  );

  function reasonsAgainst(id: PracticeId): readonly LeftOutReason[] {
    const own = leftOutFor.value.receive.get(id) ?? leftOutFor.value.give.get(id);
    const others = refused.value.by.get(id) ?? [];
    return [...(own?.reasons ?? []), ...others.map(({ partnerId, name }) => ({ kind: 'partner', partnerId, name }) as const)];
  }

  const leftOut = computed<readonly LeftOutPractice[]>(() =>
    menuChoices.choices.tray.filter(isLeftOut).flatMap((id) => {
      const [first, ...more] = reasonsAgainst(id);
      return first && catalogue.practiceById.has(id) ? [{ id, reasons: [first, ...more] }] : [];
    }),
  );

  /** The tray with the practice one place up (-1) or down (1) among those that are shown. */
  function moved(tray: readonly PracticeId[], id: PracticeId, by: -1 | 1): readonly PracticeId[] {
    const ids = new Set(standing.value.map(({ practice }) => practice.id));
    const shown = tray.filter((one) => ids.has(one));
    const place = shown.indexOf(id);
    const other = shown[place + by];
    if (place < 0 || other === undefined) return tray;
    return tray.map((here) => (here === id ? other : here === other ? id : here));
  }

  return { standing, leftOut, moved };
}
