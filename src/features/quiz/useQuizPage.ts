import { computed, watch } from 'vue';
import { useRoute, useRouter, type RouteLocationRaw } from 'vue-router';
import { screenBefore } from '@/platform/screenBefore';
import { useQuizStore } from '@/stores/quiz';
import { pageFrom, pageOf, pageToResume, type QuizPage } from './quizPages';

const home = '/quiz';

/** Places that send somebody to one question and get them back after it. */
const returnPlaces = { check: { path: home, query: { at: 'check' } }, card: '/card', menu: '/menu' } as const satisfies Record<
  string,
  RouteLocationRaw
>;
type ReturnPlace = keyof typeof returnPlaces;

function isReturnPlace(asked: unknown): asked is ReturnPlace {
  return typeof asked === 'string' && Object.hasOwn(returnPlaces, asked);
}

/**
 * The page of the quiz that is shown, and the ways from it. The address holds the page and, with `then`, where a single
 * change leads back to; never an answer. Where somebody is gets kept, single changes apart.
 */
export function useQuizPage() {
  const route = useRoute();
  const router = useRouter();
  const quiz = useQuizStore();

  const page = computed<QuizPage>(() => pageOf(route.query['at']) ?? pageToResume(quiz.state));
  const then = computed(() => (isReturnPlace(route.query['then']) ? route.query['then'] : undefined));
  const previous = computed(() => pageFrom(page.value, -1));
  const placeBefore = computed<RouteLocationRaw | undefined>(() => {
    if (then.value) return returnPlaces[then.value];
    return previous.value && { path: home, query: { at: previous.value.id } };
  });

  watch(
    [() => route.path, () => page.value.id, then],
    async ([path, id]) => {
      if (path !== home) return;
      if (route.query['at'] !== id) await router.replace({ path: home, query: { at: id } });
      else if (!then.value) await quiz.stopAt(id);
    },
    { immediate: true },
  );

  async function goOn(): Promise<void> {
    const next = pageFrom(page.value, 1);
    if (then.value) await router.push(returnPlaces[then.value]);
    else if (next) await router.push({ path: home, query: { at: next.id } });
  }

  /** Goes back in the history where the page before stands there, so that the browser's own button agrees. */
  async function goBack(): Promise<void> {
    const place = placeBefore.value;
    if (!place) return;
    if (screenBefore() === router.resolve(place).fullPath) router.back();
    else await router.replace(place);
  }

  return { page, then, placeBefore, goOn, goBack };
}
