import { createPinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepNowEvent } from '@/stores/keepNow';
import { useAutosave } from '@/ui/useAutosave';
import { inComponent } from '../../support/inComponent';

beforeEach(() => {
  Object.assign(globalThis, {
    document: new EventTarget(),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  });
});

afterEach(() => {
  for (const name of ['document', 'addEventListener', 'removeEventListener']) Reflect.deleteProperty(globalThis, name);
});

describe('typed text', () => {
  it('is kept at once when the vault is about to be locked, by the event that locking sends', () => {
    const kept: string[] = [];
    const { made: autosave, leave } = inComponent(createPinia(), () =>
      useAutosave((text: string) => Promise.resolve(kept.push(text))),
    );
    autosave.later('h');
    autosave.later('half a sent');
    expect(kept).toEqual(['h']);
    document.dispatchEvent(new Event(keepNowEvent));
    expect(kept).toEqual(['h', 'half a sent']);
    leave();
  });
});
