import { readonly, shallowRef, type ShallowRef } from 'vue';

/** `none`: no voice that is on the device itself speaks the language. */
export type ReadingAloud = 'none' | 'silent' | 'reading' | 'paused';

/** Reads lines aloud, one after the other. `close` silences it for good. */
export interface Reader {
  readonly state: Readonly<ShallowRef<ReadingAloud>>;
  readonly start: (lines: readonly string[]) => void;
  readonly pause: () => void;
  readonly goOn: () => void;
  readonly stop: () => void;
  readonly close: () => void;
}

/**
 * A reader with the system's own voice. Only voices that the browser calls local are used: others may send the text to
 * a server. It falls silent when the page is hidden or left. A pause ends the line under way, and going on begins that
 * line anew, since browsers on telephones can't halt a voice in the middle.
 */
export function openReader(language: string): Reader {
  const { speechSynthesis: speech } = globalThis as { speechSynthesis?: SpeechSynthesis };
  const state = shallowRef<ReadingAloud>('none');
  let lines: readonly string[] = [];
  let place = 0;
  // Held on to until it is spoken: a browser may forget an utterance that nobody holds, and never tell its end.
  let spoken: SpeechSynthesisUtterance | undefined;

  function localVoice(): SpeechSynthesisVoice | undefined {
    const local = speech?.getVoices().filter(({ localService, lang }) => localService && speaks(lang, language)) ?? [];
    return local.find((voice) => voice.default) ?? local[0];
  }

  function lookForVoice(): void {
    if (!localVoice()) stop();
    else if (state.value === 'none') state.value = 'silent';
  }

  function silence(next: ReadingAloud): void {
    spoken = undefined;
    if (state.value === 'reading') speech?.cancel();
    state.value = next;
  }

  function stop(): void {
    silence(localVoice() ? 'silent' : 'none');
  }

  function readFrom(from: number): void {
    const voice = localVoice();
    const line = lines[from];
    if (!voice || line === undefined) {
      stop();
      return;
    }
    place = from;
    const utterance = new SpeechSynthesisUtterance(line);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.addEventListener('end', () => {
      if (spoken === utterance) readFrom(from + 1);
    });
    utterance.addEventListener('error', () => {
      if (spoken === utterance) stop();
    });
    spoken = utterance;
    state.value = 'reading';
    speech?.speak(utterance);
  }

  function stopWhenHidden(): void {
    if (document.visibilityState === 'hidden') stop();
  }

  lookForVoice();
  speech?.addEventListener('voiceschanged', lookForVoice);
  document.addEventListener('visibilitychange', stopWhenHidden);
  addEventListener('pagehide', stop);

  return {
    state: readonly(state),
    start(all) {
      stop();
      lines = all;
      readFrom(0);
    },
    pause() {
      if (state.value === 'reading') silence('paused');
    },
    goOn() {
      if (state.value === 'paused') readFrom(place);
    },
    stop,
    close() {
      stop();
      speech?.removeEventListener('voiceschanged', lookForVoice);
      document.removeEventListener('visibilitychange', stopWhenHidden);
      removeEventListener('pagehide', stop);
    },
  };
}

/** Whether a voice's language ("en-GB", on some systems "en_GB") is the one asked for ("en"). */
function speaks(voice: string, language: string): boolean {
  return voice.toLowerCase().split(/[-_]/)[0] === language;
}
