import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../scripts/findBrowser.js';

/** How long a browser may take to answer, in ms. */
const longestStart = 60_000;

/**
 * A browser with a profile of its own, leader of its own process group, so that all of it can be killed at once.
 * @param {string} profile
 * @param {string} url the page that it opens
 */
export async function startBrowser(profile, url) {
  const { executablePath, args } = findBrowser();
  const own = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, '--disable-breakpad', '--disk-cache-size=1'];
  const program = spawn(executablePath, [...args, ...own, 'about:blank'], { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise((resolve) => program.once('exit', resolve));
  const address = await addressOf(program);
  const browser = await chromium.connectOverCDP(address);
  const page = browser.contexts()[0]?.pages()[0];
  if (!page) throw new Error('The browser has no page.');
  await page.goto(url);
  return {
    page,
    /** Ends every process of the browser at once, with no chance to write anything more. */
    kill: async () => {
      process.kill(-(program.pid ?? Number.NaN), 'SIGKILL');
      await ended;
      await untilGroupIsGone(program.pid ?? Number.NaN);
      await browser.close().catch(() => undefined);
    },
    /** Closes it as somebody does who puts it away. */
    close: async () => {
      const session = await browser.newBrowserCDPSession();
      await session.send('Browser.close');
      await ended;
      await browser.close().catch(() => undefined);
    },
  };
}

/**
 * The browser writes where it listens to its second output.
 * @param {import('node:child_process').ChildProcess} program
 * @returns {Promise<string>}
 */
function addressOf(program) {
  return new Promise((resolve, reject) => {
    let said = '';
    const late = setTimeout(() => {
      reject(new Error(`The browser didn't start:\n${said}`));
    }, longestStart);
    program.stderr?.on('data', (/** @type {Buffer} */ some) => {
      said = (said + some.toString()).slice(-10_000);
      const [, address] = /DevTools listening on (ws:\S+)/.exec(said) ?? [];
      if (!address) return;
      clearTimeout(late);
      resolve(address);
    });
    program.once('exit', () => {
      reject(new Error(`The browser ended:\n${said}`));
    });
  });
}

/**
 * Zombies count as gone: they wait for whoever started them to look at them, and do nothing more.
 * @param {number} group
 */
async function untilGroupIsGone(group) {
  while (await hasRunning(group)) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** @param {number} group */
async function hasRunning(group) {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const states = await Promise.all(ids.map((id) => readFile(`/proc/${id}/stat`, 'utf8').catch(() => '')));
  // After the name, which may hold anything: state, parent, group.
  return states.some((stat) => {
    const [state, , own] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return Number(own) === group && state !== 'Z';
  });
}
