import { useWords } from './words';

/** What became of a readable file that somebody saved, in words that say where it is and who can read it. */
export function useSavedFileWords() {
  const { t } = useWords();

  function savedFileWords(became: 'handed-over' | 'downloaded' | 'cancelled' | 'tap-again' | 'failed', name: string): string {
    switch (became) {
      case 'downloaded':
        return t('exports.downloaded', { name });
      case 'handed-over':
        return t('exports.handedOver');
      case 'cancelled':
        return t('exports.cancelled');
      case 'tap-again':
        return t('exports.tapAgain');
      case 'failed':
        return t('exports.failed');
    }
  }

  return { savedFileWords };
}
