import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * The app as it is developed, with its gallery, on a free port. What it keeps for itself it keeps apart, so that several can
 * run at once. `load` answers with a module of the project, TypeScript too.
 * @returns {Promise<{ url: string, load: (path: string) => Promise<Record<string, any>>, close: () => Promise<void> }>}
 */
export async function serveDevelopment() {
  // A build in the same process has said that everything is for production, and left it so.
  process.env['NODE_ENV'] = 'development';
  const cacheDir = `${root}node_modules/.cache/development-${process.pid}`;
  const server = await createServer({
    root,
    cacheDir,
    logLevel: 'error',
    // Nothing changes while it is looked at.
    server: { host: 'localhost', port: 0, watch: null },
  });
  await server.listen();
  const [url] = server.resolvedUrls?.local ?? [];
  if (url === undefined) throw new Error('The development server has no address.');
  return {
    url,
    load: (path) => server.ssrLoadModule(`${root}${path}`),
    close: async () => {
      await server.close();
      await rm(cacheDir, { recursive: true, force: true });
    },
  };
}
