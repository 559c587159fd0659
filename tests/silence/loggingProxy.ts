import { createSocket } from 'node:dgram';
import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a browser asked a proxy for. Of a tunnel (CONNECT) only the host is seen. */
interface Asked {
  readonly method: string;
  readonly host: string;
  readonly path: string;
}

export interface LoggingProxy {
  /** As a browser is told of it. */
  readonly address: string;
  /** All that was asked for, in its order. Fills as the browser asks. */
  readonly asked: readonly Asked[];
  readonly close: () => Promise<void>;
}

/** A page without any policy, on a name that browsers take for secure: what is tried there shows that the proxy sees it. */
export const openHost = 'open.localhost';

/**
 * A proxy that writes down whatever it is asked for and hands on to one host only. Everything else it refuses; under
 * `openHost` it answers with an empty page and empty scripts, and no policy.
 * @param own host and port of the app's server
 */
export async function startLoggingProxy(own: string): Promise<LoggingProxy> {
  const asked: Asked[] = [];

  function handOn(request: IncomingMessage, response: ServerResponse, url: URL): void {
    const onward = ask({ host: 'localhost', port: url.port, method: request.method, path: url.pathname + url.search, headers: request.headers });
    onward.on('response', (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.writeHead(502).end());
    request.pipe(onward);
  }

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? ''}`);
    asked.push({ method: request.method ?? '', host: url.host, path: url.pathname });
    if (url.host === own) handOn(request, response, url);
    else if (url.hostname === openHost && url.pathname.endsWith('.js')) response.writeHead(200, { 'Content-Type': 'text/javascript' }).end('');
    else if (url.hostname === openHost) response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><title>open</title><body></body>');
    else response.writeHead(403).end();
  });
  // Tunnels and changes of protocol: none is ever opened.
  server.on('connect', (request, socket) => {
    asked.push({ method: 'CONNECT', host: (request.url ?? '').replace(/:\d+$/, ''), path: '' });
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  server.on('upgrade', (request, socket) => {
    asked.push({ method: 'UPGRADE', host: request.headers.host ?? '', path: request.url ?? '' });
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

interface PacketListener {
  readonly port: number;
  readonly count: () => number;
  /** Counts from nothing again. */
  readonly forget: () => void;
  readonly close: () => Promise<void>;
}

/** Listens where packets go past any proxy: counts what comes by UDP. */
export async function listenForPackets(): Promise<PacketListener> {
  const socket = createSocket('udp4');
  let count = 0;
  socket.on('message', () => {
    count += 1;
  });
  await new Promise<void>((resolve) => {
    socket.bind(0, '127.0.0.1', resolve);
  });
  return {
    port: socket.address().port,
    count: () => count,
    forget: () => {
      count = 0;
    },
    close: () =>
      new Promise((resolve) => {
        socket.close(() => {
          resolve();
        });
      }),
  };
}
