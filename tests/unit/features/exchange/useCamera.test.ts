import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useCamera } from '@/features/exchange/useCamera';
import { inComponent, newWindow } from '../../../support/inComponent';

/** A camera as the browser hands it out: it is on until its one track is stopped. */
class Stream {
  isOn = true;
  readonly #track = Object.assign(new EventTarget(), { stop: () => (this.isOn = false) });
  readonly getTracks = () => [this.#track];
  /** Somebody pulls it out. */
  readonly pullOut = () => this.#track.dispatchEvent(new Event('ended'));
}

/** The system asks whether the page may have a camera; it is answered with one, or with no. */
interface Question {
  readonly resolve: (stream: Stream) => void;
  readonly reject: (fault: DOMException) => void;
}

const video = { srcObject: null as Stream | null, videoWidth: 0, videoHeight: 0, play: () => Promise.resolve() };
let asked: Question[];
let page: EventTarget & { visibilityState: string };
let camera: ReturnType<typeof useCamera>;
let leave: () => void;

async function turnOn(): Promise<{ readonly answer: Question; readonly done: Promise<void> }> {
  const before = asked.length;
  const done = camera.turnOn();
  const answer = await vi.waitUntil(() => asked[before]);
  return { answer, done };
}

beforeEach(() => {
  asked = [];
  page = Object.assign(new EventTarget(), {
    visibilityState: 'visible',
    createElement: () => ({ getContext: () => null }),
  });
  const getUserMedia = () => {
    return new Promise<Stream>((resolve, reject) => {
      asked.push({ resolve, reject });
    });
  };
  vi.stubGlobal('navigator', { mediaDevices: { getUserMedia } });
  vi.stubGlobal('document', page);
  const own = new EventTarget();
  vi.stubGlobal('addEventListener', own.addEventListener.bind(own));
  video.srcObject = null;
  ({ made: camera, leave } = inComponent(newWindow(), () => useCamera(() => video as unknown as HTMLVideoElement, () => true)));
});
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});

describe('the camera', () => {
  it('is on after its tap, and off after the next', async () => {
    const { answer, done } = await turnOn();
    expect(camera.state.value).toBe('opening');
    const stream = new Stream();
    answer.resolve(stream);
    await done;
    expect([camera.state.value, stream.isOn, video.srcObject]).toEqual(['on', true, stream]);
    camera.turnOff();
    expect([camera.state.value, stream.isOn, video.srcObject]).toEqual(['off', false, null]);
  });

  it('doesn’t go on where it was turned off, or its screen left, while it was opening', async () => {
    for (const goOff of [camera.turnOff, leave]) {
      const { answer, done } = await turnOn();
      goOff();
      const stream = new Stream();
      answer.resolve(stream);
      await done;
      expect([camera.state.value, stream.isOn, video.srcObject]).toEqual(['off', false, null]);
    }
  });

  it('is one alone after off and on again, whichever the system hands out first', async () => {
    for (const order of [[0, 1], [1, 0]] as const) {
      const first = await turnOn();
      camera.turnOff();
      const second = await turnOn();
      const streams = [new Stream(), new Stream()] as const;
      for (const at of order) {
        [first, second][at]?.answer.resolve(streams[at]);
        await [first, second][at]?.done;
      }
      expect(streams.map(({ isOn }) => isOn)).toEqual([false, true]);
      expect([camera.state.value, video.srcObject]).toEqual(['on', streams[1]]);
      camera.turnOff();
      expect(streams[1].isOn).toBe(false);
    }
  });

  it('is off, and said to be, where the page was hidden meanwhile, or the camera pulled out', async () => {
    const { answer, done } = await turnOn();
    page.visibilityState = 'hidden';
    const hidden = new Stream();
    answer.resolve(hidden);
    await done;
    expect([camera.state.value, hidden.isOn]).toEqual(['off', false]);

    page.visibilityState = 'visible';
    const again = await turnOn();
    const pulled = new Stream();
    again.answer.resolve(pulled);
    await again.done;
    pulled.pullOut();
    expect([camera.state.value, pulled.isOn]).toEqual(['off', false]);
  });

  it('tells why there is none, unless nobody waits for it any more', async () => {
    const { answer, done } = await turnOn();
    answer.reject(new DOMException('', 'NotAllowedError'));
    await done;
    expect([camera.state.value, camera.fault.value]).toEqual(['off', 'refused']);

    const second = await turnOn();
    camera.turnOff();
    second.answer.reject(new DOMException('', 'NotReadableError'));
    await second.done;
    expect([camera.state.value, camera.fault.value]).toEqual(['off', undefined]);
  });
});
