import { computed, onMounted, ref } from 'vue';
import { bodyRules } from '@/content/help/bodyRules';
import { assessBody } from '@/domain/bodycheck/assessBody';
import { whatHelped } from '@/domain/followup/whatHelped';
import type { PracticeId } from '@/domain/practice';
import { useCatalogueStore } from '@/stores/catalogue';
import { useFollowUpsStore } from '@/stores/followUps';
import { useMenuStore } from '@/stores/menu';
import { useRatingsStore } from '@/stores/ratings';
import { useSessionsStore } from '@/stores/sessions';

/**
 * The practices that may be named to somebody low: those of the menu, without what its answers, stances and boundaries
 * leave out, nor, where it belongs to a session, what that situation or its body check rules out. Nothing until the
 * catalogue is there. `helpedBefore`: what helped, then what that session held.
 */
export function useSuitable(sessionId?: () => string | undefined) {
  const catalogue = useCatalogueStore();
  const menu = useMenuStore();
  const ratings = useRatingsStore();
  const followUps = useFollowUpsStore();
  const sessions = useSessionsStore();
  const isReady = ref(false);

  onMounted(async () => {
    await catalogue.load();
    isReady.value = true;
  });

  const session = computed(() => sessions.sessions.find(({ id }) => id === sessionId?.())?.value);

  const allowed = computed<ReadonlySet<PracticeId>>(() => {
    if (!isReady.value) return new Set();
    const situation = session.value?.plan.situation;
    const { cautions } = assessBody(session.value?.signs ?? [], bodyRules);
    const suits = (id: PracticeId) =>
      catalogue.practiceById.get(id)?.cautions.every((caution) => !cautions.includes(caution)) ?? false;
    return new Set(
      menu.receiving.ranked
        .filter(({ id, notAfter }) => suits(id) && !(situation && notAfter.includes(situation)))
        .map(({ id }) => id),
    );
  });

  const helpedBefore = computed<readonly PracticeId[]>(() => {
    const helped = whatHelped(ratings.ratings, followUps.ownAnswers, allowed.value);
    const steps = session.value?.steps.filter(({ end }) => end !== 'skipped') ?? [];
    const used = steps.map(({ practiceId }) => practiceId).filter((id) => allowed.value.has(id));
    return [...new Set([...helped, ...used])];
  });

  return { isReady, allowed, helpedBefore };
}
