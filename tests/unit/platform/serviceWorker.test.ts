import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** A version that a browser installs in the meantime. */
class Version extends EventTarget {
  state = 'installing';
  become(state: string): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

/** What the browser keeps of the app's versions. `update` looks, with what `answer` says it finds. */
class Registration extends EventTarget {
  active: Version | null = new Version();
  installing: Version | null = null;
  waiting: Version | null = null;
  answer: () => Promise<void> = () => Promise.resolve();
  readonly update = () => this.answer();

  /** A version is found, by whoever looked. */
  find(): void {
    this.installing = new Version();
    this.dispatchEvent(new Event('updatefound'));
  }

  /** The one that was found is installed, and waits, in the place of one that waited before. */
  install(): void {
    const before = this.waiting;
    this.waiting = this.installing;
    this.installing = null;
    before?.become('redundant');
    this.waiting?.become('installed');
  }

  /** The one that was found can't be installed: a file of it doesn't come. */
  fail(): void {
    const failed = this.installing;
    this.installing = null;
    failed?.become('redundant');
  }
}

let registration: Registration;
let lookForUpdate: typeof import('@/platform/serviceWorker').lookForUpdate;
/** Of each version that was told of, whether somebody had asked for it. */
let told: boolean[];

beforeEach(async () => {
  vi.resetModules();
  vi.stubEnv('PROD', true);
  registration = new Registration();
  told = [];
  const serviceWorker = Object.assign(new EventTarget(), { controller: {}, register: () => Promise.resolve(registration) });
  vi.stubGlobal('navigator', { serviceWorker });
  vi.stubGlobal('document', Object.assign(new EventTarget(), { baseURI: 'https://example.org/', visibilityState: 'visible' }));
  vi.useFakeTimers({ toFake: ['setInterval'] });
  const platform = await import('@/platform/serviceWorker');
  lookForUpdate = platform.lookForUpdate;
  const nothing = (): void => undefined;
  platform.registerWorker({
    mayLook: () => false,
    onReadyOffline: nothing,
    onTakenOver: nothing,
    onUpdateWaiting: (isAskedFor) => told.push(isAskedFor),
  });
  await vi.waitUntil(async () => (await lookForUpdate()) !== 'impossible');
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

describe('a look for a new version by hand', () => {
  it('asks for the one that it finds', async () => {
    registration.answer = () => {
      registration.find();
      return Promise.resolve();
    };
    expect(await lookForUpdate()).toBe('found');
    registration.install();
    expect(told).toEqual([true]);
  });

  it('asks again for one that waits already', async () => {
    registration.find();
    registration.install();
    expect(await lookForUpdate()).toBe('found');
    expect(told).toEqual([false, true]);
  });

  it.each([
    ['none', () => Promise.resolve()],
    ['unknown', () => Promise.reject(new TypeError('offline'))],
  ] as const)('that finds %s asks for nothing that the browser finds later', async (found, answer) => {
    registration.answer = answer;
    expect(await lookForUpdate()).toBe(found);
    registration.find();
    registration.install();
    expect(told).toEqual([false]);
  });

  it('asks for none but the one that it found', async () => {
    registration.find();
    expect(await lookForUpdate()).toBe('found');
    registration.install();
    registration.find();
    registration.install();
    expect(told).toEqual([true, false]);
  });

  it('asks for nothing that comes after one whose installation failed', async () => {
    registration.find();
    expect(await lookForUpdate()).toBe('found');
    registration.fail();
    registration.find();
    registration.install();
    expect(told).toEqual([false]);
  });

  it('still asks for the one that it found where that takes the place of another', async () => {
    registration.find();
    registration.install();
    registration.answer = () => {
      registration.find();
      registration.install();
      return Promise.resolve();
    };
    expect(await lookForUpdate()).toBe('found');
    expect(told).toEqual([false, true, true]);
  });
});
