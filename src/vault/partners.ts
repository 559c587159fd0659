import type { ReceivedCard } from '@/domain/exchange/sharedCard';
import type { Partner } from '@/domain/partner/partner';
import { firstFormat } from './firstFormat';

export const partnerKind = firstFormat<Partner>('partner');
/** The id of each is that of the partner. */
export const receivedCardKind = firstFormat<ReceivedCard>('received-card');
