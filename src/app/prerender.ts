import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { createMemoryHistory } from 'vue-router';
import { buildApp } from './buildApp';

async function render(path: string): Promise<string> {
  const { app, router } = buildApp({ create: createSSRApp, history: createMemoryHistory('#'), language: 'en' });
  app.use(router);
  await router.push(path);
  await router.isReady();
  return renderToString(app);
}

/** The markup that stands in the pages before any script has run: the welcome's first step, and Home. */
export async function renderFirstScreens(): Promise<{ welcome: string; home: string }> {
  return { welcome: await render('/welcome'), home: await render('/') };
}
