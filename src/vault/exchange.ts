import type { SharedWith } from '@/domain/exchange/shareChoice';
import { firstFormat } from './firstFormat';

/** What a partner was last shown; the id is that partner's. */
export const sharedWithKind = firstFormat<SharedWith>('shared-with');
