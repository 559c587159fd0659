import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';

/** The name under which WebDriver hands elements over (W3C WebDriver, 12.1). */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';
const window = { width: 360, height: 780 };

/** @returns {Promise<number>} a port that is free */
function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });
}

/**
 * WebKitGTK's small browser, driven by classic WebDriver in a window that nobody sees. What it keeps lives as long as it
 * runs: under a driver it takes no profile from the disk. So "restart" closes the window and opens another.
 * @param {{ driver: string, browser: string }} where
 * @returns {Promise<import('./person.js').Driver>}
 */
export async function openByWebDriver({ driver, browser }) {
  const port = await freePort();
  /** @type {string[]} */
  const faults = [];
  const program = spawn('xvfb-run', ['-a', '-s', '-screen 0 1024x1200x24', driver, `--port=${port}`], {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, GTK_THEME: 'Adwaita:dark', LANG: 'C.UTF-8', LIBGL_ALWAYS_SOFTWARE: '1' },
  });
  /** The browser writes its console to its output: "CONSOLE JS ERROR …". @param {Buffer} some */
  function listen(some) {
    for (const line of some.toString().split('\n')) if (/^CONSOLE .*ERROR/.test(line)) faults.push(line);
  }
  program.stdout.on('data', listen);
  program.stderr.on('data', listen);

  /** @param {string} path @param {object} [body] @param {string} [method] @returns {Promise<any>} */
  async function ask(path, body = {}, method = 'POST') {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(method === 'POST' ? { body: JSON.stringify(body) } : {}),
      signal: AbortSignal.timeout(60_000),
    });
    const { value } = /** @type {{ value: any }} */ (await answer.json());
    if (!answer.ok) throw new Error(`${path}: ${value?.error}: ${value?.message}`);
    return value;
  }
  function end() {
    if (program.pid && program.exitCode === null) process.kill(-program.pid, 'SIGTERM');
  }

  /** Asks for the session until the driver listens. @param {number} tries @returns {Promise<any>} */
  async function begin(tries) {
    try {
      return await ask('/session', {
        capabilities: {
          alwaysMatch: {
            'webkitgtk:browserOptions': {
              binary: browser,
              args: ['--automation', `--geometry=${window.width}x${window.height}`, '--enable-write-console-messages-to-stdout=true'],
            },
          },
        },
      });
    } catch (fault) {
      if (tries === 0 || !(fault instanceof TypeError)) throw fault;
      await new Promise((resolve) => setTimeout(resolve, 500));
      return begin(tries - 1);
    }
  }

  const { sessionId } = await begin(40).catch((/** @type {unknown} */ fault) => {
    end();
    throw fault;
  });
  const session = `/session/${sessionId}`;
  const resize = () => ask(`${session}/window/rect`, { x: 0, y: 0, ...window });
  /** @param {(...given: any[]) => unknown} what @param {unknown[]} given */
  const run = (what, ...given) =>
    ask(`${session}/execute/async`, {
      script: `const done = arguments[arguments.length - 1]; Promise.resolve((${what.toString()})(...[...arguments].slice(0, -1))).then(done);`,
      args: given,
    });
  await ask(`${session}/timeouts`, { script: 30_000, pageLoad: 60_000 });
  await resize();

  return {
    faults,
    open: (url) => ask(`${session}/url`, { url }),
    run,
    find: async (what, asked) => {
      const element = await run(what, asked);
      if (!element) return undefined;
      return {
        read: (how) => run(how, element),
        click: ({ x, y }) =>
          ask(`${session}/actions`, {
            actions: [
              {
                type: 'pointer',
                id: 'mouse',
                parameters: { pointerType: 'mouse' },
                actions: [
                  { type: 'pointerMove', x, y, duration: 0, origin: 'viewport' },
                  { type: 'pointerDown', button: 0 },
                  { type: 'pointerUp', button: 0 },
                ],
              },
            ],
          }),
        type: (text) => ask(`${session}/element/${element[elementKey]}/value`, { text }),
      };
    },
    picture: async (path) => {
      await writeFile(path, Buffer.from(await ask(`${session}/screenshot`, {}, 'GET'), 'base64'));
    },
    restart: async () => {
      const [old] = await ask(`${session}/window/handles`, {}, 'GET');
      const { handle } = await ask(`${session}/window/new`, { type: 'window' });
      await ask(`${session}/window`, { handle: old });
      await ask(`${session}/window`, {}, 'DELETE');
      await ask(`${session}/window`, { handle });
      await resize();
    },
    close: async () => {
      await ask(session, {}, 'DELETE').catch(() => undefined);
      end();
    },
  };
}
