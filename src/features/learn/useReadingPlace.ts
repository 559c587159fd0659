import { onBeforeUnmount, onMounted, type Ref } from 'vue';
import type { LearnPage } from '@/domain/learn/learnPage';
import { placeIn } from '@/domain/learn/reading';
import { useReadingStore } from '@/stores/reading';

/** How long nothing scrolls before the place is noted, in milliseconds. */
const calm = 800;

/**
 * Notes how far a page is read: the section at the top of the window, once scrolling has come to rest and when the page
 * is left. `leftAt`: the section to go on from, as it was when the page was opened.
 */
export function useReadingPlace(page: LearnPage, body: Readonly<Ref<HTMLElement | null>>) {
  const store = useReadingStore();
  const leftAt = placeIn(store.reading, page);
  let timer: ReturnType<typeof setTimeout> | undefined;

  function note(): void {
    clearTimeout(timer);
    timer = undefined;
    const sections = [...(body.value?.querySelectorAll<HTMLElement>('[data-section]') ?? [])];
    const top = sections.findLast((section) => section.getBoundingClientRect().top < innerHeight / 3);
    const end = sections.at(-1)?.getBoundingClientRect().bottom ?? 0;
    if (top?.dataset['section']) void store.notePlace(page, top.dataset['section'], end < innerHeight);
  }

  function noteSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(note, calm);
  }

  onMounted(() => {
    addEventListener('scroll', noteSoon, { passive: true });
  });
  onBeforeUnmount(() => {
    removeEventListener('scroll', noteSoon);
    if (timer !== undefined) note();
  });

  return { leftAt };
}
