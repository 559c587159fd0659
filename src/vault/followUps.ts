import type { DropPlan } from '@/domain/followup/dropPlan';
import type { FollowUp, FollowUpChoices } from '@/domain/followup/followUp';
import { firstFormat } from './firstFormat';

export const followUpKind = firstFormat<FollowUp>('follow-up');
export const followUpChoicesKind = firstFormat<FollowUpChoices>('follow-up-choices');
export const dropPlanKind = firstFormat<DropPlan>('drop-plan');
