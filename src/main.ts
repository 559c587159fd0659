import './ui/tokens.css';
import './ui/base.css';
import './ui/parts.css';
import { createApp } from 'vue';
import { createWebHashHistory } from 'vue-router';
import { buildApp } from './app/buildApp';
import { startUp } from './app/startUp';
import { languageAskedFor } from './i18n/languages';

/** The page came with the welcome in it and nobody has asked for another screen. */
const isFirstVisit = document.documentElement.dataset['firstScreen'] === 'welcome' && location.hash === '';
// Before the router reads the address: from here on a tap on a link that stands there already counts.
if (isFirstVisit) history.replaceState(null, '', '#/welcome');
const language = import.meta.env.DEV ? languageAskedFor(location.search) : 'en';
const built = buildApp({ create: createApp, history: createWebHashHistory(), language });
await startUp(built, isFirstVisit);
