import { useDraftsStore } from '@/stores/drafts';
import { useUndoStore } from '@/stores/undo';
import { useVaultStore } from '@/stores/vault';
import { partMissing } from './missingParts';
import { unexpectedMet } from './unexpected';
import { updateState } from './updateState';

/** What there is to say over the foot of the screen. */
export function noticesNow() {
  return {
    notSaved: useVaultStore().saveState === 'failed',
    unexpected: unexpectedMet.value,
    partMissing: partMissing.value,
    undo: useUndoStore().last,
    /** A new version waits until no form is half written. */
    update: updateState.value === 'waiting' && !useDraftsStore().isWriting,
    updatedElsewhere: updateState.value === 'taken-elsewhere',
  };
}
