import { createPinia } from 'pinia';
import type { createApp } from 'vue';
import type { RouterHistory } from 'vue-router';
import { createWords } from '@/i18n/words';
import type { Language } from '@/i18n/languages';
import App from './App.vue';
import { createScreens } from './router';

/**
 * The app with its stores and words, and the router to use once its guards stand: the same in the browser and for the
 * first screens.
 */
export function buildApp(options: {
  readonly create: typeof createApp;
  readonly history: RouterHistory;
  readonly language: Language;
}) {
  const app = options.create(App);
  const router = createScreens(options.history);
  const words = createWords(options.language);
  // The first screens have their words; any other waits for the rest, which is on its way by then.
  router.beforeResolve(async ({ meta, query }) => {
    if (meta.firstWords !== true || 'step' in query) await words.loadRest();
  });
  app.use(createPinia()).use(words);
  return { app, router, loadRest: words.loadRest, language: options.language };
}

export type BuiltApp = ReturnType<typeof buildApp>;
