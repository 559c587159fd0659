import './ui/tokens.css';
import './ui/base.css';
import './ui/parts.css';
import './ui/print.css';
import { createApp } from 'vue';
import { createWebHashHistory } from 'vue-router';
import { afterFirstPaint } from './app/afterFirstPaint';
import { buildApp } from './app/buildApp';
import { stayAway } from './app/quickExit';
import { skipToContent } from './app/skipToContent';
import { startUp, type FirstScreen } from './app/startUp';
import { languageAskedFor } from './i18n/languages';

if (!stayAway()) {
  const inPage = document.documentElement.dataset['firstScreen'] as FirstScreen;
  /** Not so with the link to the content, which may have been followed already. */
  const isAskedFor = location.hash.startsWith('#/');
  /** The page came with the welcome in it and nobody has asked for another screen. */
  const firstScreen = inPage === 'welcome' && isAskedFor ? 'other' : inPage;
  // Before the router reads the address: from here on a tap on a link that stands there already counts.
  if (!isAskedFor) history.replaceState(null, '', inPage === 'welcome' ? '#/welcome' : '#/');
  skipToContent();
  const language = import.meta.env.DEV ? languageAskedFor(location.search) : 'en';
  // What stands in the page is painted before any of this takes its time; a tap on one of its links counts meanwhile.
  void afterFirstPaint().then(() => startUp(buildApp({ create: createApp, history: createWebHashHistory(), language }), firstScreen));
}
