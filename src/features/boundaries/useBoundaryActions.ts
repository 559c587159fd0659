import { useI18n } from 'vue-i18n';
import type { Boundary } from '@/domain/boundary/boundary';
import { currentWording, renew, reword, withdraw } from '@/domain/boundary/boundaryHistory';
import { useBoundariesStore } from '@/stores/boundaries';
import { useUndoStore } from '@/stores/undo';
import type { NotedBoundary } from './boundaryGroups';

/** What can be done with a boundary as a whole: at once, and to be taken back for ten seconds. True when it is kept. */
export function useBoundaryActions() {
  const { t } = useI18n();
  const boundaries = useBoundariesStore();
  const undo = useUndoStore();

  /** Offers to take back what was done to a note, if it was kept. Without `undone` the note is put back as it was. */
  async function undoable(
    note: NotedBoundary,
    kept: Promise<boolean>,
    message: string,
    undone: () => Boundary = () => note.value,
  ): Promise<boolean> {
    if (!(await kept)) return false;
    undo.offer({ message, undo: () => boundaries.keep(undone(), note.id) });
    return true;
  }

  function topicOf(note: NotedBoundary): { topic: string } {
    return { topic: currentWording(note.value).topic };
  }

  function now(): string {
    return new Date().toISOString();
  }

  function withdrawNote(note: NotedBoundary): Promise<boolean> {
    const withdrawn = withdraw(note.value, now());
    const kept = boundaries.keep(withdrawn, note.id);
    // Even for these seconds the history doesn't claim that it held.
    return undoable(note, kept, t('boundaries.withdrawn', topicOf(note)), () => renew(withdrawn, now()));
  }

  /** Makes a withdrawn boundary rule again. */
  function renewNote(note: NotedBoundary): Promise<boolean> {
    const kept = boundaries.keep(renew(note.value, now()), note.id);
    return undoable(note, kept, t('boundaries.renewed', topicOf(note)));
  }

  /** The person looked at it again and nothing changes: it is said anew today, without the reminder that came. */
  function keepAsIs(note: NotedBoundary): Promise<boolean> {
    const { reviewOn: _past, ...wording } = currentWording(note.value);
    const kept = boundaries.keep(reword(note.value, wording, now()), note.id);
    return undoable(note, kept, t('boundaries.keptAsIs', topicOf(note)));
  }

  function removeNote(note: NotedBoundary): Promise<boolean> {
    return undoable(note, boundaries.remove(note.id), t('boundaries.removed', topicOf(note)));
  }

  return { withdrawNote, renewNote, keepAsIs, removeNote };
}
