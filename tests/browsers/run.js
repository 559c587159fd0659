import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { browserPath } from '../../scripts/findBrowser.js';
import { findFirefox, findWebKit } from '../../scripts/findOtherBrowsers.js';
import { serveFolder } from '../../scripts/serve.js';
import { openByBidi } from './byBidi.js';
import { openByWebDriver } from './byWebDriver.js';
import { personWith } from './person.js';
import { story } from './story.js';

/*
 * The main story in three engines, one after the other, on the built app. Writes test-results/browsers.json, which
 * scripts/countTests.js adds up, and pictures beside it. A browser that can't be had is named, and counts neither way.
 * Arguments name the browsers to try: chromium, firefox, webkit.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const pictures = `${root}test-results/browsers`;
const say = (/** @type {string} */ line) => {
  process.stdout.write(`${line}\n`);
};

/** What a browser may say of a server that is gone, once it was killed on purpose; before that it counts like anything else. */
const serverIsGone = /ERR_CONNECTION_REFUSED|ERR_FAILED|NetworkError|Could not connect|Failed to load resource/;

function chromium() {
  try {
    return browserPath();
  } catch (fault) {
    return { why: String(fault) };
  }
}

/** How each browser is found, and how it is driven with a profile. */
const browsers = {
  chromium: {
    name: 'Chromium',
    find: chromium,
    open: (/** @type {any} */ program, /** @type {string} */ profile) => openByBidi('chromium', { program, profile }),
  },
  firefox: {
    name: 'Firefox',
    find: findFirefox,
    open: (/** @type {any} */ program, /** @type {string} */ profile) => openByBidi('firefox', { program, profile }),
  },
  webkit: { name: 'WebKitGTK', find: findWebKit, open: (/** @type {any} */ where) => openByWebDriver(where) },
};

/**
 * Tells the story in one browser. What can't be reached any more after a fault counts as failed.
 * @param {keyof typeof browsers} key @param {unknown} where @param {string} sent
 */
async function tell(key, where, sent) {
  const { name, open } = browsers[key];
  const profile = mkdtempSync(join(tmpdir(), 'lowlamp-browsers-'));
  const served = await serveFolder({ folder: `${root}dist` });
  /** @type {{ step: string, seconds: number, fault?: string }[]} */
  const steps = [];
  /** @type {import('./person.js').Driver | undefined} */
  let driver;
  /** @type {import('./story.js').Told | undefined} */
  let told;
  let broken = '';
  let isGone = false;
  /** What the console has said that it may not. @type {string[]} */
  const said = [];
  function listen() {
    said.push(...(driver?.faults.splice(0) ?? []).filter((line) => !isGone || !serverIsGone.test(line)));
  }
  const app = {
    url: served.url,
    close: async () => {
      listen();
      isGone = true;
      await served.close();
    },
  };
  try {
    driver = await open(where, profile);
    told = { person: personWith(driver, { pictures: `${pictures}/${key}` }), app, sent };
  } catch (fault) {
    broken = `${name} didn't start: ${String(fault)}`;
  }
  for (const [step, act] of story) {
    const began = Date.now();
    let fault = broken && `not reached: ${broken}`;
    if (driver && told && !broken) {
      try {
        await act(told);
        listen();
        if (said.length > 0) throw new Error(`The console says: ${said.join('; ')}`);
      } catch (thrown) {
        fault = String(thrown);
        broken = step;
        await driver.picture(`${pictures}/${key}-fault.png`).catch(() => undefined);
      }
    }
    const seconds = (Date.now() - began) / 1000;
    steps.push({ step, seconds, ...(fault ? { fault } : {}) });
    say(`  ${fault ? 'FAILED' : 'passed'}: ${name}: ${step} (${seconds.toFixed(1)} s)${fault ? `\n    ${fault}` : ''}`);
  }
  await driver?.close().catch(() => undefined);
  if (!isGone) await served.close();
  rmSync(profile, { recursive: true, force: true });
  return { browser: name, steps, shown: told?.shown };
}

mkdirSync(pictures, { recursive: true });
await build({ root, logLevel: 'warn' });

// The first one reads a card that a release wrote; each other what the one before has shown.
/** @type {{ message: string }} */
const frozen = JSON.parse(readFileSync(`${root}tests/frozen/0.1/exchange.json`, 'utf8'));
let sent = frozen.message;
const asked = process.argv.slice(2);
const [told, untried] = [/** @type {object[]} */ ([]), /** @type {string[]} */ ([])];
const stats = { expected: 0, unexpected: 0, flaky: 0 };
for (const key of /** @type {(keyof typeof browsers)[]} */ (Object.keys(browsers))) {
  if (asked.length > 0 && !asked.includes(key)) continue;
  const { name, find } = browsers[key];
  const where = find();
  if (typeof where === 'object' && 'why' in where) {
    untried.push(`${name}: not here, not tried: ${where.why}`);
    continue;
  }
  const { browser, steps, shown } = await tell(key, where, sent);
  told.push({ browser, steps });
  stats.unexpected += steps.filter(({ fault }) => fault).length;
  stats.expected += steps.filter(({ fault }) => !fault).length;
  sent = shown?.replace(/\s+/g, '') ?? sent;
}
writeFileSync(`${root}test-results/browsers.json`, JSON.stringify({ stats, untried, told }, null, 2));
for (const line of untried) say(line);
say(`${stats.expected} passed, ${stats.unexpected} failed, in ${told.length} browsers`);
process.exitCode = stats.unexpected > 0 || stats.expected === 0 ? 1 : 0;
// A driver that hangs must not keep the run from ending.
process.exit();
