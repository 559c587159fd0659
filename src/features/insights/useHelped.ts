import { computed, shallowRef } from 'vue';
import { situationText } from '@/content/text/en/situations';
import { practiceEffects, scopesIn, type EffectScope } from '@/domain/insight/practiceEffects';
import type { Direction } from '@/domain/stance';
import { toOnePlace } from '@/i18n/dayInWords';
import { surenessLabels, tendencyLabels } from '@/i18n/insightLabels';
import { useWords } from '@/i18n/words';
import { useCatalogueStore } from '@/stores/catalogue';
import { useMenuStore } from '@/stores/menu';
import { useRatingsStore } from '@/stores/ratings';
import type { RangeRow } from '@/ui/charts/chartRows';

/** Rows that stand at first. */
const firstRows = 8;

/** What helped, as it is looked at: in one direction, all of it or narrowed. The drawing and its table have the same rows. */
export function useHelped() {
  const { t } = useWords();
  const ratings = useRatingsStore();
  const catalogue = useCatalogueStore();
  const menu = useMenuStore();

  const direction = shallowRef<Direction>('receive');
  const scopeId = shallowRef<string>();
  const showsAll = shallowRef(false);

  const ruledOut = computed(() => {
    const { leftOut } = direction.value === 'receive' ? menu.receiving : menu.giving;
    return new Set(leftOut.map(({ id }) => id));
  });
  const scopes = computed(() =>
    scopesIn(ratings.ratings, direction.value, ruledOut.value).map((scope) => ({ id: idOf(scope), label: labelOf(scope), scope })),
  );
  const scope = computed(() => scopes.value.find(({ id }) => id === scopeId.value)?.scope ?? { kind: 'all' as const });
  const all = computed(() => practiceEffects(ratings.ratings, direction.value, ruledOut.value, scope.value));
  const effects = computed(() => (showsAll.value ? all.value : all.value.slice(0, firstRows)));

  function idOf(one: EffectScope): string {
    if (one.kind === 'all') return one.kind;
    return one.kind === 'situation' ? `situation ${one.situation}` : `person ${one.name}`;
  }

  function labelOf(one: EffectScope): string {
    if (one.kind === 'all') return t('insights.helped.all');
    return one.kind === 'situation' ? situationText[one.situation] : t('insights.helped.with', { name: one.name });
  }

  const rows = computed(() =>
    effects.value.map(({ practiceId, effect: { low, mean, high, count } }): RangeRow => {
      return { id: practiceId, label: catalogue.nameOf(practiceId), low, mean, high, count, note: `${count}×` };
    }),
  );
  const cells = computed(() =>
    effects.value.map(({ practiceId, effect: { low, mean, high, count, tendency, sureness } }) => [
      catalogue.nameOf(practiceId),
      toOnePlace(mean),
      t('insights.helped.between', { low: toOnePlace(low), high: toOnePlace(high) }),
      String(count),
      t('insights.helped.saysWords', { tendency: t(tendencyLabels[tendency]), sureness: t(surenessLabels[sureness]) }),
    ]),
  );
  const said = computed(() => {
    const [best] = all.value;
    if (!best || best.effect.mean <= 0) {
      return direction.value === 'receive' ? t('insights.helped.noneGood') : t('insights.helped.noneGoodGiven');
    }
    const { count, sureness, tendency } = best.effect;
    const words = {
      name: catalogue.nameOf(best.practiceId),
      count,
      sureness: t(surenessLabels[sureness]),
      tendency: t(tendencyLabels[tendency]).toLowerCase(),
    };
    // "It can't be told yet" would take back what was said of it just before; how sure it is comes behind.
    if (tendency === 'open') {
      return direction.value === 'receive' ? t('insights.helped.bestOpen', words, count) : t('insights.helped.bestGivenOpen', words, count);
    }
    return direction.value === 'receive'
      ? t('insights.helped.best', words, count)
      : t('insights.helped.bestGiven', words, count);
  });
  const hidden = computed(() => all.value.length - effects.value.length);

  return { direction, scopeId, scopes, ruledOut, rows, cells, said, hidden, showsAll };
}
