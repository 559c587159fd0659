import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { installWay, promptInstall } from '@/platform/install';
import { installPrompt, isInstalledApart } from '@/platform/installPrompt';
import { filesOf, guiseNames, isGuise } from '@/platform/guises';

/** A browser as far as installing asks it: what it says of itself, its fingers, and whether this is an app already. */
function browser(userAgent: string, { maxTouchPoints = 0, isInstalled = false } = {}): void {
  vi.stubGlobal('navigator', { userAgent, maxTouchPoints });
  vi.stubGlobal('matchMedia', () => ({ matches: isInstalled }));
}

const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15';
const pixel = 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko)';

beforeEach(() => {
  vi.unstubAllGlobals();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('how to install, by what a browser says of itself', () => {
  it.each([
    ['an iPhone', 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1', 5, 'ios'],
    ['Chrome on an iPhone', 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/138.0.7204.156 Mobile/15E148 Safari/604.1', 5, 'ios'],
    ['Firefox on an iPhone', 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) FxiOS/141.0 Mobile/15E148 Safari/605.1.15', 5, 'ios'],
    ['an iPad, which says that it is a Mac', mac, 5, 'ios'],
    ['Safari on a Mac', mac, 0, 'mac-safari'],
    ['Chrome on a Mac', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36', 0, 'chromium'],
    ['Firefox on a Mac', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:145.0) Gecko/20100101 Firefox/145.0', 0, 'firefox'],
    ['Firefox on Linux', 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0', 0, 'firefox'],
    ['Edge on Windows', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0', 0, 'chromium'],
    ['Chrome on Android', `${pixel} Chrome/142.0.0.0 Mobile Safari/537.36`, 5, 'android'],
    ['Samsung Internet', `${pixel} SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36`, 5, 'samsung'],
    ['Firefox on Android', 'Mozilla/5.0 (Android 15; Mobile; rv:145.0) Gecko/145.0 Firefox/145.0', 5, 'android-firefox'],
    ['something else', 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.0 Safari/605.1.15', 0, 'other'],
  ] as const)('on %s', (_, userAgent, maxTouchPoints, way) => {
    browser(userAgent, { maxTouchPoints });
    expect(installWay()).toBe(way);
  });

  it('knows that what Safari and its kin install can’t see what was typed in them', () => {
    for (const { agent, touches, isApart } of [
      { agent: mac, touches: 0, isApart: true },
      { agent: mac, touches: 5, isApart: true },
      { agent: `${pixel} Chrome/142.0.0.0 Mobile Safari/537.36`, touches: 5, isApart: false },
    ]) {
      browser(agent, { maxTouchPoints: touches });
      expect(isInstalledApart()).toBe(isApart);
    }
    browser(mac, { isInstalled: true });
    expect(isInstalledApart()).toBe(false);
  });

  it('says that it is installed where this is the app already', () => {
    browser(mac, { isInstalled: true });
    expect(installWay()).toBe('installed');
  });
});

describe('the browser’s own prompt', () => {
  it.each([
    ['is shown', () => Promise.resolve({ outcome: 'accepted' })],
    ['is no longer to be had', () => Promise.reject(new DOMException('', 'InvalidStateError'))],
  ] as const)('is gone after it was asked for, also where it %s', async (_, prompt) => {
    browser(`${pixel} Chrome/142.0.0.0 Mobile Safari/537.36`, { maxTouchPoints: 5 });
    installPrompt.value = Object.assign(new Event('beforeinstallprompt'), { prompt });
    expect(installWay()).toBe('prompt');
    await promptInstall();
    expect(installWay()).toBe('android');
  });
});

describe('the names for the home screen', () => {
  it('are told from other texts', () => {
    expect(Object.keys(guiseNames).every(isGuise)).toBe(true);
    expect([undefined, '', 'Notes', 'toString'].filter(isGuise)).toEqual([]);
  });

  it('each have a manifest and pictures of their own, and only the app’s own are installed with it', () => {
    const files = (Object.keys(guiseNames) as (keyof typeof guiseNames)[]).map((each) => filesOf(each));
    expect(new Set(files.map(({ manifest }) => manifest)).size).toBe(files.length);
    expect(files.filter(({ icons }) => !icons.startsWith('install/'))).toEqual([filesOf('lamp')]);
  });
});
