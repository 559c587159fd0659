import { useDraftsStore } from '@/stores/drafts';
import { useSettingsStore } from '@/stores/settings';
import { useUndoStore } from '@/stores/undo';
import { useVaultStore } from '@/stores/vault';
import { useWaitingStore } from '@/stores/waiting';
import { isDemo } from '@/platform/demoMode';
import { partMissing } from './missingParts';
import { unexpectedMet } from './unexpected';
import { storageNews } from './storageState';
import { updateState } from './updateState';

/** What there is to say over the foot of the screen. `isAlone`: the screen stands alone, for something that isn't broken into. */
export function noticesNow(isAlone: boolean) {
  const update = updateState.value;
  /** No form is half written, and no time of aftercare goes on, nor a check-in or anything like it. */
  const isFree = !isAlone && !useDraftsStore().isWriting && !useWaitingStore().isInSession;
  return {
    notSaved: useVaultStore().saveState === 'failed',
    unexpected: unexpectedMet.value,
    partMissing: partMissing.value,
    undo: useUndoStore().last,
    update: isFree && (update === 'asked-for' || (update === 'waiting' && useSettingsStore().settings.looksForUpdates !== false)),
    updatedElsewhere: update === 'taken-elsewhere',
    updated: isFree && update === 'taken',
    storage: isFree && storageNews.value !== 'none',
    demo: isDemo() && !isAlone,
  };
}
