import { defineStore } from 'pinia';
import { emptyDropPlan, withPlanField, withPlanPractices, type DropPlanField } from '@/domain/followup/dropPlan';
import type { PracticeId } from '@/domain/practice';
import { dropPlanKind } from '@/vault/followUps';
import { useOnlyRecord } from './records';

/** The own plan for low days. */
export const useDropPlanStore = defineStore('drop-plan', () => {
  const { value: plan, change } = useOnlyRecord(dropPlanKind, emptyDropPlan);

  function write(field: DropPlanField, text: string): Promise<boolean> {
    return change((before) => withPlanField(before, field, text));
  }

  function addPractice(id: PracticeId): Promise<boolean> {
    return change((before) => withPlanPractices(before, [...new Set([...before.practices, id])]));
  }

  function removePractice(id: PracticeId): Promise<boolean> {
    return change((before) => withPlanPractices(before, before.practices.filter((other) => other !== id)));
  }

  return { plan, write, addPractice, removePractice };
});
