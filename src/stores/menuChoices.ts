import { defineStore } from 'pinia';
import { noMenuChoices, withMark } from '@/domain/menu/menuChoices';
import type { PracticeId } from '@/domain/practice';
import { menuKind } from '@/vault/menus';
import { useOnlyRecord } from './records';

/** What was put aside for quick reach: the favourites, and the tray for tonight. */
export const useMenuChoicesStore = defineStore('menu-choices', () => {
  const { value: choices, change } = useOnlyRecord(menuKind, noMenuChoices);

  /** Turns what is shown: a second tap while that is kept says the same once more, and doesn't undo it. */
  function toggleFavourite(id: PracticeId): Promise<boolean> {
    const on = !choices.value.favourites.includes(id);
    return change((before) => ({ ...before, favourites: withMark(before.favourites, id, on) }));
  }

  /** As `toggleFavourite`. */
  function toggleTray(id: PracticeId): Promise<boolean> {
    const on = !choices.value.tray.includes(id);
    return changeTray((tray) => withMark(tray, id, on));
  }

  /** Changes the tray as it is when its turn comes: what another tap does to it just then stays done. */
  function changeTray(make: (tray: readonly PracticeId[]) => readonly PracticeId[]): Promise<boolean> {
    return change((before) => ({ ...before, tray: make(before.tray) }));
  }

  /** Puts the tray as it is given, to empty it or to undo that. */
  function setTray(tray: readonly PracticeId[]): Promise<boolean> {
    return changeTray(() => tray);
  }

  return { choices, toggleFavourite, toggleTray, changeTray, setTray };
});
