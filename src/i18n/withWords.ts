import { defineAsyncComponent, inject, type Component } from 'vue';

/**
 * A part that comes after the first screen, and only once the rest of the words is there, or can't be had. To be called in
 * a component's setup: the app provides what loads the words.
 */
export function withWords(load: () => Promise<{ readonly default: Component }>): Component {
  const loadRest = inject<() => Promise<void>>('loadRest');
  return defineAsyncComponent(async () => {
    await loadRest?.().catch(() => undefined);
    return load();
  });
}
