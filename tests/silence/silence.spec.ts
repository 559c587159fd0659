import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { serveFolder } from '../../scripts/serve.js';
import { goTo, skipWelcome, untilInstalled } from '../e2e/support/app';
import { expectLocked, setLock, unlock } from '../e2e/support/lock';
import { screens } from '../e2e/support/screens';
import { newHand } from '../e2e/support/typing';
import { leave, leaving, tryFromPage, tryFromWorker, type Tried } from './attempts';
import { listenForPackets, openHost, type LoggingProxy } from './loggingProxy';
import { startWatchedBrowser } from './watchedBrowser';

/*
 * What leaves the device: nothing, however long it is used, and what script that got in could send out. With
 * `npm run test:silence` the use goes on for half an hour; else for one round.
 */

const minutes = Number(process.env['SILENCE_MINUTES'] ?? 0);
const dist = fileURLToPath(new URL('../../dist', import.meta.url));

let served: Awaited<ReturnType<typeof serveFolder>>;
test.beforeAll(async () => {
  served = await serveFolder({ folder: dist });
});
test.afterAll(async () => {
  await served.close();
});

/** What tells the app that somebody is there, so that it doesn't lock by itself between screens with nothing to type. */
async function touch(page: Page): Promise<void> {
  await page.mouse.move(180, 300);
  await page.mouse.wheel(0, 40);
}

/** One round: every screen, with words in every field that is there; a boundary that is saved; locked and unlocked. */
async function useOnce(page: Page, isLast: () => boolean): Promise<number> {
  let visits = 0;
  for (const route of Object.keys(screens)) {
    await touch(page);
    await goTo(page, route);
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
    if (route !== '/welcome') await newHand(page).fillAll();
    visits += 1;
    if (minutes > 0) await page.waitForTimeout(1_000);
    if (isLast()) return visits;
  }
  await goTo(page, '/boundaries/new');
  await page.getByLabel('What is it about?').fill('Phones');
  await page.getByRole('radio', { name: /^Hard limit/ }).check();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Boundaries and signals' })).toBeVisible();
  await goTo(page, '/settings/lock');
  await page.getByRole('button', { name: 'Lock now' }).click();
  await unlock(page);
  return visits;
}

test('use of every screen asks the network for nothing but whether there is a new version', async () => {
  test.setTimeout(minutes * 60_000 + 180_000);
  const { page, proxy, close } = await startWatchedBrowser(served.url);
  page.setDefaultTimeout(30_000);
  await skipWelcome(page, served.url);
  await untilInstalled(page);
  await setLock(page);
  const before = proxy.asked.length;
  const ending = Date.now() + minutes * 60_000;
  let [visits, rounds] = [0, 0];
  do {
    visits += await useOnce(page, () => rounds > 0 && Date.now() > ending);
    rounds += 1;
  } while (Date.now() < ending);
  await goTo(page, '/settings/lock');
  await page.getByRole('button', { name: 'Lock now' }).click();
  await expectLocked(page);
  const asked = proxy.asked.slice(before).map(({ method, host, path }) => `${method} ${host}${path}`);
  const log = await close();
  const own = new URL(served.url).host;
  process.stdout.write(`\n${minutes} minutes, ${rounds} rounds, ${visits} visits of screens, ${asked.length} requests: ${[...new Set(asked)].join(', ')}\n`);
  process.stdout.write(`The browser's log: requests to ${log.requested.join(', ')}; looked up ${log.lookedUp.join(', ')}; connected to ${log.connected.join(', ')}\n`);
  expect([...new Set(asked)].filter((one) => one !== `GET ${own}/sw.js`)).toEqual([]);
  expect(log.requested.filter((host) => host !== own)).toEqual([]);
});

/** Which of the ways a list of hosts tells of, by their names. */
function waysIn(hosts: readonly string[], ending: string): string[] {
  const found = hosts.map((host) => host.replace(/:\d+$/, '')).filter((host) => host.endsWith(`.${ending}`));
  return [...new Set(found)].map((host) => host.slice(0, -ending.length - 1)).sort();
}

const askedOf = ({ asked }: LoggingProxy, ending: string): string[] => waysIn(asked.map(({ host }) => host), ending);

/** A page of the app under its whole policy that runs no script of its own. */
const plainPage = (): string => `${served.url}recipe.html`;

/** Ways that nothing refused. */
const unrefused = (tried: Tried | undefined): string[] => Object.entries(tried ?? {}).filter(([, by]) => by === undefined).map(([way]) => way);

