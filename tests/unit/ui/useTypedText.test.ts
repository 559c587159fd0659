import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { nextTick, ref } from 'vue';
import { useTypedText } from '@/ui/useTypedText';
import { inComponent, newWindow } from '../../support/inComponent';

/** The text as it is kept, and the saves under way, each with what ends it. */
const text = ref('');
let saves: { readonly words: string; readonly end: () => Promise<void>; readonly fail: () => Promise<void> }[];
let field: ReturnType<typeof useTypedText>;
let leave: () => void;

/** A save that takes until the test ends it; only then the text is the one that was kept. */
function keep(words: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = async (): Promise<void> => {
      reject(new Error('full'));
      await nextTick();
    };
    const end = async (): Promise<void> => {
      text.value = words;
      resolve();
      await nextTick();
    };
    saves.push({ words, end, fail });
  });
}

function type(words: string): void {
  field.typed.value = words;
  field.type();
}

async function endSave(at: number): Promise<void> {
  await saves[at]?.end();
}

beforeEach(() => {
  saves = [];
  text.value = 'Tea';
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  vi.stubGlobal('document', page);
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  ({ made: field, leave } = inComponent(newWindow(), () => useTypedText(() => text.value, keep)));
});
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});

describe('a typed text', () => {
  it('is the one that is kept, also where another window has changed it', async () => {
    expect(field.typed.value).toBe('Tea');
    text.value = 'Water';
    await nextTick();
    expect(field.typed.value).toBe('Water');
  });

  it('is not replaced while somebody is at it', async () => {
    field.come();
    text.value = 'Water';
    await nextTick();
    expect(field.typed.value).toBe('Tea');
  });

  it('is not replaced by its own older words where somebody comes back before the save has ended', async () => {
    field.come();
    type('Tea, w');
    type('Tea, warm');
    const left = field.leave();
    field.come();
    await endSave(0);
    await endSave(1);
    await left;
    type('Tea, warm, a');
    type('Tea, warm, and quiet');
    text.value = 'Water';
    await nextTick();
    expect(field.typed.value).toBe('Tea, warm, and quiet');
  });

  it('is not replaced by its own older words where it is left while several saves are on their way', async () => {
    vi.useFakeTimers();
    field.come();
    type('T');
    vi.advanceTimersByTime(300);
    type('Te');
    const left = field.leave();
    await endSave(0);
    expect(field.typed.value).toBe('Te');
    await endSave(1);
    await left;
    expect(field.typed.value).toBe('Te');
    vi.useRealTimers();
  });

  it('follows what is kept again once it was left and all is kept', async () => {
    field.come();
    type('Tea, warm');
    const left = field.leave();
    await endSave(0);
    await left;
    text.value = 'Water';
    await nextTick();
    expect(field.typed.value).toBe('Water');
  });

  it('is the newer one after a visit in which nothing was typed', async () => {
    field.come();
    text.value = 'Water';
    await nextTick();
    await field.leave();
    expect(field.typed.value).toBe('Water');
  });

  it('stays as it was typed where it could not be kept, also after a visit in which nothing was typed', async () => {
    field.come();
    type('Tea');
    type('Tea, warm');
    const left = field.leave();
    await endSave(0);
    await Promise.all([saves[1]?.fail(), expect(left).rejects.toThrow('full')]);
    field.come();
    await field.leave();
    expect(field.typed.value).toBe('Tea, warm');
    text.value = 'Water';
    await nextTick();
    expect(field.typed.value).toBe('Water');
  });

  it('that was put in by a tap stays while it is kept, and then is one as any other', async () => {
    const put = field.put('Robin');
    await nextTick();
    expect([field.typed.value, saves.map(({ words }) => words)]).toEqual(['Robin', ['Robin']]);
    await endSave(0);
    await put;
    text.value = 'Kim';
    await nextTick();
    expect(field.typed.value).toBe('Kim');
  });
});
