import { useI18n } from 'vue-i18n';
import type { Boundary } from '@/domain/boundary/boundary';
import { currentWording, renew, reword, withdraw } from '@/domain/boundary/boundaryHistory';
import { useBoundariesStore, type NotedBoundary } from '@/stores/boundaries';
import { useDraftsStore } from '@/stores/drafts';
import { useUndoStore } from '@/stores/undo';
import { boundaryDraft } from './boundaryForm';

/** What can be done with a boundary as a whole: at once, and to be taken back for ten seconds. True when it is kept. */
export function useBoundaryActions() {
  const { t } = useI18n();
  const boundaries = useBoundariesStore();
  const drafts = useDraftsStore();
  const undo = useUndoStore();

  function now(): string {
    return new Date().toISOString();
  }

  function topicOf(note: NotedBoundary): { topic: string } {
    return { topic: currentWording(note.value).topic };
  }

  /** Keeps what was made of a note, and offers `takeBack`, which gets the note as it is kept by then. */
  async function change(
    { id }: NotedBoundary,
    made: Boundary,
    message: string,
    takeBack: (kept: Boundary) => Boundary,
  ): Promise<boolean> {
    if (!(await boundaries.keep(made, id))) return false;
    undo.offer({
      message,
      undo: async () => {
        const kept = boundaries.boundaries.find((note) => note.id === id)?.value;
        if (kept) await boundaries.keep(takeBack(kept), id);
      },
    });
    return true;
  }

  function withdrawNote(note: NotedBoundary): Promise<boolean> {
    // Taken back, it holds again from then on: even for these seconds the history doesn't claim that it held.
    return change(note, withdraw(note.value, now()), t('boundaries.withdrawn', topicOf(note)), (kept) =>
      renew(kept, now()),
    );
  }

  /** Makes a withdrawn boundary rule again. */
  function renewNote(note: NotedBoundary): Promise<boolean> {
    return change(note, renew(note.value, now()), t('boundaries.renewed', topicOf(note)), (kept) =>
      withdraw(kept, now()),
    );
  }

  /** The person looked at it again and nothing changes: it is said anew today, without the reminder that came. */
  function keepAsIs(note: NotedBoundary): Promise<boolean> {
    const { reviewOn, ...wording } = currentWording(note.value);
    return change(note, reword(note.value, wording, now()), t('boundaries.keptAsIs', topicOf(note)), (kept) =>
      reviewOn ? reword(kept, { ...currentWording(kept), reviewOn }, now()) : kept,
    );
  }

  async function removeNote({ id, value }: NotedBoundary): Promise<boolean> {
    if (!(await boundaries.remove(id))) return false;
    await drafts.discard(boundaryDraft(id));
    undo.offer({
      message: t('boundaries.removed', { topic: currentWording(value).topic }),
      undo: () => boundaries.keep(value, id),
    });
    return true;
  }

  return { withdrawNote, renewNote, keepAsIs, removeNote };
}
