import './ui/tokens.css';
import './ui/base.css';
import './ui/parts.css';
import './ui/print.css';
import { createApp } from 'vue';
import { createWebHashHistory } from 'vue-router';
import { afterFirstPaint } from './app/afterFirstPaint';
import { buildApp } from './app/buildApp';
import { stayAway } from './app/quickExit';
import { startUp, type FirstScreen } from './app/startUp';
import { languageAskedFor } from './i18n/languages';

if (!stayAway()) {
  const inPage = document.documentElement.dataset['firstScreen'] as FirstScreen;
  /** The page came with the welcome in it and nobody has asked for another screen. */
  const firstScreen = inPage === 'welcome' && location.hash !== '' ? 'other' : inPage;
  // Before the router reads the address: from here on a tap on a link that stands there already counts.
  if (firstScreen === 'welcome') history.replaceState(null, '', '#/welcome');
  const language = import.meta.env.DEV ? languageAskedFor(location.search) : 'en';
  // What stands in the page is painted before any of this takes its time; a tap on one of its links counts meanwhile.
  void afterFirstPaint().then(() => startUp(buildApp({ create: createApp, history: createWebHashHistory(), language }), firstScreen));
}
