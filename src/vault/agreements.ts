import type { AgreementRecord } from '@/domain/agreement/agreement';
import { firstFormat } from './firstFormat';

/** The id of each is that of the agreement, the same on every device. */
export const agreementKind = firstFormat<AgreementRecord>('agreement');
