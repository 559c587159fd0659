import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { serveFolder } from './serve.js';

// Builds the app to dist/ and serves that build with its real headers.
const port = Number(process.env['PORT'] ?? 4173);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  process.stderr.write(`PORT must be a number from 0 to 65535, not "${process.env['PORT'] ?? ''}".\n`);
  process.exit(2);
}
await build({ logLevel: 'warn' });
try {
  const server = await serveFolder({ folder: fileURLToPath(new URL('../dist', import.meta.url)), port });
  process.stdout.write(`Lowlamp is at ${server.url}\n`);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      void server.close().then(() => process.exit(0));
    });
  }
} catch (fault) {
  if (!(fault instanceof Error && 'code' in fault && fault.code === 'EADDRINUSE')) throw fault;
  process.stderr.write(`Port ${port} is taken. Choose another: PORT=${port + 1} npm start\n`);
  process.exit(1);
}
