import { createPinia, setActivePinia } from 'pinia';
import { createRenderer, defineComponent, type RendererOptions } from 'vue';
import { createWords } from '@/i18n/words';

interface Node {
  parent: Node | null;
}

const node = (): Node => ({ parent: null });
const nothing = (): void => undefined;

/** Draws nothing: enough for what a component does beside its markup. */
const nowhere: RendererOptions<Node, Node> = {
  createElement: node,
  createText: node,
  createComment: node,
  insert: nothing,
  remove: nothing,
  setText: nothing,
  setElementText: nothing,
  patchProp: nothing,
  parentNode: ({ parent }) => parent,
  nextSibling: () => null,
};

/** Makes the stores of one window of their own, and the active ones. */
export function newWindow(): ReturnType<typeof createPinia> {
  const pinia = createPinia();
  setActivePinia(pinia);
  return pinia;
}

/** Runs `setup` as that of a mounted component with stores and message keys for words; answers with what it returned and `leave`. */
export function inComponent<Made>(pinia: ReturnType<typeof createPinia>, setup: () => Made) {
  const made: Made[] = [];
  const component = defineComponent({
    setup() {
      made.push(setup());
      return () => null;
    },
  });
  const app = createRenderer(nowhere).createApp(component);
  app.use(pinia).use(createWords('keys'));
  app.mount(node());
  const [first] = made;
  if (first === undefined) throw new Error('The component was not set up.');
  return { made: first, leave: () => { app.unmount(); } };
}
