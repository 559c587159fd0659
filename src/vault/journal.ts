import type { JournalEntry } from '@/domain/journal/journalEntry';
import type { Review } from '@/domain/review/review';
import { firstFormat } from './firstFormat';

export const journalEntryKind = firstFormat<JournalEntry>('journal-entry');
export const reviewKind = firstFormat<Review>('review');
