import type { NotedFollowUp } from '@/domain/followup/followUp';
import { useWords } from '@/i18n/words';
import { useDraftsStore } from '@/stores/drafts';
import { useFollowUpsStore } from '@/stores/followUps';
import { useUndoStore } from '@/stores/undo';
import { followUpDraft } from './followUpForm';

/** What can be done with a follow-up as a whole: at once, and to be taken back for ten seconds. True when it is kept. */
export function useFollowUpActions() {
  const { t } = useWords();
  const followUps = useFollowUpsStore();
  const drafts = useDraftsStore();
  const undo = useUndoStore();

  async function putAway({ id }: NotedFollowUp): Promise<boolean> {
    if (!(await followUps.dismiss(id))) return false;
    undo.offer({ message: t('followUps.putAway'), undo: () => followUps.bringBack(id) });
    return true;
  }

  async function moveTo({ id, value }: NotedFollowUp, dueAt: string): Promise<boolean> {
    if (!(await followUps.move(id, dueAt))) return false;
    undo.offer({ message: t('followUps.moved'), undo: () => followUps.move(id, value.dueAt, value.zone) });
    return true;
  }

  async function remove({ id, value }: NotedFollowUp): Promise<boolean> {
    if (!(await followUps.remove(id))) return false;
    await drafts.discard(followUpDraft(id));
    undo.offer({ message: t('followUps.removed'), undo: () => followUps.keep(id, value) });
    return true;
  }

  return { putAway, moveTo, remove };
}
