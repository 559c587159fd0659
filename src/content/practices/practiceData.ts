import type { Practice } from '@/domain/practice';
import type { KitItem } from '../kit';

/** A built-in practice without its id, which is its key; its kit names only things that the catalogue has words for. */
export type PracticeData = Omit<Practice, 'id' | 'kit'> & { readonly kit: readonly KitItem[] };
