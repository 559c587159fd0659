/** How wide every drawing is, in its own units. */
export const chartWidth = 320;

/** From a distance to the inline start to an x: the drawing is mirrored where the page runs from right to left. */
export function inlineX(fromStart: number): number {
  const isMirrored = typeof document !== 'undefined' && document.documentElement.dir === 'rtl';
  return isMirrored ? chartWidth - fromStart : fromStart;
}

/** A text cut to what fits in one line of a drawing; the table has all of it. */
export function shortened(text: string, most = 36): string {
  return text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;
}
