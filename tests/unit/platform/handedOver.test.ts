import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pickUpHandedOver, takeHandedOver } from '@/platform/handedOver';

const given = { files: [], text: 'a card' };
let held: typeof given | undefined;

beforeEach(() => {
  held = given;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  // The worker, which hands it over once.
  const controller = {
    postMessage: (_: unknown, [port]: [MessagePort]) => {
      port.postMessage(held);
      held = undefined;
    },
  };
  vi.stubGlobal('navigator', { serviceWorker: { controller } });
  vi.stubGlobal('location', { hash: '#/exchange/scan?handed-over' });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Lets the worker's answer arrive, which goes by no timer. */
async function arrived(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** Node has null where browsers say that nothing was sent. */
const taken = async () => (await takeHandedOver()) ?? undefined;

describe('what another app has handed over', () => {
  it('waits in the page for the screen that reads it, which gets it once', async () => {
    pickUpHandedOver();
    pickUpHandedOver();
    vi.advanceTimersByTime(1_000);
    expect(await taken()).toEqual(given);
    expect(await taken()).toBeUndefined();
  });

  it('is let go of after a minute, when nobody has come for it', async () => {
    pickUpHandedOver();
    await arrived();
    vi.advanceTimersByTime(60_000);
    expect(await taken()).toBeUndefined();
  });

  it('that comes after something else was let go of has a minute of its own', async () => {
    pickUpHandedOver();
    await arrived();
    vi.advanceTimersByTime(40_000);
    expect(await taken()).toEqual(given);
    held = given;
    pickUpHandedOver();
    await arrived();
    vi.advanceTimersByTime(40_000);
    expect(await taken()).toEqual(given);
  });
});
