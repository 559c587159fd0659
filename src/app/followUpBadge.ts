import { watch } from 'vue';
import { dueFollowUps } from '@/domain/followup/dueFollowUps';
import { showBadge } from '@/platform/badge';
import { isDemo } from '@/platform/demoMode';
import { useFollowUpsStore } from '@/stores/followUps';
import { useSettingsStore } from '@/stores/settings';
import { useVaultStore } from '@/stores/vault';

/**
 * Keeps the mark on the app's icon: there while something is due, where somebody has asked for it, and gone otherwise.
 * While the vault is shut nothing is known, and the mark stays as it was. What comes due while the app is away shows
 * with its next opening: the web has no alarm.
 */
export function keepFollowUpBadge(): void {
  // The mark is about one's own.
  if (isDemo()) return;
  const vault = useVaultStore();
  const settings = useSettingsStore();
  const followUps = useFollowUpsStore();

  function renew(): void {
    if (vault.status === 'removed') void showBadge(false);
    if (vault.status !== 'open') return;
    const isWanted = settings.settings.badge ?? false;
    void showBadge(isWanted && dueFollowUps(followUps.followUps, new Date()).length > 0);
  }

  watch([() => vault.status, () => settings.settings.badge, () => followUps.followUps], renew, { immediate: true });
  document.addEventListener('visibilitychange', renew);
}
