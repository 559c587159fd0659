/** What is asked of a router. */
interface Ways<To> {
  readonly currentRoute: { readonly value: { readonly matched: readonly unknown[] } };
  readonly push: (to: To) => Promise<unknown>;
  readonly replace: (to: To) => Promise<unknown>;
}

/**
 * The way from this screen to another one, for when what was pressed is done. Whoever has left the screen meanwhile, because
 * the disk was slow, stays where they are. To be called while the screen, or a part of it, is set up.
 */
export function wayOnFrom<To>(router: Ways<To>): Pick<Ways<To>, 'push' | 'replace'> {
  const screenNow = (): unknown => router.currentRoute.value.matched[0];
  const screen = screenNow();

  async function go(way: 'push' | 'replace', to: To): Promise<void> {
    if (screenNow() === screen) await router[way](to);
  }

  return { push: (to) => go('push', to), replace: (to) => go('replace', to) };
}
