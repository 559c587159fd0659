import type { FollowUp } from '@/domain/followup/followUp';
import { firstFormat } from './firstFormat';

export const followUpKind = firstFormat<FollowUp>('follow-up');
