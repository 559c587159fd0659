/** Brings an element into view by the shortest way, calmly, and at once for those who asked for less motion. */
export function bringIntoView(element: Element): void {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'nearest', behavior: isStill ? 'instant' : 'smooth' });
}
