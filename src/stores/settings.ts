import { defineStore } from 'pinia';
import { firstSettings, type Settings } from '@/domain/settings';
import { settingsKind } from '@/vault/settings';
import { useOnlyRecord } from './records';

/** Choices about the app itself. */
export const useSettingsStore = defineStore('settings', () => {
  const { value: settings, change: changeRecord } = useOnlyRecord(settingsKind, firstSettings);

  function change(part: Partial<Settings>): Promise<boolean> {
    return changeRecord((before) => ({ ...before, ...part }));
  }

  return { settings, change };
});
