import type { RouteLocationNormalizedLoaded } from 'vue-router';
import { useDraftsStore } from '@/stores/drafts';
import { isInSession } from '@/stores/isInSession';
import { useSettingsStore } from '@/stores/settings';
import { undoable } from '@/stores/undoable';
import { useVaultStore } from '@/stores/vault';
import { isDemo } from '@/platform/demoMode';
import { partMissing } from './missingParts';
import { unexpectedMet } from './unexpected';
import { storageNews } from './storageState';
import { updateState } from './updateState';

/** What there is to say over the foot of the screen that a route shows. */
export function noticesNow({ path, meta }: RouteLocationNormalizedLoaded) {
  const update = updateState.value;
  const notSaved = useVaultStore().saveState === 'failed';
  /**
   * The screen doesn't stand alone, for something that isn't broken into; nothing is unsaved, no form is half written, and no
   * time of aftercare goes on, nor a check-in or anything like it.
   */
  const isFree = !meta.alone && !notSaved && !useDraftsStore().isWriting && !isInSession();
  return {
    notSaved,
    // A part that is missing has more faults in its train, and one notice of its own.
    unexpected: unexpectedMet.value && !partMissing.value,
    partMissing: partMissing.value,
    undo: undoable.value,
    update: isFree && (update === 'asked-for' || (update === 'waiting' && useSettingsStore().settings.looksForUpdates !== false)),
    updatedElsewhere: update === 'taken-elsewhere',
    updated: isFree && update === 'taken',
    // It can wait until one looks around; over a form or a code to be written down it would lie on what is to be done.
    storage: isFree && storageNews.value !== 'none' && (path === '/' || path === '/settings'),
    demo: isDemo() && !meta.alone,
  };
}
