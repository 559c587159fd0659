import { defineStore } from 'pinia';
import { noMenuChoices, withAdded, withMark, without } from '@/domain/menu/menuChoices';
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

  /** Adds practices to the tray. Answers with the way back, which takes out those that weren't in it; undefined where it isn't kept. */
  async function addToTray(ids: readonly PracticeId[]): Promise<(() => Promise<boolean>) | undefined> {
    const added = without(ids, choices.value.tray);
    if (!(await changeTray((tray) => withAdded(tray, ids)))) return undefined;
    return () => changeTray((tray) => without(tray, added));
  }

  /** Puts the tray as it is given, to empty it or to undo that. */
  function setTray(tray: readonly PracticeId[]): Promise<boolean> {
    return changeTray(() => tray);
  }

  return { choices, toggleFavourite, toggleTray, changeTray, addToTray, setTray };
});
