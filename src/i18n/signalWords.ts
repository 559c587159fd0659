import { colourOf, type Signal } from '@/domain/boundary/signal';
import { signalColourLabels } from './labels';
import { useWords } from './words';

/** What a signal is called: the colour's name, or the person's own words. */
export function useSignalWords() {
  const { t } = useWords();

  function signInWords(signal: Signal): string {
    const colour = colourOf(signal);
    return colour ? t(signalColourLabels[colour]) : signal.sign;
  }

  return { signInWords };
}
