import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { serveFolder } from '../../scripts/serve.js';
import { goTo, skipWelcome, untilInstalled } from '../e2e/support/app';
import { expectLocked, setLock, unlock } from '../e2e/support/lock';
import { screens } from '../e2e/support/screens';
import { newHand } from '../e2e/support/typing';
import { tryFromPage, tryFromWorker } from './attempts';
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

/** One round: every screen, with words in every field that is there; a boundary that is saved; locked and unlocked. */
async function useOnce(page: Page, isLast: () => boolean): Promise<number> {
  let visits = 0;
  for (const route of Object.keys(screens)) {
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

/** Which of the attempts a proxy has seen, by their names. */
function seenOf({ asked }: LoggingProxy, ending: string): string[] {
  return [...new Set(asked.map(({ host }) => host.replace(/:\d+$/, '')).filter((host) => host.endsWith(`.${ending}`)))].map((host) => host.slice(0, -ending.length - 1)).sort();
}

test('what is tried', async () => {
  const packets = await listenForPackets();
  const { context, page, proxy, close } = await startWatchedBrowser(served.url);
  await page.goto(`http://${openHost}/`);
  const open = await page.evaluate(tryFromPage, { ending: 'open.test', packets: packets.port });
  process.stdout.write(`open: packets ${packets.count()}; seen ${seenOf(proxy, 'open.test').join()}\n of ${open.names.join()}\n`);
  const was = packets.count();
  await page.goto(`${served.url}recipe.html`);
  const held = await page.evaluate(tryFromPage, { ending: 'page.test', packets: packets.port });
  process.stdout.write(`page: packets ${packets.count() - was}; seen ${seenOf(proxy, 'page.test').join()}\n refused ${JSON.stringify(held.refused)}\n`);
  const log = await close();
  await packets.close();
  process.stdout.write(JSON.stringify(log));
  void context; void tryFromWorker;
});
