import { defineStore } from 'pinia';
import { noMenuChoices, toggled } from '@/domain/menu/menuChoices';
import type { PracticeId } from '@/domain/practice';
import { menuKind } from '@/vault/menus';
import { useOnlyRecord } from './records';

/** What was put aside for quick reach: the favourites, and the tray for tonight. */
export const useMenuChoicesStore = defineStore('menu-choices', () => {
  const { value: choices, change } = useOnlyRecord(menuKind, noMenuChoices);

  function toggleFavourite(id: PracticeId): Promise<boolean> {
    return change((before) => ({ ...before, favourites: toggled(before.favourites, id) }));
  }

  function toggleTray(id: PracticeId): Promise<boolean> {
    return change((before) => ({ ...before, tray: toggled(before.tray, id) }));
  }

  /** Puts the tray as it is given, to empty it or to undo that. */
  function setTray(tray: readonly PracticeId[]): Promise<boolean> {
    return change((before) => ({ ...before, tray }));
  }

  return { choices, toggleFavourite, toggleTray, setTray };
});
