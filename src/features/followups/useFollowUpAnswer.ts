import { useRouter } from 'vue-router';
import type { NotedFollowUp } from '@/domain/followup/followUp';
import { me } from '@/domain/session/person';
import { useFollowUpsStore } from '@/stores/followUps';
import { newId } from '@/stores/newId';
import { useDraft } from '@/stores/useDraft';
import { useSaveFailure } from '@/stores/useSaveFailure';
import { wayOnFrom } from '@/ui/wayOnFrom';
import { answerOf, followUpDraft, formOf, saysAnything, unplanned } from './followUpForm';

/** The answer to a follow-up, or to none: a draft from the first tap on, until it is finished. Then the calm end comes, or the list. */
export function useFollowUpAnswer(followUp: NotedFollowUp | undefined) {
  const wayOn = wayOnFrom(useRouter());
  const followUps = useFollowUpsStore();
  const before = followUp?.value.answer;
  const { form, wasFound, done } = useDraft(followUpDraft(followUp?.id ?? unplanned), formOf(before));
  /** One id for all tries: a save that fails and is tried again must not become two. */
  const id = followUp?.id ?? newId();
  const isOfMine = !followUp || followUp.value.person.id === me;
  const saveFailed = useSaveFailure(form, () => followUps.followUps.find((one) => one.id === id)?.value.answer, end);

  async function finish(): Promise<void> {
    if (!followUp && !saysAnything(form)) {
      await done();
      await wayOn.push('/follow-ups');
      return;
    }
    saveFailed.value = false;
    const answer = answerOf(form, before?.at ?? new Date().toISOString());
    const isKept = followUp ? await followUps.answer(id, answer) : await followUps.answerUnasked(id, answer);
    if (isKept) await end();
    else saveFailed.value = true;
  }

  async function end(): Promise<void> {
    await done();
    await wayOn.replace(isOfMine ? `/follow-ups/${id}` : '/follow-ups');
  }

  return { form, wasFound, saveFailed, finish };
}
