import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { installPackages } from './findProgram.js';

/** Where a program is that is on the PATH. @param {string} name */
function onPath(name) {
  const { status, stdout } = spawnSync('which', [name], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

function firefox() {
  return process.env['FIREFOX_PATH'] ?? onPath('firefox-esr') ?? onPath('firefox');
}

/** WebKitGTK's small browser lies beside the library, for programs to start and not for people. */
function miniBrowser() {
  for (const libraries of ['/usr/lib', '/usr/libexec', ...below('/usr/lib')]) {
    for (const version of ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0']) {
      const path = `${libraries}/${version}/MiniBrowser`;
      if (existsSync(path)) return path;
    }
  }
  return undefined;
}

/** @param {string} folder */
function below(folder) {
  return existsSync(folder) ? readdirSync(folder).map((name) => `${folder}/${name}`) : [];
}

function webKit() {
  const [driver, browser] = [onPath('WebKitWebDriver'), miniBrowser()];
  return driver && browser && onPath('xvfb-run') ? { driver, browser } : undefined;
}

/**
 * Looks, installs where that may be, and looks again.
 * @template T @param {() => T | undefined} look @param {readonly string[]} packages Debian's
 * @returns {T | { why: string }}
 */
function found(look, packages) {
  const before = look();
  if (before) return before;
  const why = installPackages(packages);
  return look() ?? { why: why ?? `${packages.join(', ')} brought none` };
}

/** Firefox's program, or why there is none. @returns {string | { why: string }} */
export function findFirefox() {
  return found(firefox, ['firefox-esr']);
}

/** WebKitGTK's browser and its driver, or why they aren't here. @returns {{ driver: string, browser: string } | { why: string }} */
export function findWebKit() {
  return found(webKit, ['webkit2gtk-driver', 'xvfb', 'xauth']);
}
