import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepNowEvent } from '@/stores/keepNow';
import { textsWaiting } from '@/ui/textsWaiting';
import { useAutosave } from '@/ui/useAutosave';
import { inComponent, newWindow } from '../../support/inComponent';

/** What was kept, in this order. */
let kept: string[];
let page: EventTarget & { visibilityState: string };
let own: EventTarget;
let field: ReturnType<typeof useAutosave<string>>;
let leave: () => void;
const leaveScreen = (): void => { leave(); };

beforeEach(() => {
  vi.useFakeTimers();
  kept = [];
  page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  own = new EventTarget();
  vi.stubGlobal('document', page);
  vi.stubGlobal('addEventListener', own.addEventListener.bind(own));
  vi.stubGlobal('removeEventListener', own.removeEventListener.bind(own));
  const keep = (text: string) => Promise.resolve(kept.push(text));
  ({ made: field, leave } = inComponent(newWindow(), () => useAutosave(keep)));
});
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function type(...texts: readonly string[]): void {
  for (const text of texts) field.later(text);
}

describe('a text that keeps itself', () => {
  it('keeps the first key at once, and of those that follow the last, four times a second', () => {
    type('t', 'te', 'tea');
    expect(kept).toEqual(['t']);
    vi.advanceTimersByTime(250);
    expect(kept).toEqual(['t', 'tea']);
    type('tea ', 'tea a');
    vi.advanceTimersByTime(250);
    expect(kept).toEqual(['t', 'tea', 'tea a']);
  });

  it('writes nothing twice, and waits for nothing once nobody types', () => {
    type('t');
    vi.advanceTimersByTime(10_000);
    expect(kept).toEqual(['t']);
    type('te');
    expect(kept).toEqual(['t', 'te']);
  });

  it.each<readonly [string, () => unknown]>([
    ['its field is left', (): unknown => field.now()],
    ['it is locked', () => page.dispatchEvent(new Event(keepNowEvent))],
    ['the page goes', () => own.dispatchEvent(new Event('pagehide'))],
    ['its screen goes', leaveScreen],
    [
      'the page is hidden',
      () => {
        page.visibilityState = 'hidden';
        page.dispatchEvent(new Event('visibilitychange'));
      },
    ],
  ])('keeps what waits as soon as %s', (_, goes) => {
    type('t', 'tea');
    expect(textsWaiting.value).toBe(1);
    goes();
    expect(kept).toEqual(['t', 'tea']);
    expect(textsWaiting.value).toBe(0);
    vi.advanceTimersByTime(1_000);
    expect(kept).toEqual(['t', 'tea']);
  });
});
