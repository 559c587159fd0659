import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createPinia } from 'pinia';
import { describe, expect, it } from 'vitest';
import { createSSRApp, h } from 'vue';
import { createMemoryHistory, createRouter } from 'vue-router';
import { renderToString } from 'vue/server-renderer';
import GalleryScreen from '@/features/gallery/GalleryScreen.vue';
import { createWords } from '@/i18n/i18n';

const parts = readdirSync(fileURLToPath(new URL('../../../../src/ui', import.meta.url)), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.vue'))
  .map((name) => basename(name, '.vue'));

/** What the gallery shows at an address, and what Vue has to say about it. `built`: every component that was made for it. */
async function galleryAt(group: string) {
  const warnings: string[] = [];
  const built = new Set<string>();
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/gallery/:group?', component: GalleryScreen, props: true }] });
  const app = createSSRApp({ render: () => h(GalleryScreen, { group }) });
  app.config.warnHandler = (message, _, trace) => warnings.push(`${message} ${trace}`);
  app.mixin({
    beforeCreate() {
      built.add(String((this as { $options: { __name?: string } }).$options.__name));
    },
  });
  app.use(createPinia()).use(createWords('en').i18n).use(router);
  await router.push(`/gallery/${group}`);
  const html = await renderToString(app);
  return { html, warnings, built, shown: [...html.matchAll(/data-part="(\w+)"/g)].map(([, name = '']) => name) };
}

describe('the gallery', () => {
  it('shows every part of src/ui under its name, and really is made of it', async () => {
    const { shown, built } = await galleryAt('');
    expect(parts.length).toBeGreaterThan(30);
    expect(parts.filter((name) => !shown.includes(name)).sort()).toEqual([]);
    expect(parts.filter((name) => !built.has(name)).sort()).toEqual([]);
    expect(new Set(shown).size).toBe(shown.length);
  });

  it('is shown without a word of warning', async () => {
    const { warnings, html } = await galleryAt('');
    expect(warnings).toEqual([]);
    expect(html).not.toContain('undefined');
  });

  it('shows a group alone, and nothing under an address that means none', async () => {
    expect((await galleryAt('charts')).shown).toEqual(['RangeChart', 'ArrowChart', 'StackChart', 'MonthChart', 'ChartTable']);
    expect((await galleryAt('nothing-of-the-kind')).shown).toEqual([]);
  });
});
