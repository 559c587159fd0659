import './ui/tokens.css';
import './ui/base.css';
import './ui/parts.css';
import { createApp } from 'vue';
import { createWebHashHistory } from 'vue-router';
import { buildApp } from './app/buildApp';
import { startUp } from './app/startUp';
import { languageAskedFor } from './i18n/languages';

const language = import.meta.env.DEV ? languageAskedFor(location.search) : 'en';
const built = buildApp({ create: createApp, history: createWebHashHistory(), language });
await startUp(built);
