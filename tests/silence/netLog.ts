import { readFile } from 'node:fs/promises';

/** What the browser's own log of its network tells, whatever way it took. */
export interface NetLog {
  /** Hosts of requests, those of the browser itself among them. */
  readonly requested: readonly string[];
  /** Names that were looked up. */
  readonly lookedUp: readonly string[];
  /** Addresses that something was connected to, by TCP or UDP. */
  readonly connected: readonly string[];
}

interface Log {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly { readonly type: number; readonly params?: Readonly<Record<string, unknown>> }[];
}

/** Reads what `--log-net-log` has written. The browser has to be closed. */
export async function readNetLog(file: string): Promise<NetLog> {
  const { constants, events } = JSON.parse(await readFile(file, 'utf8')) as Log;
  const names = new Map(Object.entries(constants.logEventTypes).map(([name, number]) => [number, name]));
  const found = { requested: new Set<string>(), lookedUp: new Set<string>(), connected: new Set<string>() };
  for (const { type, params = {} } of events) {
    const name = names.get(type) ?? '';
    const text = (key: string): string => (typeof params[key] === 'string' ? params[key] : '');
    if (name === 'URL_REQUEST_START_JOB' && /^(https?|wss?):/.test(text('url'))) found.requested.add(new URL(text('url')).host);
    if (/^HOST_RESOLVER_MANAGER_(REQUEST|JOB)$/.test(name) && text('host')) found.lookedUp.add(text('host').replace(/^\w+:\/\//, '').replace(/:\d+$/, ''));
    if (/^(TCP_CONNECT_ATTEMPT|UDP_CONNECT|UDP_BYTES_SENT)$/.test(name) && text('address')) found.connected.add(text('address'));
  }
  return { requested: [...found.requested].sort(), lookedUp: [...found.lookedUp].sort(), connected: [...found.connected].sort() };
}
