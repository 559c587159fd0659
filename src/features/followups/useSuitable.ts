import { computed, onMounted, ref } from 'vue';
import { bodyRules } from '@/content/help/bodyRules';
import { assessBody } from '@/domain/bodycheck/assessBody';
import { whatHelped } from '@/domain/followup/whatHelped';
import type { PracticeId } from '@/domain/practice';
import { blockedPractices } from '@/domain/session/bodyBlocks';
import { careGiven } from '@/domain/session/careGiven';
import type { Situation } from '@/domain/situation';
import { useCatalogueStore } from '@/stores/catalogue';
import { useFollowUpsStore } from '@/stores/followUps';
import { useMenuStore } from '@/stores/menu';
import { useRatingsStore } from '@/stores/ratings';
import { useSessionsStore } from '@/stores/sessions';

/**
 * The practices that may be named to somebody low: those of the menu, without what its answers, stances and boundaries
 * leave out, nor what the situation or the body check of its session, or else of the last one, rules out. Nothing until the
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

  /** The session asked about, else the last one: what its body check found may still hold. */
  const session = computed(() => {
    const asked = sessions.sessions.find(({ id }) => id === sessionId?.());
    return (asked ?? sessions.sessions.at(-1))?.value;
  });

  const allowed = computed<ReadonlySet<PracticeId>>(() => {
    if (!isReady.value) return new Set();
    const situation = session.value?.plan.situation;
    const { cautions } = assessBody(session.value?.signs ?? [], bodyRules);
    const blocked = new Set(blockedPractices(cautions, catalogue.practices, catalogue.namesakes).map(({ id }) => id));
    // Where nobody said what came before, what is ruled out after some of it isn't named.
    const isBarredAfter = (notAfter: readonly Situation[]) =>
      situation ? notAfter.includes(situation) : notAfter.length > 0;
    return new Set(
      menu.receiving.ranked
        .filter(({ id, notAfter }) => !blocked.has(id) && !isBarredAfter(notAfter))
        .map(({ id }) => id),
    );
  });

  const helpedBefore = computed<readonly PracticeId[]>(() => {
    const helped = whatHelped(ratings.ratings, followUps.ownAnswers, allowed.value);
    const used = session.value ? careGiven(session.value).filter((id) => allowed.value.has(id)) : [];
    return [...new Set([...helped, ...used])];
  });

  return { isReady, allowed, helpedBefore };
}
