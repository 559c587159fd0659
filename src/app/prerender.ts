import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { createMemoryHistory } from 'vue-router';
import { useVaultStore } from '@/stores/vault';
import { buildApp } from './buildApp';

async function render(path: string, isLocked = false): Promise<string> {
  const { app, router, loadRest } = buildApp({
    create: createSSRApp,
    history: createMemoryHistory('#'),
    language: 'en',
  });
  app.use(router);
  await router.push(path);
  await router.isReady();
  if (isLocked) {
    await loadRest();
    useVaultStore().expectLock();
  }
  return renderToString(app);
}

/** The markup that stands in the pages before any script has run: the welcome's first step, Home, and the lock. */
export async function renderFirstScreens(): Promise<{ welcome: string; home: string; lock: string }> {
  return { welcome: await render('/welcome'), home: await render('/'), lock: await render('/', true) };
}
