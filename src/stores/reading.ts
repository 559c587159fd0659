import { defineStore } from 'pinia';
import type { LearnPage } from '@/domain/learn/learnPage';
import { nothingRead, withPlace } from '@/domain/learn/reading';
import { readingKind } from '@/vault/reading';
import { useOnlyRecord } from './records';

/** Where somebody was in what they read. */
export const useReadingStore = defineStore('reading', () => {
  const { value: reading, change } = useOnlyRecord(readingKind, nothingRead);

  function notePlace(page: LearnPage, section: string, atEnd: boolean): Promise<boolean> {
    return change((before) => withPlace(before, page, section, atEnd));
  }

  return { reading, notePlace };
});
