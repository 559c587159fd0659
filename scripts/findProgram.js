import { spawnSync } from 'node:child_process';

/** Programs that the tests look at our files with, how each is asked whether it is there, and the package (Debian) it comes in. */
const programs = {
  age: { ask: '--version', from: 'age' },
  pdftotext: { ask: '-v', from: 'poppler-utils' },
  pdftoppm: { ask: '-v', from: 'poppler-utils' },
};

/** @param {keyof typeof programs} name */
function isPresent(name) {
  return spawnSync(name, [programs[name].ask]).error === undefined;
}

/** Tries to install a package by the system's own, where this is root. @param {string} from */
function install(from) {
  if (process.getuid?.() !== 0) return;
  process.stdout.write(`Trying to install ${from}.\n`);
  spawnSync('apt-get', ['update'], { stdio: 'inherit' });
  spawnSync('apt-get', ['install', '-y', from], { stdio: 'inherit' });
}

/**
 * The name of a program that is on the PATH. Installs it where it is missing. Throws, saying what to do, where that can't be.
 * @param {keyof typeof programs} name
 */
export function findProgram(name) {
  const { from } = programs[name];
  if (!isPresent(name)) install(from);
  if (!isPresent(name)) throw new Error(`There is no ${name}. Install it (on Debian: apt-get install ${from}) and run this again.`);
  return name;
}

// Run as a program it sees to all of them.
if (process.argv[1]?.endsWith('findProgram.js')) {
  for (const name of /** @type {(keyof typeof programs)[]} */ (Object.keys(programs))) findProgram(name);
}
