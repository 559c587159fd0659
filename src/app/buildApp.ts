import { createPinia } from 'pinia';
import type { createApp } from 'vue';
import type { RouterHistory } from 'vue-router';
import { createWords } from '@/i18n/i18n';
import type { Language } from '@/i18n/languages';
import App from './App.vue';
import { createScreens } from './router';

/** The app with its stores, words and screens, not yet mounted: the same in the browser and for the first screens. */
export function buildApp(options: {
  readonly create: typeof createApp;
  readonly history: RouterHistory;
  readonly language: Language;
}) {
  const app = options.create(App);
  const router = createScreens(options.history);
  app.use(createPinia()).use(createWords(options.language)).use(router);
  return { app, router, language: options.language };
}

export type BuiltApp = ReturnType<typeof buildApp>;
