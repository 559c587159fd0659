import { watch, type Ref } from 'vue';
import type { CheckInAnswers } from '@/domain/checkin/checkInAnswers';
import type { CheckInPageId } from '@/domain/checkin/checkInPages';
import { isAnswered, withPageOf, withSaid } from '@/domain/checkin/pageAnswers';
import { useWords } from '@/i18n/words';
import { useUndoStore } from '@/stores/undo';
import type { ChangeAnswers } from './useAnswers';

/**
 * What can be done with the answers of one page. On some phones a tap on "skip" leaves the cursor in a text, whose last
 * words then come when the page goes: after a page was put aside they are no answer any more.
 */
export function usePageAnswers(
  page: Readonly<Ref<CheckInPageId>>,
  answers: Readonly<Ref<CheckInAnswers>>,
  change: ChangeAnswers,
) {
  const { t } = useWords();
  const undo = useUndoStore();
  const aside = new Set<CheckInPageId>();

  watch(page, (now) => {
    aside.delete(now);
  });

  /** How something is said on a page. */
  function sayOn(at: CheckInPageId): ChangeAnswers {
    return (make) => (aside.has(at) ? Promise.resolve(true) : change((before) => withSaid(before, at, make)));
  }

  /** Puts what was said on the page aside, for `make`. It can be taken back for ten seconds. */
  async function putAside(make: (before: CheckInAnswers, at: CheckInPageId) => CheckInAnswers): Promise<void> {
    const at = page.value;
    const before = answers.value;
    const keeping = change((now) => make(now, at));
    aside.add(at);
    if (!(await keeping) || !isAnswered(before, at)) return;
    undo.offer({ message: t('checkIn.putAside'), undo: () => change((now) => withPageOf(now, at, before)) });
  }

  return { sayOn, putAside };
}
