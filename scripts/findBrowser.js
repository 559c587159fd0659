import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** The first is the same engine without a window to draw around the page, and takes a quarter less of the processor's time. */
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** A browser that is here: CHROME_PATH, one on the PATH, or Playwright's own. */
function present() {
  const asked = process.env['CHROME_PATH'];
  if (asked) return asked;
  for (const name of names) {
    const { status, stdout } = spawnSync('which', [name], { encoding: 'utf8' });
    if (status === 0) return stdout.trim();
  }
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

/** Tries to install a browser, by Playwright first and by the system's packages where this is root. */
function install() {
  process.stdout.write('No Chromium found: trying to install one.\n');
  const playwright = spawnSync('npx', ['playwright', 'install', '--with-deps', 'chromium'], { stdio: 'inherit' });
  if (playwright.status === 0 && present()) return;
  if (process.getuid?.() !== 0) return;
  spawnSync('apt-get', ['update'], { stdio: 'inherit' });
  for (const name of names.slice(0, 2)) {
    if (spawnSync('apt-get', ['install', '-y', name], { stdio: 'inherit' }).status === 0) return;
  }
}

/** Where the browser is. Installs one where there is none. Throws, saying what to do, where that can't be. */
export function browserPath() {
  if (!present()) install();
  const path = present();
  if (!path) throw new Error('There is no Chromium. Install one, or set CHROME_PATH to its program, and run this again.');
  return path;
}

/** How the tests start the browser: quiet, and without traffic of its own. */
export function findBrowser() {
  return {
    executablePath: browserPath(),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}

// Run as a program it sees to a browser, and says which.
if (process.argv[1]?.endsWith('findBrowser.js')) {
  const path = browserPath();
  process.stdout.write(`${execFileSync(path, ['--version', '--no-sandbox'], { encoding: 'utf8' }).trim()}\n`);
}
