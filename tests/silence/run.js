import { spawn } from 'node:child_process';

/*
 * The long form of `silence.spec.ts`: use of every screen for half an hour, or for as long as `--minutes` says. Needs a
 * build (`npm run build`).
 */

const asked = process.argv.indexOf('--minutes');
const minutes = asked < 0 ? '30' : process.argv[asked + 1];
const run = spawn('npx', ['playwright', 'test', '--project', 'silence', '--reporter', 'list'], {
  stdio: 'inherit',
  env: { ...process.env, SILENCE_MINUTES: minutes },
});
run.once('exit', (code) => {
  process.exitCode = code ?? 1;
});
