import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepPlace } from '@/app/keepPlace';

/** A page of this height in a window of 800 pixels. */
const root = { scrollHeight: 900 };
let shown: { state: unknown };
let hands: EventTarget;
let frames: (() => void)[];
/** Where the page was scrolled to. */
let places: number[];

/** Lets a frame go by. */
async function frame(): Promise<void> {
  for (const go of frames.splice(0)) go();
  await Promise.resolve();
  await new Promise((resolve) => { setImmediate(resolve); });
}

beforeEach(() => {
  root.scrollHeight = 900;
  shown = { state: { scroll: { top: 1_500 } } };
  hands = new EventTarget();
  frames = [];
  places = [];
  vi.stubGlobal('document', { documentElement: root });
  vi.stubGlobal('innerHeight', 800);
  vi.stubGlobal('history', shown);
  vi.stubGlobal('addEventListener', hands.addEventListener.bind(hands));
  vi.stubGlobal('requestAnimationFrame', (go: () => void) => frames.push(go));
  vi.stubGlobal('scrollTo', ({ top }: { readonly top: number }) => places.push(top));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the place in a screen that somebody comes back to', () => {
  it('is gone to once the page is tall enough', async () => {
    const done = keepPlace();
    await frame();
    await frame();
    expect(places).toEqual([]);
    root.scrollHeight = 2_400;
    await frame();
    await done;
    expect(places).toEqual([1_500]);
  });

  it('is left to the router where the page is tall enough already, or nothing was scrolled', async () => {
    root.scrollHeight = 2_400;
    await keepPlace();
    root.scrollHeight = 900;
    shown.state = { scroll: null };
    await keepPlace();
    shown.state = null;
    await keepPlace();
    expect(places).toEqual([]);
  });

  it('is not gone to in another screen', async () => {
    const done = keepPlace();
    await frame();
    shown.state = { scroll: null };
    root.scrollHeight = 2_400;
    await frame();
    await done;
    expect(places).toEqual([]);
  });

  it.each(['wheel', 'touchmove', 'keydown'])('is not gone to after a %s: somebody has moved on by themselves', async (move) => {
    const done = keepPlace();
    await frame();
    hands.dispatchEvent(new Event(move));
    root.scrollHeight = 2_400;
    await frame();
    await done;
    expect(places).toEqual([]);
  });
});
