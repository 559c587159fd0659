import { nextTick, onMounted, watch, type Ref } from 'vue';

/** Goes to the section that the address names, and puts the focus on its heading. Does nothing for an unknown one. */
export function useSectionJump(section: () => string | undefined, body: Readonly<Ref<HTMLElement | null>>): void {
  async function jump(): Promise<void> {
    const name = section();
    if (name === undefined || name === '') return;
    await nextTick();
    // After the router has set the place for the new address, and the focus.
    requestAnimationFrame(() => {
      const heading = body.value?.querySelector<HTMLElement>(`[data-section="${CSS.escape(name)}"] h2`);
      heading?.scrollIntoView();
      heading?.focus({ preventScroll: true });
    });
  }

  onMounted(jump);
  watch(section, jump);
}
