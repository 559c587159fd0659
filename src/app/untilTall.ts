/** How long a screen may take to grow, in ms. */
const longest = 1_000;

/**
 * Answers with a place in the page once the page is tall enough for it, since some of a screen comes a moment after it; at
 * the latest after a second.
 */
export async function untilTall<Place extends { readonly top: number }>(place: Place): Promise<Place> {
  const until = performance.now() + longest;
  const { documentElement: page } = document;
  while (page.scrollHeight - innerHeight < place.top && performance.now() < until) {
    await new Promise(requestAnimationFrame);
  }
  return place;
}
