import type { WaysIn } from '@/domain/waysIn';
import { firstFormat } from './firstFormat';

/** Which ways in are set: kept inside the space, since the slots on the disk don't tell. */
export const waysKind = firstFormat<WaysIn>('ways-in');
