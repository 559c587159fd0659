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

/**
 * Tries to install packages by the system's own, where this is root. Answers with why they can't be had, or with nothing.
 * @param {readonly string[]} names
 */
export function installPackages(names) {
  if (process.getuid?.() !== 0) return `only root may install ${names.join(', ')}`;
  process.stdout.write(`Trying to install ${names.join(', ')}.\n`);
  spawnSync('apt-get', ['update'], { stdio: 'inherit' });
  const { error, status } = spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...names], { stdio: 'inherit' });
  if (error) return `there is no apt-get to install ${names.join(', ')}`;
  return status === 0 ? undefined : `${names.join(', ')} couldn't be installed`;
}

/**
 * The name of a program that is on the PATH. Installs it where it is missing. Throws, saying what to do, where that can't be.
 * @param {keyof typeof programs} name
 */
export function findProgram(name) {
  const { from } = programs[name];
  if (!isPresent(name)) installPackages([from]);
  if (!isPresent(name)) throw new Error(`There is no ${name}. Install it (on Debian: apt-get install ${from}) and run this again.`);
  return name;
}

// Run as a program it sees to all of them.
if (process.argv[1]?.endsWith('findProgram.js')) {
  for (const name of /** @type {(keyof typeof programs)[]} */ (Object.keys(programs))) findProgram(name);
}
