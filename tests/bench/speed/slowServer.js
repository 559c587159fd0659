import { readFile, readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { headersFor } from '../../../policy/policy.js';

/** Slow 4G, as Lighthouse has it: bits in a second, and the delay of an answer in ms. */
const bitsPerSecond = 1_600_000;
const delay = 150;
const slice = 4 * 1_460;

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};
const isText = (/** @type {string} */ type) => /text|json|javascript|svg/.test(type);

const wait = (/** @type {number} */ ms) =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

/** Each file as it is sent, packed once in a run: every host keeps its files packed. @type {Map<string, { body: Buffer, type: string }>} */
const packed = new Map();

/** @param {string} folder */
async function packAll(folder) {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || packed.has(path)) continue;
    const raw = await readFile(path);
    const type = types[extname(path)] ?? 'application/octet-stream';
    packed.set(path, { body: isText(type) ? brotliCompressSync(raw) : raw, type });
  }
}

/**
 * Serves a folder as a host would over slow 4G: with the policy's headers, packed by brotli, all answers over one line that
 * lets so many bits through in a second. The line is here and not in the browser, whose own can't slow a worker's requests.
 * `sent` is how many bytes have gone over it, heads left out.
 * @param {string} folder
 */
export async function serveSlowly(folder) {
  await packAll(folder);
  const line = { free: 0, sent: 0 };
  const server = createServer((request, response) => {
    void (async () => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
      await wait(delay);
      const file = packed.get(join(folder, path));
      if (!file) {
        response.writeHead(404).end();
        return;
      }
      const { body, type } = file;
      for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
      response.setHeader('Content-Type', type);
      if (isText(type)) response.setHeader('Content-Encoding', 'br');
      for (let from = 0; from < body.length; from += slice) {
        const part = body.subarray(from, from + slice);
        line.free = Math.max(line.free, performance.now()) + (part.length * 8_000) / bitsPerSecond;
        await wait(line.free - performance.now());
        line.sent += part.length;
        if (response.destroyed) return;
        response.write(part);
      }
      response.end();
    })();
  });
  await new Promise((resolve) => {
    server.listen(0, () => {
      resolve(undefined);
    });
  });
  const address = server.address();
  return {
    url: `http://localhost:${typeof address === 'object' && address ? address.port : 0}/`,
    line,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve(undefined);
        });
        server.closeAllConnections();
      }),
  };
}
