import { useRouter } from 'vue-router';
import { useWords } from '@/i18n/words';
import { useUndoStore } from '@/stores/undo';
import { useDraft } from '@/stores/useDraft';
import { useSaveFailure } from '@/stores/useSaveFailure';
import { wayOnFrom } from '@/ui/wayOnFrom';

/**
 * A form of the journal: a draft until it is kept. `kept`: the record as it stands on the disk; `keep` keeps it; then,
 * or when it is thrown away, the screen goes on to `then` or back to `back`.
 */
export function useJournalForm<Form extends object>(options: {
  readonly draft: string;
  readonly first: Form;
  readonly kept: () => unknown;
  readonly keep: (form: Form) => Promise<boolean>;
  readonly then: string;
  readonly back: string;
}) {
  const { t } = useWords();
  const wayOn = wayOnFrom(useRouter());
  const undo = useUndoStore();
  const { form, wasFound, done, throwAway } = useDraft(options.draft, options.first);
  const saveFailed = useSaveFailure(form, options.kept, end);

  async function end(): Promise<void> {
    await done();
    await wayOn.replace(options.then);
  }

  async function save(): Promise<void> {
    saveFailed.value = false;
    if (await options.keep(form)) await end();
    else saveFailed.value = true;
  }

  async function throwDraftAway(): Promise<void> {
    undo.offer({ message: t('journal.form.thrownAway'), undo: await throwAway() });
    await wayOn.push(options.back);
  }

  return { form, wasFound, saveFailed, save, throwDraftAway };
}