/*
 * What no rule of a policy speaks of, or none that this browser knows: docs/security.md says so of each. Should one of them
 * be refused some day, that page is to be changed with this list.
 */
const open = {
  /** No rule is told to refuse them, and this build of the browser gives them no effect where there is no policy either. */
  hints: ['preconnect', 'dns-prefetch', 'manifest'],
  webrtc: 'webrtc',
  leaving: ['link', 'location', 'refresh', 'window'],
  worker: 'navigate',
} as const;

/** What has to be seen where there is no policy, or else the logs would prove nothing. */
const seenWithoutPolicy = [
  'fetch', 'lasting', 'xhr', 'beacon', 'image', 'form', 'prefetch', 'preload', 'modulepreload', 'stylesheet', 'background', 'font',
  'script', 'import', 'frame', 'object', 'embed', 'video', 'audio', 'ping', 'socket', 'events',
];

test('nothing that script tries sends anything from a page or a worker, but for what docs/security.md names', async () => {
  const packets = await listenForPackets();
  const { context, page, proxy, close } = await startWatchedBrowser(served.url);
  await page.goto(served.url);
  await untilInstalled(page);

  await test.step('a page', async () => {
    await page.goto(plainPage());
    const tried = await page.evaluate(tryFromPage, { ending: 'page.test', packets: packets.port });
    expect(askedOf(proxy, 'page.test')).toEqual([]);
    expect(unrefused(tried)).toEqual([...open.hints, open.webrtc]);
    expect(packets.count()).toBeGreaterThan(0);
  });

  await test.step('the worker that makes keys', async () => {
    const begun = page.waitForEvent('worker');
    await page.evaluate(() => {
      const rules = { createScriptURL: (url: string) => url };
      const { trustedTypes } = globalThis as unknown as { trustedTypes: { createPolicy: (name: string, made: typeof rules) => typeof rules } };
      const url = trustedTypes.createPolicy('app', rules).createScriptURL('./workers/keys.js');
      Reflect.set(globalThis, 'odd', new Worker(url, { type: 'module' }));
    });
    const tried = await (await begun).evaluate(tryFromWorker, { ending: 'keys.test' });
    expect(askedOf(proxy, 'keys.test')).toEqual([]);
    // It has no windows to open or to move.
    expect(unrefused(tried)).toEqual(['window', 'navigate']);
  });

  await test.step('the worker that answers for the app’s files', async () => {
    const tried = await context.serviceWorkers()[0]?.evaluate(tryFromWorker, { ending: 'files.test' });
    expect(unrefused(tried)).toEqual([open.worker]);
    expect(askedOf(proxy, 'files.test')).toEqual([open.worker]);
  });

  await test.step('leaving for another address, which no policy forbids but for forms', async () => {
    for (const way of leaving) {
      const left = await context.newPage();
      await left.goto(plainPage());
      // The answer is lost with the page that leaves.
      await left.evaluate(leave, { way, url: `http://${way}.leave.test/words` }).catch(() => undefined);
      await left.close();
    }
    expect(askedOf(proxy, 'leave.test')).toEqual(open.leaving);
  });

  await test.step('the same attempts are seen where there is no policy', async () => {
    await page.goto(`http://${openHost}/`);
    packets.forget();
    await page.evaluate(tryFromPage, { ending: 'open.test', packets: packets.port });
    expect(askedOf(proxy, 'open.test')).toEqual([...seenWithoutPolicy].sort());
    expect(packets.count()).toBeGreaterThan(0);
  });
  await close();
  await packets.close();
});

test('no attempt has the browser look up a name, with no proxy between', async () => {
  const packets = await listenForPackets();
  const { page, proxy, close } = await startWatchedBrowser(served.url, true);
  await page.goto(plainPage());
  await page.evaluate(tryFromPage, { ending: 'page.test', packets: packets.port });
  await page.goto(`${proxy.address.replace('127.0.0.1', openHost)}/`);
  await page.evaluate(tryFromPage, { ending: 'open.test', packets: packets.port });
  const { lookedUp, requested } = await close();
  await packets.close();
  expect(waysIn(requested, 'page.test')).toEqual([]);
  expect(waysIn(lookedUp, 'page.test')).toEqual([]);
  // Of a WebSocket the log tells no look-up of its own.
  expect(waysIn(lookedUp, 'open.test')).toEqual(expect.arrayContaining(seenWithoutPolicy.filter((way) => way !== 'socket')));
});
