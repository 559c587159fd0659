import { fileURLToPath } from 'node:url';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { serveFolder } from '../../scripts/serve.js';
import { goTo, skipWelcome, untilInstalled } from '../e2e/support/app';
import { expectLocked, setLock, unlock } from '../e2e/support/lock';
import { screens } from '../e2e/support/screens';
import { newHand } from '../e2e/support/typing';
import { knock, leave, leaving, tryFromPage, tryFromWorker, type Tried } from './attempts';
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

/** Where the browser itself turns a socket to, to find out whether the device has IPv6. It sends nothing there. */
const routeAsked = '[2001:4860:4860::8888]:443';

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
  const own = new URL(served.url);
  process.stdout.write(`\n${minutes} minutes, ${rounds} rounds, ${visits} visits of screens, ${asked.length} requests: ${[...new Set(asked)].join(', ')}\n`);
  process.stdout.write(`The browser's log: requests to ${log.requested.join(', ')}; looked up ${log.lookedUp.join(', ')}; connected to ${log.connected.join(', ')}; turned to ${log.turnedTo.join(', ')}\n`);
  expect([...new Set(asked)].filter((one) => one !== `GET ${own.host}/sw.js`)).toEqual([]);
  expect(log.requested.filter((host) => host !== own.host)).toEqual([]);
  expect(log.lookedUp.filter((name) => name !== own.hostname)).toEqual([]);
  expect(log.connected.filter((address) => address !== new URL(proxy.address).host)).toEqual([]);
  expect(log.turnedTo.filter((address) => address !== routeAsked)).toEqual([]);
});

/** Which of the ways a list of hosts tells of, by their names. */
function waysIn(hosts: readonly string[], ending: string): string[] {
  const found = hosts.map((host) => host.replace(/:\d+$/, '')).filter((host) => host.endsWith(`.${ending}`));
  return [...new Set(found)].map((host) => host.slice(0, -ending.length - 1)).sort();
}

const askedOf = ({ asked }: LoggingProxy, ending: string): string[] => waysIn(asked.map(({ host }) => host), ending);

/** A page of the app under its whole policy that runs no script of its own. */
const plainPage = (): string => `${served.url}recipe.html`;

/** The ways with an outcome of one kind. */
const waysWith = (tried: Tried, outcome: RegExp): string[] => Object.keys(tried).filter((way) => outcome.test(tried[way] ?? '')).sort();

/*
 * What comes of each way, by the rule of the policy that the browser says it broke. "nothing" is what no rule of a policy speaks of,
 * or none that this browser knows: docs/security.md says so of each, and that page is to be changed with this list. "fault" is what
 * can't be done there at all, whatever the policy: the same fault is met where there is none.
 */
const outcomes = {
  page: {
    fetch: 'policy connect-src', lasting: 'policy connect-src', xhr: 'policy connect-src', beacon: 'policy connect-src',
    ping: 'policy connect-src', socket: 'policy connect-src', events: 'policy connect-src', transport: 'policy connect-src',
    image: 'policy img-src', icon: 'policy img-src', background: 'policy img-src', font: 'policy font-src',
    stylesheet: 'policy style-src-elem', video: 'policy media-src', audio: 'policy media-src', frame: 'policy frame-src',
    form: 'policy form-action', prefetch: 'policy default-src', preload: 'policy connect-src', modulepreload: 'policy script-src-elem',
    import: 'policy script-src-elem', script: 'policy require-trusted-types-for', object: 'policy require-trusted-types-for',
    embed: 'policy require-trusted-types-for', worker: 'policy require-trusted-types-for', rules: 'policy require-trusted-types-for',
    preconnect: 'nothing', 'dns-prefetch': 'nothing', manifest: 'nothing', webrtc: 'nothing',
  },
  keys: {
    fetch: 'policy connect-src', xhr: 'policy connect-src', socket: 'policy connect-src', events: 'policy connect-src',
    transport: 'policy connect-src', cache: 'policy connect-src', import: 'policy script-src-elem', font: 'policy font-src',
    scripts: 'fault TypeError', worker: 'fault SecurityError',
    // It has no windows to open or to move.
    window: 'nothing', navigate: 'nothing',
  },
  files: {
    fetch: 'policy connect-src', socket: 'policy connect-src', events: 'policy connect-src', transport: 'policy connect-src',
    cache: 'policy connect-src', scripts: 'policy script-src-elem', font: 'policy font-src',
    xhr: 'fault ReferenceError', worker: 'fault ReferenceError', import: 'fault TypeError', window: 'fault InvalidAccessError',
    navigate: 'nothing',
  },
} as const satisfies Readonly<Record<string, Tried>>;

/*
 * Ways that the policy is seen to refuse, and that aren't seen by the proxy where there is none: of these its log proves nothing.
 * WebTransport takes no proxy: what it sends is counted below. The others this build of the browser doesn't do: it asks for no icon
 * and for nothing by rules, starts no worker from another host, and lets a worker for files import nothing more once it is installed.
 */
const unproven: Readonly<Record<keyof typeof outcomes, readonly string[]>> = {
  page: ['icon', 'rules', 'transport', 'worker'],
  keys: ['transport'],
  files: ['scripts', 'transport'],
};

const leavable = ['link', 'location', 'refresh', 'window'];

/** The address of the page without a policy. */
const openPage = (proxy: LoggingProxy, isDirect = false): string => (isDirect ? `${proxy.address.replace('127.0.0.1', openHost)}/` : `http://${openHost}/`);

