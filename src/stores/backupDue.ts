import { computed } from 'vue';
import { isBackupDue } from '@/domain/backup/backupDue';
import { isDemo } from '@/platform/demoMode';
import { allKinds } from '@/vault/kinds';
import { useSettingsStore } from './settings';
import { useVaultStore } from './vault';

/** Whether a backup is due, and when each record was saved. It knows only as much as Home asks for. */
export function useBackupDue() {
  const vault = useVaultStore();
  const settings = useSettingsStore();
  const noted = computed(() =>
    allKinds.flatMap((kind) => vault.recordsOf(kind).value.map(({ savedAt }) => ({ kind: kind.kind, savedAt }))),
  );
  // Nobody would miss made-up notes.
  const isDue = computed(() => !isDemo() && isBackupDue(noted.value, settings.settings.lastBackup, new Date()));
  return { noted, isDue };
}
