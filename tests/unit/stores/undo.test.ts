import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useUndoStore } from '@/stores/undo';

/** The little of a page that the focus needs: the store asks what has it, and gives it a place again. */
class Thing {
  isConnected = true;
  focus(): void {
    page.activeElement = this;
  }
}

const body = new Thing();
const heading = new Thing();
const page = { body, activeElement: body, querySelector: () => heading };

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', page);
  vi.stubGlobal('HTMLElement', Thing);
  page.activeElement = body;
  setActivePinia(createPinia());
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function offered() {
  const undo = useUndoStore();
  undo.offer({ message: 'It is gone.', undo: () => Promise.resolve() });
  return undo;
}

describe('something that can be taken back', () => {
  it('is offered for ten seconds', () => {
    const undo = offered();
    vi.advanceTimersByTime(9_999);
    expect(undo.last?.message).toBe('It is gone.');
    vi.advanceTimersByTime(1);
    expect(undo.last).toBeUndefined();
  });

  it('stays as long as a pointer or the focus is on it, and ten seconds more', () => {
    const undo = offered();
    undo.hold('pointer');
    undo.hold('focus');
    vi.advanceTimersByTime(60_000);
    undo.release('pointer');
    vi.advanceTimersByTime(60_000);
    expect(undo.last).toBeDefined();
    undo.release('focus');
    vi.advanceTimersByTime(9_999);
    expect(undo.last).toBeDefined();
    vi.advanceTimersByTime(1);
    expect(undo.last).toBeUndefined();
  });

  it('is not held by what held the offer before it', () => {
    const undo = offered();
    undo.hold('pointer');
    undo.offer({ message: 'Another.', undo: () => Promise.resolve() });
    undo.release('pointer');
    vi.advanceTimersByTime(10_000);
    expect(undo.last).toBeUndefined();
  });

  it('gives the focus back to where it was, or to the heading where that is gone', async () => {
    const button = new Thing();
    button.focus();
    const undo = offered();
    page.activeElement = body;
    await undo.undo();
    expect(page.activeElement).toBe(button);

    undo.offer({ message: 'It is gone.', undo: () => Promise.resolve() });
    button.isConnected = false;
    page.activeElement = body;
    await undo.undo();
    expect(page.activeElement).toBe(heading);
  });

  it('leaves the focus alone where somebody has gone on', async () => {
    const undo = offered();
    const elsewhere = new Thing();
    elsewhere.focus();
    await undo.undo();
    expect(page.activeElement).toBe(elsewhere);
  });
});
