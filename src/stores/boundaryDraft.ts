import type { Limit } from '@/domain/boundary/boundary';
import { useDraftsStore } from './drafts';

/** The permanent name of the draft of the one new boundary. */
export const newBoundaryDraft = 'boundary-new';

/** Fields of the form of a new boundary that are filled before it is opened. */
export interface BoundaryBeginning {
  readonly topic: string;
  readonly limit: Limit;
  readonly words: string;
  readonly conditions: string;
}

/**
 * Begins a boundary in the place where its form keeps itself, sealed, so that nothing of it stands in an address. A note
 * that is half written already stays as it is: then `hasOne` is true, and `begin` answers with false.
 */
export function useBoundaryDraft() {
  const drafts = useDraftsStore();

  function hasOne(): boolean {
    return drafts.find(newBoundaryDraft) !== undefined;
  }

  async function begin(beginning: BoundaryBeginning): Promise<boolean> {
    return !hasOne() && drafts.keep(newBoundaryDraft, beginning);
  }

  return { hasOne, begin };
}
