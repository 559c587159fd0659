import { inject, shallowRef, type App, type InjectionKey } from 'vue';
import { rightToLeftText, type Language } from './languages';
import { en } from './messages/en';

/** What stands in a text's curly brackets, by name. */
type Named = Readonly<Record<string, string | number>>;

interface Translate {
  /** The text at `key`, with `count` for its `{count}` and the form that goes with that number. */
  (key: string, count?: number): string;
  /** The text at `key`, with `named` in its brackets and the form that goes with `count`. */
  (key: string, named: Named, count?: number): string;
}

/** Messages as they are written: texts in a tree, found by a key such as `home.heading`. */
interface Messages {
  readonly [part: string]: Messages | string;
}

interface Words {
  readonly t: Translate;
  /** Brings the words of the screens after the first ones, once. */
  readonly loadRest: () => Promise<void>;
}

/** Whether there are test languages: they are no part of what is built. */
const isTest = import.meta.env.DEV;

const wordsKey: InjectionKey<Words> = Symbol('words');

/** The app's words. To be called in a component's setup. */
export function useWords(): Words {
  const words = inject(wordsKey);
  if (!words) throw new Error('The app was made without words.');
  return words;
}

function textAt(messages: Messages, key: string): string | undefined {
  const found = key.split('.').reduce<Messages | string | undefined>((tree, part) => (typeof tree === 'object' ? tree[part] : undefined), messages);
  return typeof found === 'string' ? found : undefined;
}

/**
 * The form of a text that goes with a number, as English has them: "one | more" or "none | one | more". Where there are
 * two forms, none counts as more; a text with one form is that form.
 */
function formFor(text: string, count: number): string {
  const forms = text.split(' | ');
  const of = forms.length === 2 ? (count === 1 ? 0 : 1) : Math.min(count, forms.length - 1);
  return forms[of] ?? text;
}

/** A text with what is named put into its curly brackets; a name that nothing is given for stays empty. */
function filled(text: string, named: Named): string {
  return text.replace(/\{(\w+)\}/g, (_whole, name: string) => String(named[name] ?? ''));
}

/**
 * The words of the first screens; `loadRest` brings those of the others. To be given to an app by `app.use`. English is
 * the source. The two test languages show message keys, and English set from right to left.
 */
export function createWords(language: Language): Words & { install: (app: App) => void } {
  const messages = shallowRef<Messages>(en);
  let loading: Promise<void> | undefined;

  function t(key: string, named?: Named | number, count?: number): string {
    if (isTest && language === 'keys') return key;
    const text = textAt(messages.value, key);
    if (text === undefined) return key;
    const number = typeof named === 'number' ? named : count;
    const whole = filled(formFor(text, number ?? 1), { count: number ?? '', ...(typeof named === 'object' ? named : {}) });
    return isTest && language === 'right-to-left' ? rightToLeftText(whole) : whole;
  }

  function loadRest(): Promise<void> {
    loading ??= import('./messages/en/rest').then(({ rest }) => {
      messages.value = { ...messages.value, ...rest };
    });
    // Whoever asks after a failure tries anew.
    loading.catch(() => (loading = undefined));
    return loading;
  }

  const words = { t, loadRest };
  return { ...words, install: (app) => void app.provide(wordsKey, words) };
}
