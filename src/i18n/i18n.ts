import { createI18n } from 'vue-i18n';
import { isTestLanguage, rightToLeftText, type Language } from './languages';
import { en } from './messages/en';

/**
 * The words of the first screens; `loadRest` brings those of the others, once. English is the source. The two test
 * languages show message keys, and English set from right to left.
 */
export function createWords(language: Language) {
  const i18n = createI18n({
    legacy: false,
    locale: language,
    fallbackLocale: language === 'keys' ? [] : ['en'],
    messages: { en },
    missingWarn: !isTestLanguage(language),
    fallbackWarn: false,
    ...(language === 'right-to-left' ? { postTranslation: rightToLeftText } : {}),
  });
  let loading: Promise<void> | undefined;

  function loadRest(): Promise<void> {
    loading ??= import('./messages/en/rest').then(({ rest }) => {
      i18n.global.mergeLocaleMessage('en', rest);
    });
    return loading;
  }

  return { i18n, loadRest };
}
