import type { Compare } from '@/domain/compare/compare';
import { firstFormat } from './firstFormat';

export const compareKind = firstFormat<Compare>('compare');
