import { currentWording } from '@/domain/boundary/boundaryHistory';
import { useWords } from '@/i18n/words';
import { useBoundariesStore, type NotedBoundary } from '@/stores/boundaries';
import { useBoundaryChanges, type TakeBack } from '@/stores/boundaryChanges';
import { useDraftsStore } from '@/stores/drafts';
import { useUndoStore } from '@/stores/undo';
import { boundaryDraft } from './boundaryForm';

/** What can be done with a boundary as a whole: at once, and to be taken back for ten seconds. True when it is kept. */
export function useBoundaryActions() {
  const { t } = useWords();
  const boundaries = useBoundariesStore();
  const changes = useBoundaryChanges();
  const drafts = useDraftsStore();
  const undo = useUndoStore();

  function topicOf(note: NotedBoundary): { topic: string } {
    return { topic: currentWording(note.value).topic };
  }

  function offer(takeBack: TakeBack | undefined, message: string): boolean {
    if (!takeBack) return false;
    undo.offer({ message, undo: takeBack });
    return true;
  }

  async function withdrawNote(note: NotedBoundary): Promise<boolean> {
    return offer(await changes.withdrawNote(note), t('boundaries.withdrawn', topicOf(note)));
  }

  async function renewNote(note: NotedBoundary): Promise<boolean> {
    return offer(await changes.renewNote(note), t('boundaries.renewed', topicOf(note)));
  }

  async function keepAsIs(note: NotedBoundary): Promise<boolean> {
    return offer(await changes.keepAsIs(note), t('boundaries.keptAsIs', topicOf(note)));
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
