import type { Bytes } from './bytes';
import type { Kdf } from './kdf';
import { calibrate, stretch } from './stretch';

/** What the worker is asked for, once: it is ended after its answer, so that no secret stays in its memory. */
export type KeyQuestion =
  | { readonly ask: 'calibrate' }
  | { readonly ask: 'stretch'; readonly secret: Bytes; readonly salt: Bytes; readonly kdf: Kdf };

/** `failed`: the engine could not do it, for want of memory as far as is known. */
export type KeyAnswer = { readonly kdf: Kdf } | { readonly root: Bytes } | { readonly failed: true };

async function answer(question: KeyQuestion): Promise<KeyAnswer> {
  try {
    if (question.ask === 'calibrate') return { kdf: await calibrate() };
    return { root: await stretch(question.secret, question.salt, question.kdf) };
  } catch {
    return { failed: true };
  }
}

addEventListener('message', ({ data }: MessageEvent<KeyQuestion>) => {
  void answer(data).then((given) => {
    postMessage(given);
  });
});
