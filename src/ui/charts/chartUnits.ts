import { onBeforeUnmount, onMounted, ref, type Ref, type ShallowRef } from 'vue';

/** How wide a drawing is until it has been measured, in its own units. */
const widthBefore = 320;
/** Less would leave no room for a word. */
const leastWidth = 80;

/** About how wide a letter of a drawing's words is: told on the large side, so that what is reckoned with it fits. */
export const letterWidth = 7.8;

/**
 * How wide a drawing is in its own units, of which sixteen are the size of the page's letters: so its words are as large
 * in any window, and grow with the text around them. Follows the room there is.
 */
export function useChartWidth(drawing: Readonly<ShallowRef<SVGSVGElement | null>>): Readonly<Ref<number>> {
  const width = ref(widthBefore);
  let watching: ResizeObserver | undefined;

  function measure(): void {
    const room = drawing.value?.getBoundingClientRect().width ?? 0;
    const unit = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
    if (room > 0 && unit > 0) width.value = Math.max(leastWidth, Math.round(room / unit));
  }

  onMounted(() => {
    measure();
    if (typeof ResizeObserver === 'undefined' || !drawing.value) return;
    // In the next frame: what is drawn anew now would change what is being watched.
    watching = new ResizeObserver(() => requestAnimationFrame(measure));
    watching.observe(drawing.value);
  });
  onBeforeUnmount(() => watching?.disconnect());
  return width;
}

/** From a distance to the inline start to an x in a drawing so wide: it is mirrored where the page runs from right to left. */
export function inlineX(fromStart: number, width: number): number {
  const isMirrored = typeof document !== 'undefined' && document.documentElement.dir === 'rtl';
  return isMirrored ? width - fromStart : fromStart;
}

/** A text in lines that fit into a room, at most two: what is longer ends in dots, and the table has all of it. */
export function linesIn(text: string, room: number): readonly string[] {
  const most = Math.max(6, Math.floor(room / letterWidth));
  if (text.length <= most) return [text];
  const space = text.lastIndexOf(' ', most);
  const end = space > 0 ? space : most;
  const rest = text.slice(end).trimStart();
  return [text.slice(0, end).trimEnd(), rest.length > most ? `${rest.slice(0, most - 1).trimEnd()}…` : rest];
}
