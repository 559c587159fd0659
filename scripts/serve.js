import { createServer } from 'node:http';
import sirv from 'sirv';
import { headersFor } from '../policy/policy.js';

/**
 * Serves a folder with the policy's headers. `requests` fills with the method and path of each request. `port` 0 takes
 * a free one. `basePath` begins and ends with a slash.
 * @param {{ folder: string, port?: number, basePath?: string }} options
 * @returns {Promise<{ url: string, requests: string[], close: () => Promise<void> }>}
 */
export async function serveFolder({ folder, port = 0, basePath = '/' }) {
  const files = sirv(folder, { dev: true, etag: true });
  /** @type {string[]} */
  const requests = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    requests.push(`${request.method ?? ''} ${pathname}`);
    const notFound = () => {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
    };
    if (!pathname.startsWith(basePath)) {
      notFound();
      return;
    }
    const path = pathname.slice(basePath.length - 1);
    for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
    request.url = path;
    files(request, response, notFound);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      resolve(undefined);
    });
  });
  const address = server.address();
  const taken = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://localhost:${taken}${basePath}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
