import { nextTick, watch, type Ref } from 'vue';
import { onBeforeRouteLeave } from 'vue-router';
import { useMenuViewStore } from '@/stores/menuView';

/** Screens from which one comes back to the place in the list that one left. */
const returning = /^\/(practice|menu|learn)\//;

/** Keeps the place in the list while somebody visits a practice, the tray or a page to read, and goes there again once it is shown. */
export function useKeptScroll(isReady: Readonly<Ref<boolean>>): void {
  const view = useMenuViewStore();

  onBeforeRouteLeave((to) => {
    view.scroll = returning.test(to.path) ? scrollY : 0;
  });

  watch(isReady, async () => {
    if (view.scroll === 0) return;
    await nextTick();
    // After the router has set the place for the new screen.
    requestAnimationFrame(() => {
      scrollTo({ top: view.scroll });
    });
  });
}
