import { execFileSync, spawnSync } from 'node:child_process';

/** Whether the program `age` is on the PATH. */
function isPresent() {
  return spawnSync('age', ['--version']).status === 0;
}

/** Tries to install it by the system's packages, where this is root. */
function install() {
  if (process.getuid?.() !== 0) return;
  process.stdout.write('No age found: trying to install it.\n');
  spawnSync('apt-get', ['update'], { stdio: 'inherit' });
  spawnSync('apt-get', ['install', '-y', 'age'], { stdio: 'inherit' });
}

/** The program `age`, by which the tests open backups without us. Installs it where it is missing. Throws, saying what to do, where that can't be. */
export function agePath() {
  if (!isPresent()) install();
  if (!isPresent()) {
    throw new Error('There is no age on the PATH. Install it (on Debian: apt-get install age) and run this again.');
  }
  return 'age';
}

// Run as a program it sees to it, and says which.
if (process.argv[1]?.endsWith('findAge.js')) {
  process.stdout.write(`age ${execFileSync(agePath(), ['--version'], { encoding: 'utf8' }).trim()}\n`);
}
