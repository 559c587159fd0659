import { defineStore } from 'pinia';
import { nameKey } from '@/domain/nameKey';
import type { PartnerId } from '@/domain/partner/partner';
import { withNamed } from '@/domain/session/planPeople';
import { noPlan } from '@/domain/session/sessionPlan';
import { sessionPlanKind } from '@/vault/sessions';
import { usePartnersStore } from './partners';
import { useOnlyRecord } from './records';

/** What is settled beforehand for the next time of aftercare. The practices stand in the tray. */
export const useSessionPlanStore = defineStore('session-plan', () => {
  const partners = usePartnersStore();
  const { value: plan, change } = useOnlyRecord(sessionPlanKind, noPlan);

  /**
   * Brings partners into the plan, beside whoever is there, so that what they have ruled out is left out of it. Nobody comes
   * twice, under a former name either. True when it is on the disk.
   */
  function bring(ids: readonly PartnerId[]): Promise<boolean> {
    const named = ids.flatMap((id) => {
      const name = partners.find(id)?.name ?? '';
      const isTheirs = partners.isNameOf(id);
      return name === '' ? [] : [{ name, isThem: (typed: string) => nameKey(typed) === nameKey(name) || isTheirs(typed) }];
    });
    return change((before) => named.reduce((filled, { name, isThem }) => withNamed(filled, name, isThem), before));
  }

  return { plan, change, bring };
});
