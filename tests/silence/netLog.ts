import { readFile } from 'node:fs/promises';

/** What the browser's own log of its network tells, whatever way it took. */
export interface NetLog {
  /** Hosts of requests, those of the browser itself among them. */
  readonly requested: readonly string[];
  /** Names that were looked up. */
  readonly lookedUp: readonly string[];
  /** Addresses that something was connected to by TCP, or that a packet was sent to. */
  readonly connected: readonly string[];
  /** Addresses that a socket for packets was turned to, and nothing was sent: so a browser asks its system for a route. */
  readonly turnedTo: readonly string[];
}

interface Log {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly { readonly type: number; readonly source: { readonly id: number }; readonly params?: Readonly<Record<string, unknown>> }[];
}

/** Reads what `--log-net-log` has written. The browser has to be closed. */
export async function readNetLog(file: string): Promise<NetLog> {
  const { constants, events } = JSON.parse(await readFile(file, 'utf8')) as Log;
  const names = new Map(Object.entries(constants.logEventTypes).map(([name, number]) => [number, name]));
  const found = { requested: new Set<string>(), lookedUp: new Set<string>(), connected: new Set<string>() };
  /** Where the sockets for packets were turned to; what is sent afterwards tells its socket alone. */
  const turned = new Map<number, string>();
  for (const { type, source, params = {} } of events) {
    const name = names.get(type) ?? '';
    const text = (key: string): string => (typeof params[key] === 'string' ? params[key] : '');
    if (name === 'URL_REQUEST_START_JOB' && /^(https?|wss?):/.test(text('url'))) found.requested.add(new URL(text('url')).host);
    if (/^HOST_RESOLVER_MANAGER_(REQUEST|JOB)$/.test(name) && text('host')) found.lookedUp.add(text('host').replace(/^\w+:\/\//, '').replace(/:\d+$/, ''));
    if (name === 'TCP_CONNECT_ATTEMPT' && text('address')) found.connected.add(text('address'));
    if (name === 'UDP_CONNECT' && text('address')) turned.set(source.id, text('address'));
    if (name === 'UDP_BYTES_SENT') found.connected.add(text('address') || (turned.get(source.id) ?? 'an unknown address'));
  }
  const sorted = (some: Iterable<string>): string[] => [...new Set(some)].sort();
  return {
    requested: sorted(found.requested),
    lookedUp: sorted(found.lookedUp),
    connected: sorted(found.connected),
    turnedTo: sorted([...turned.values()].filter((address) => !found.connected.has(address))),
  };
}
