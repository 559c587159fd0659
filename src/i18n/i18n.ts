import { createI18n } from 'vue-i18n';
import { en } from './messages/en';
import { isTestLanguage, rightToLeftText, type Language } from './languages';

/**
 * The app's words. English is the source and stands in the first script; other languages come when they are chosen.
 * The two test languages show message keys, and English set from right to left.
 */
export function createWords(language: Language = 'en') {
  const i18n = createI18n({
    legacy: false,
    locale: language,
    fallbackLocale: language === 'keys' ? [] : ['en'],
    messages: { en },
    missingWarn: !isTestLanguage(language),
    fallbackWarn: false,
    ...(language === 'right-to-left' ? { postTranslation: rightToLeftText } : {}),
  });
  return i18n;
}
