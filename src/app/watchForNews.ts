import { watch } from 'vue';
import { isDemo } from '@/platform/demoMode';
import { keptNote, rememberKept } from '@/platform/keptNote';
import { appVersion } from '@/platform/version';
import { useVaultStore } from '@/stores/vault';
import { tellUpdate } from './updateState';

/** Whether a version (numbers with dots) came after another one. */
function isLater(one: string, other: string): boolean {
  return one.localeCompare(other, 'en', { numeric: true }) > 0;
}

/** Says once, on the first opening by a later version than the last one, that there is something new. */
export function watchForNews(): void {
  if (isDemo()) return;
  const vault = useVaultStore();
  watch(
    () => vault.status,
    (status) => {
      const note = keptNote();
      if (status !== 'open' || !note || note.version === appVersion) return;
      rememberKept({ ...note, version: appVersion });
      if (isLater(appVersion, note.version)) tellUpdate('taken');
    },
    { immediate: true },
  );
}
