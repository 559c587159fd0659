import { computed, watch } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import type { CheckInAnswers } from '@/domain/checkin/checkInAnswers';
import { pageFrom, pageOf, pageToResume, type CheckInPageId } from '@/domain/checkin/checkInPages';
import { screenBefore } from '@/platform/screenBefore';

/**
 * The page of questions that is shown, and the ways from it. The address holds the page and, after a single change, that
 * it leads back to all answers; never an answer, nor whose they are. `stopAt` is told each page that is shown.
 */
export function useCheckInPage(id: string, answers: () => CheckInAnswers, stopAt: (page: CheckInPageId) => void) {
  const route = useRoute();
  const router = useRouter();
  const home = `/check-in/${id}`;

  const page = computed<CheckInPageId>(() => pageOf(route.query['at']) ?? pageToResume(answers()));
  const isSingle = computed(() => route.query['then'] === 'check' && page.value !== 'check');
  const previous = computed(() => (isSingle.value ? 'check' : pageFrom(page.value, -1)));

  watch(
    [() => route.path, page, isSingle],
    async ([path, now]) => {
      if (path !== home) return;
      if (route.query['at'] !== now) await router.replace({ path: home, query: { at: now } });
      else if (!isSingle.value) stopAt(now);
    },
    { immediate: true },
  );

  async function goTo(at: CheckInPageId): Promise<void> {
    await router.push({ path: home, query: { at } });
  }

  async function goOn(): Promise<void> {
    await goTo(isSingle.value ? 'check' : (pageFrom(page.value, 1) ?? 'check'));
  }

  /** Opens one page for a change, from all answers. */
  async function changeOne(at: CheckInPageId): Promise<void> {
    await router.push({ path: home, query: { at, then: 'check' } });
  }

  /** Goes back in the history where the page before stands there, so that the browser's own button agrees. */
  async function goBack(): Promise<void> {
    if (!previous.value) return;
    const place = { path: home, query: { at: previous.value } };
    if (screenBefore() === router.resolve(place).fullPath) router.back();
    else await router.replace(place);
  }

  return { page, previous, goOn, changeOne, goBack };
}
