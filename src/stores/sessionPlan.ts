import { defineStore } from 'pinia';
import { noPlan } from '@/domain/session/sessionPlan';
import { sessionPlanKind } from '@/vault/sessions';
import { useOnlyRecord } from './records';

/** What is settled beforehand for the next time of aftercare. The practices stand in the tray. */
export const useSessionPlanStore = defineStore('session-plan', () => {
  const { value: plan, change } = useOnlyRecord(sessionPlanKind, noPlan);

  return { plan, change };
});
