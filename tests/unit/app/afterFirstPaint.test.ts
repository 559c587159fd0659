import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { afterFirstPaint } from '@/app/afterFirstPaint';

let page: EventTarget & { hidden: boolean };
let drawFrame: () => void;
let tellPaint: () => void;
let isReady: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  isReady = false;
  page = Object.assign(new EventTarget(), { hidden: false });
  vi.stubGlobal('document', page);
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => {
    drawFrame = frame;
  });
  vi.stubGlobal(
    'PerformanceObserver',
    class {
      constructor(told: () => void) {
        tellPaint = told;
      }

      observe(): void {
        // Tells when the test does.
      }
    },
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Waits for the first frame from here on. */
async function wait(): Promise<void> {
  void afterFirstPaint().then(() => {
    isReady = true;
  });
  await vi.advanceTimersByTimeAsync(0);
}

/** What happens, and the moment after it. */
async function after(happening: () => unknown): Promise<boolean> {
  happening();
  await vi.advanceTimersByTimeAsync(0);
  return isReady;
}

describe('the wait for the first frame', () => {
  it('ends when the browser tells that it is seen, not when it is drawn', async () => {
    await wait();
    expect(await after(() => { drawFrame(); })).toBe(false);
    expect(await after(() => { tellPaint(); })).toBe(true);
  });

  it.each([
    ['a browser that tells nothing', () => undefined],
    ['a browser that has nothing to tell with', () => vi.stubGlobal('PerformanceObserver', undefined)],
  ])('ends soon after the frame in %s', async (_which, setUp) => {
    setUp();
    await wait();
    expect(isReady).toBe(false);
    drawFrame();
    await vi.advanceTimersByTimeAsync(60);
    expect(isReady).toBe(true);
  });

  it('is none in a tab that nobody sees, and ends where it is put away meanwhile', async () => {
    page.hidden = true;
    await wait();
    expect(isReady).toBe(true);
    isReady = false;
    page.hidden = false;
    await wait();
    expect(await after(() => page.dispatchEvent(new Event('visibilitychange')))).toBe(true);
  });
});
