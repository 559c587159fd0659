import type { CheckIn } from '@/domain/checkin/checkIn';
import type { CheckInAnswers } from '@/domain/checkin/checkInAnswers';
import type { Repair } from '@/domain/repair/repair';
import { firstFormat } from './firstFormat';

export const checkInKind = firstFormat<CheckIn>('check-in');
export const checkInAnswersKind = firstFormat<CheckInAnswers>('check-in-answers');
export const repairKind = firstFormat<Repair>('repair');
