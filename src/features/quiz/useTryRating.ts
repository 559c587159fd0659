import { computed, shallowRef } from 'vue';
import type { PracticeId } from '@/domain/practice';
import { helpedLevels, type Helped } from '@/domain/rating';
import { dayInWords } from '@/i18n/dayInWords';
import { helpedLabels } from '@/i18n/labels';
import { useWords } from '@/i18n/words';
import { useCatalogueStore } from '@/stores/catalogue';
import { useMenuStore } from '@/stores/menu';
import { newId } from '@/stores/newId';
import { useRatingsStore } from '@/stores/ratings';
import { useUndoStore } from '@/stores/undo';

/** How a small try was, as it is said on this visit, and what that does to the list. One rating a visit. */
export function useTryRating(id: PracticeId) {
  const { t } = useWords();
  const ratings = useRatingsStore();
  const catalogue = useCatalogueStore();
  const menu = useMenuStore();
  const undo = useUndoStore();

  const rated = shallowRef<Helped>();
  /** One record for the visit: a second thought takes the place of the first, or leaves it where it can't be kept. */
  const ratingId = newId();
  const isKept = shallowRef(false);
  let turn = Promise.resolve();

  function place(): number {
    return menu.receiving.ranked.findIndex((ranked) => ranked.id === id) + 1;
  }

  const placeBefore = place();
  const earlier = ratings.ratings.findLast(({ practiceId, direction }) => practiceId === id && direction === 'receive');
  const before = computed(() =>
    earlier && t('quiz.tries.before', { date: dayInWords(earlier.at), helped: t(helpedLabels[earlier.helped]) }),
  );
  /** What the rating did to the place in the list; empty until it is kept. */
  const moved = computed(() => {
    if (!isKept.value) return '';
    const [from, to] = [placeBefore, place()];
    if (to === 0) return t('quiz.tries.leftOut');
    if (to === from) return t('quiz.tries.same', { to });
    return to < from ? t('quiz.tries.up', { from, to }) : t('quiz.tries.down', { from, to });
  });

  async function takeBack(): Promise<void> {
    if (!(await ratings.remove(ratingId))) return;
    isKept.value = false;
    rated.value = undefined;
  }

  async function keep(helped: Helped): Promise<void> {
    const rating = { practiceId: id, direction: 'receive', helped, at: new Date().toISOString() } as const;
    isKept.value = await ratings.keep(rating, ratingId);
    if (!isKept.value) return;
    undo.offer({ message: t('quiz.tries.done', { name: catalogue.nameOf(id) }), undo: takeBack });
  }

  /** Shows a rating at once and keeps it in its turn: with the arrow keys several come in one moment. */
  function rate([chosen]: readonly `${Helped}`[]): Promise<void> {
    const helped = helpedLevels.find((level) => String(level) === chosen);
    if (helped === undefined) return turn;
    rated.value = helped;
    turn = turn.then(() => keep(helped));
    return turn;
  }

  return { rated, before, moved, rate };
}
