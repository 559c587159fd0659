import { spawn } from 'node:child_process';

/*
 * Runs scripts of package.json side by side: each argument is a chain, "lint" or "typecheck+knip", whose scripts run one after the
 * other as long as they end well. What a script says is told once it has ended, so that nothing is mixed. Ends badly where any did.
 */

/** @param {string} name */
function run(name) {
  return new Promise((resolve) => {
    const began = Date.now();
    /** @type {Buffer[]} */
    const said = [];
    const program = spawn('npm', ['run', '--silent', name], { stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
    for (const output of [program.stdout, program.stderr]) output.on('data', (some) => said.push(some));
    program.once('error', (fault) => said.push(Buffer.from(`${String(fault)}\n`)));
    program.once('close', (code) => {
      process.stdout.write(Buffer.concat([...said, Buffer.from(`${name}: ${code === 0 ? 'well' : 'FAILED'}, ${((Date.now() - began) / 1000).toFixed(0)} s\n`)]));
      resolve(code === 0);
    });
  });
}

/** @param {string} chain */
async function runChain(chain) {
  for (const name of chain.split('+')) if (!(await run(name))) return false;
  return true;
}

const ended = await Promise.all(process.argv.slice(2).map(runChain));
process.exitCode = ended.length > 0 && ended.every(Boolean) ? 0 : 1;
