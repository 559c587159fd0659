import { defineAsyncComponent, type Component } from 'vue';
import { useWords } from './words';

/**
 * A part that comes after the first screen, and only once the rest of the words is there, or can't be had. To be called in
 * a component's setup.
 */
export function withWords(load: () => Promise<{ readonly default: Component }>): Component {
  const { loadRest } = useWords();
  return defineAsyncComponent(async () => {
    await loadRest().catch(() => undefined);
    return load();
  });
}
