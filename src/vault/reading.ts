import type { Reading } from '@/domain/learn/reading';
import { firstFormat } from './firstFormat';

export const readingKind = firstFormat<Reading>('reading');
