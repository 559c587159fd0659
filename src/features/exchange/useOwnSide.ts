import { computed, type ComputedRef } from 'vue';
import { scoring } from '@/content/scoring';
import { boundariesFor } from '@/domain/boundary/boundariesFor';
import { currentWording } from '@/domain/boundary/boundaryHistory';
import type { CardField } from '@/domain/card/card';
import type { OwnSide } from '@/domain/exchange/shareCard';
import { rankPractices } from '@/domain/menu/rankPractices';
import { spokenFor } from '@/domain/menu/spokenFor';
import { wantsNone } from '@/domain/quiz/progress';
import type { Direction } from '@/domain/stance';
import { useCardWords } from '@/i18n/cardWords';
import { useWords } from '@/i18n/words';
import { useBoundariesStore } from '@/stores/boundaries';
import { useCardStore } from '@/stores/card';
import { useCatalogueStore } from '@/stores/catalogue';
import type { LetterField } from '@/stores/letter';
import { useMenuStore } from '@/stores/menu';
import { useSignalsStore } from '@/stores/signals';
import { useOwnLetter } from '@/stores/useOwnLetter';

/** All of one's own that can be shown to somebody of these names, as it stands now. The catalogue has to be loaded. */
export function useOwnSide(names: () => readonly string[]): ComputedRef<OwnSide> {
  const { t } = useWords();
  const { fieldLines } = useCardWords();
  const card = useCardStore();
  const catalogue = useCatalogueStore();
  const menu = useMenuStore();
  const boundaries = useBoundariesStore();
  const signals = useSignalsStore();
  const letter = useOwnLetter(names);

  /** The field as the card reads. What depends on the situation is left out: it would tell of situations. */
  function textOf({ field, own, derived }: LetterField): string {
    const parts = derived?.map(({ bySituation: _situations, ...part }) => part) ?? [];
    const [first, ...others] = parts;
    const said = own ?? (first ? fieldLines(field, [first, ...others]).join('\n') : '');
    if (field !== 'time-alone' || !wantsNone(letter.value.wish)) return said;
    const none = letter.value.wish === 'none' ? t('card.none.heading') : t('card.none.headingAlright');
    return [none, said].filter(Boolean).join('\n');
  }

  /** What nothing rules out, and what of it the answers ask for. */
  function listsFor(direction: Direction) {
    const input = { ...menu.inputFor(direction), ratings: [], boundaries: boundariesFor(boundaries.inForce, names()) };
    const { ranked } = rankPractices(input, scoring);
    // Somebody who would rather have no aftercare has no wishes, whatever else they answered.
    const wishesNone = direction === 'receive' && wantsNone(letter.value.wish);
    return { open: ranked.map(({ id }) => id), fits: wishesNone ? [] : spokenFor(input, scoring, ranked) };
  }

  const lists = computed(() => ({ receive: listsFor('receive'), give: listsFor('give') }));

  return computed(() => ({
    needs: Object.fromEntries(
      letter.value.needs.flatMap(({ need, weight }) => (weight ? [[need, weight]] : [])),
    ),
    fields: Object.fromEntries(letter.value.fields.map((one) => [one.field, textOf(one)])) as Record<CardField, string>,
    bySituation: card.card.bySituation,
    stances: card.card.stances,
    open: { receive: lists.value.receive.open, give: lists.value.give.open },
    fits: { receive: lists.value.receive.fits, give: lists.value.give.fits },
    builtIn: catalogue.practices.map(({ id }) => id).filter((id) => !catalogue.ownById.has(id)),
    boundaries: boundaries.boundaries
      .filter(({ value }) => value.withdrawnAt === undefined)
      .map(({ id, value }) => ({ id, wording: currentWording(value) }))
      .filter(({ wording }) => boundariesFor([wording], names()).length > 0),
    signals: signals.signals.map(({ value }) => value),
    ownPractices: [...catalogue.ownById.values()],
  }));
}

/** Fields that even "a little" shows: that somebody would rather have no aftercare is the kindest thing to know. */
export function useAlwaysShown(): ComputedRef<readonly CardField[]> {
  const letter = useOwnLetter();
  return computed(() => (wantsNone(letter.value.wish) ? ['time-alone'] : []));
}