/** Starts the app's worker that makes keys, from a page of the app. */
async function keysWorker(page: Page) {
  const begun = page.waitForEvent('worker');
  await page.evaluate(() => {
    const rules = { createScriptURL: (url: string) => url };
    const { trustedTypes } = globalThis as unknown as { trustedTypes: { createPolicy: (name: string, made: typeof rules) => typeof rules } };
    const url = trustedTypes.createPolicy('app', rules).createScriptURL('./workers/keys.js');
    Reflect.set(globalThis, 'odd', new Worker(url, { type: 'module' }));
  });
  return begun;
}

/** The same two kinds of workers without a policy, from the page that has none. */
async function openWorkers(context: BrowserContext, page: Page) {
  const begun = page.waitForEvent('worker');
  await page.evaluate(() => {
    Reflect.set(globalThis, 'odd', new Worker('./keys.js', { type: 'module' }));
  });
  const installed = context.waitForEvent('serviceworker');
  await page.evaluate(async () => {
    await navigator.serviceWorker.register('./files.js');
    await navigator.serviceWorker.ready;
  });
  return { keys: await begun, files: await installed };
}

function filesWorker(context: BrowserContext) {
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('The worker that answers for files isn’t there.');
  return worker;
}

test('nothing that script tries sends anything from a page or a worker, but for what docs/security.md names', async () => {
  const packets = await listenForPackets();
  const { context, page, proxy, close } = await startWatchedBrowser(served.url);
  await page.goto(served.url);
  await untilInstalled(page);

  await test.step('a page', async () => {
    await page.goto(plainPage());
    const tried = await page.evaluate(tryFromPage, { ending: 'page.test', packets: packets.port });
    expect(tried).toEqual(outcomes.page);
    expect(askedOf(proxy, 'page.test')).toEqual([]);
    expect(packets.count()).toBeGreaterThan(0);
  });

  await test.step('the worker that makes keys', async () => {
    expect(await (await keysWorker(page)).evaluate(tryFromWorker, { ending: 'keys.test' })).toEqual(outcomes.keys);
    expect(askedOf(proxy, 'keys.test')).toEqual([]);
  });

  await test.step('the worker that answers for the app’s files', async () => {
    expect(await filesWorker(context).evaluate(tryFromWorker, { ending: 'files.test' })).toEqual(outcomes.files);
    expect(askedOf(proxy, 'files.test')).toEqual(['navigate']);
  });

  await test.step('leaving for another address, which no policy forbids but for forms', async () => {
    for (const way of leaving) {
      const left = await context.newPage();
      await left.goto(plainPage());
      // The answer is lost with the page that leaves.
      await left.evaluate(leave, { way, url: `http://${way}.leave.test/words` }).catch(() => undefined);
      await left.close();
    }
    expect(askedOf(proxy, 'leave.test')).toEqual(leavable);
  });

  await test.step('the same attempts, where there is no policy, are seen or meet the same fault', async () => {
    await page.goto(openPage(proxy));
    packets.forget();
    const workers = await openWorkers(context, page);
    const tried = {
      page: await page.evaluate(tryFromPage, { ending: 'open-page.test', packets: packets.port }),
      keys: await workers.keys.evaluate(tryFromWorker, { ending: 'open-keys.test' }),
      files: await workers.files.evaluate(tryFromWorker, { ending: 'open-files.test' }),
    };
    expect(packets.count()).toBeGreaterThan(0);
    for (const place of ['page', 'keys', 'files'] as const) {
      const seen = askedOf(proxy, `open-${place}.test`);
      expect(waysWith(outcomes[place], /^policy/).filter((way) => !seen.includes(way)), place).toEqual(unproven[place]);
      expect(waysWith(tried[place], /^policy/), place).toEqual([]);
      for (const way of waysWith(outcomes[place], /^fault/)) expect(`${way}: ${tried[place][way] ?? ''}`).toBe(`${way}: ${(outcomes[place] as Tried)[way] ?? ''}`);
    }
  });
  await close();
  await packets.close();
});

test('no attempt has the browser look up a name or send a packet, with no proxy between', async () => {
  const [packets, knocks] = await Promise.all([listenForPackets(), listenForPackets()]);
  const { context, page, proxy, close } = await startWatchedBrowser(served.url, true);
  await page.goto(served.url);
  await untilInstalled(page);
  await page.goto(plainPage());
  await page.evaluate(tryFromPage, { ending: 'page.test', packets: packets.port });
  const keys = await keysWorker(page);
  const files = filesWorker(context);
  for (const knocked of [() => page.evaluate(knock, knocks.port), () => keys.evaluate(knock, knocks.port), () => files.evaluate(knock, knocks.port)]) {
    expect(await knocked()).toBe('policy connect-src');
  }
  expect(knocks.count()).toBe(0);

  await page.goto(openPage(proxy, true));
  await page.evaluate(tryFromPage, { ending: 'open.test', packets: packets.port });
  const { keys: openKeys, files: openFiles } = await openWorkers(context, page);
  for (const knocked of [() => page.evaluate(knock, knocks.port), () => openKeys.evaluate(knock, knocks.port), () => openFiles.evaluate(knock, knocks.port)]) {
    knocks.forget();
    expect(await knocked()).not.toContain('policy');
    expect(knocks.count()).toBeGreaterThan(0);
  }
  const { lookedUp, requested } = await close();
  await Promise.all([packets.close(), knocks.close()]);
  expect(waysIn(requested, 'page.test')).toEqual([]);
  expect(waysIn(lookedUp, 'page.test')).toEqual([]);
  const lookUps = waysWith(outcomes.page, /^policy/).filter((way) => way === 'transport' || !unproven.page.includes(way));
  // Of a WebSocket the log doesn't always tell a look-up of its own.
  expect(waysIn(lookedUp, 'open.test')).toEqual(expect.arrayContaining(lookUps.filter((way) => way !== 'socket')));
});
