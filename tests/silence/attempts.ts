/*
 * Ways out of a page or a worker. These functions are handed to the browser as text: they hold all they need. Each way has a
 * host of its own, so that a log tells which one got out.
 */

/**
 * What was tried, and what came of each way: "policy" and its rule, where the browser reports a violation of it for this very
 * way; "fault" and its name, where something was thrown and no rule was reported; "nothing" where neither came up. A fault alone
 * tells nothing of the policy: it counts only beside what the same way does where there is none.
 */
export type Tried = Readonly<Record<string, string>>;

/**
 * Everything that a page can try without leaving.
 * @param given the ending of the hosts, and a port of this machine that listens for packets
 */
export async function tryFromPage({ ending, packets }: { readonly ending: string; readonly packets: number }): Promise<Tried> {
  const rules: Record<string, string> = {};
  const faults: Record<string, string> = {};
  let current = '';
  document.addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) => {
    const host = /^\w+:\/\/([^/:]+)/.exec(blockedURI)?.[1] ?? '';
    // Where no address is told (a value that is no trusted type, a script in the page) it is the way that is under way.
    const way = host === '' ? current : host.endsWith(`.${ending}`) ? host.slice(0, -ending.length - 1) : '';
    rules[way] ??= effectiveDirective;
  });
  const add = (tag: string, attributes: Readonly<Record<string, string>>): HTMLElement => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    document.body.append(element);
    return element;
  };
  const link = (rel: string, more: Readonly<Record<string, string>> = {}) => (url: string): void => {
    const element = add('link', { rel, href: url, ...more });
    document.head.append(element);
  };
  const secure = (url: string): string => url.replace('http:', 'https:');
  const attempts: Record<string, (url: string) => unknown> = {
    fetch: (url) => fetch(url, { method: 'POST', body: 'words', mode: 'no-cors' }),
    lasting: (url) => fetch(url, { method: 'POST', body: 'words', mode: 'no-cors', keepalive: true }),
    xhr: (url) => {
      const request = new XMLHttpRequest();
      request.open('POST', url);
      request.send('words');
    },
    beacon: (url) => navigator.sendBeacon(url, 'words'),
    image: (url) => Object.assign(new Image(), { src: url }),
    form: (url) => {
      const form = add('form', { action: url, method: 'post', target: 'inside' }) as HTMLFormElement;
      add('iframe', { name: 'inside' });
      form.submit();
    },
    prefetch: link('prefetch'),
    preload: link('preload', { as: 'fetch', crossorigin: '' }),
    modulepreload: link('modulepreload'),
    preconnect: (url) => link('preconnect')(secure(url)),
    'dns-prefetch': link('dns-prefetch'),
    stylesheet: link('stylesheet'),
    icon: link('icon'),
    manifest: link('manifest'),
    background: (url) => {
      add('div', {}).style.backgroundImage = `url("${url}")`;
    },
    font: (url) => new FontFace('odd', `url("${url}")`).load(),
    script: (url) => {
      Object.assign(add('script', {}), { src: url });
    },
    import: (url) => import(/* @vite-ignore */ url),
    frame: (url) => add('iframe', { src: url }),
    object: (url) => add('object', { data: url }),
    embed: (url) => add('embed', { src: url }),
    video: (url) => add('video', { src: url }),
    audio: (url) => (add('audio', { src: url, preload: 'auto' }) as HTMLAudioElement).load(),
    ping: (url) => {
      const anchor = add('a', { href: '#here', ping: url });
      anchor.click();
    },
    socket: (url) => new WebSocket(url.replace('http:', 'ws:')),
    events: (url) => new EventSource(url),
    transport: (url) => new WebTransport(secure(url)).ready,
    worker: (url) => new Worker(url),
    rules: (url) => {
      const element = add('script', { type: 'speculationrules' });
      element.textContent = JSON.stringify({ prefetch: [{ source: 'list', urls: [url] }] });
      document.head.append(element);
    },
    webrtc: async (url) => {
      const host = new URL(url).hostname;
      const connection = new RTCPeerConnection({ iceServers: [{ urls: [`stun:127.0.0.1:${packets}`, `stun:${host}:3478`] }] });
      connection.createDataChannel('out');
      await connection.setLocalDescription(await connection.createOffer());
    },
  };
  for (const [name, attempt] of Object.entries(attempts)) {
    current = name;
    try {
      await Promise.race([attempt(`http://${name}.${ending}/words`), new Promise((resolve) => setTimeout(resolve, 50))]);
    } catch (fault) {
      faults[name] = fault instanceof Error || fault instanceof DOMException ? fault.name : 'unnamed';
      // A violation is reported a moment after the fault that it throws.
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  const outcome = (name: string): string => (rules[name] ? `policy ${rules[name]}` : faults[name] ? `fault ${faults[name]}` : 'nothing');
  return Object.fromEntries(Object.keys(attempts).map((name) => [name, outcome(name)]));
}

/** Everything that a worker can try, a dedicated one as well as the one that answers for the app's files. */
export async function tryFromWorker({ ending }: { readonly ending: string }): Promise<Tried> {
  const rules: Record<string, string> = {};
  const faults: Record<string, string> = {};
  let current = '';
  globalThis.addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) => {
    const host = /^\w+:\/\/([^/:]+)/.exec(blockedURI)?.[1] ?? '';
    // Where no address is told (a value that is no trusted type, a script in the page) it is the way that is under way.
    const way = host === '' ? current : host.endsWith(`.${ending}`) ? host.slice(0, -ending.length - 1) : '';
    rules[way] ??= effectiveDirective;
  });
  const inWorker = globalThis as unknown as {
    readonly importScripts?: (url: string) => void;
    readonly clients?: { openWindow: (url: string) => Promise<unknown>; matchAll: () => Promise<readonly { navigate: (url: string) => Promise<unknown> }[]> };
  };
  const attempts: Record<string, (url: string) => unknown> = {
    fetch: (url) => fetch(url, { method: 'POST', body: 'words', mode: 'no-cors' }),
    xhr: (url) => {
      const request = new XMLHttpRequest();
      request.open('POST', url);
      request.send('words');
    },
    socket: (url) => new WebSocket(url.replace('http:', 'ws:')),
    events: (url) => new EventSource(url),
    transport: (url) => new WebTransport(url.replace('http:', 'https:')).ready,
    scripts: (url) => inWorker.importScripts?.(url),
    import: (url) => import(/* @vite-ignore */ url),
    worker: (url) => new Worker(url),
    cache: async (url) => (await caches.open('odd')).add(url),
    font: (url) => new FontFace('odd', `url("${url}")`).load(),
    window: (url) => inWorker.clients?.openWindow(url),
    navigate: async (url) => (await inWorker.clients?.matchAll())?.[0]?.navigate(url),
  };
  for (const [name, attempt] of Object.entries(attempts)) {
    current = name;
    try {
      await Promise.race([attempt(`http://${name}.${ending}/words`), new Promise((resolve) => setTimeout(resolve, 50))]);
    } catch (fault) {
      faults[name] = fault instanceof Error || fault instanceof DOMException ? fault.name : 'unnamed';
      // A violation is reported a moment after the fault that it throws.
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  await new Promise((resolve) => setTimeout(resolve, 500));
  const outcome = (name: string): string => (rules[name] ? `policy ${rules[name]}` : faults[name] ? `fault ${faults[name]}` : 'nothing');
  return Object.fromEntries(Object.keys(attempts).map((name) => [name, outcome(name)]));
}

/** Knocks by WebTransport, which takes no proxy, at a port of this machine. From a page or a worker; answers as above. */
export async function knock(port: number): Promise<string> {
  let rule = '';
  globalThis.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
    rule = effectiveDirective;
  });
  let fault = '';
  const opening = new WebTransport(`https://127.0.0.1:${port}/`).ready.then(
    () => undefined,
    (reason: unknown) => {
      fault = reason instanceof Error || reason instanceof DOMException ? reason.name : 'unnamed';
    },
  );
  await Promise.race([opening, new Promise((resolve) => setTimeout(resolve, 1_000))]);
  await new Promise((resolve) => setTimeout(resolve, 30));
  return rule ? `policy ${rule}` : fault ? `fault ${fault}` : 'nothing';
}

/** Ways that take the whole page, or a new one, to another address, words and all. Each is tried from a page of its own. */
export const leaving = ['form', 'location', 'window', 'link', 'refresh'] as const;

export async function leave({ way, url }: { readonly way: (typeof leaving)[number]; readonly url: string }): Promise<void> {
  const ways: Record<typeof way, () => void> = {
    form: () => {
      const form = document.createElement('form');
      form.action = url;
      document.body.append(form);
      form.submit();
    },
    location: () => {
      location.href = url;
    },
    window: () => {
      window.open(url);
    },
    link: () => {
      const link = document.createElement('a');
      link.href = url;
      document.body.append(link);
      link.click();
    },
    refresh: () => {
      const meta = document.createElement('meta');
      meta.httpEquiv = 'refresh';
      meta.content = `0; url=${url}`;
      document.head.append(meta);
    },
  };
  ways[way]();
  await new Promise((resolve) => setTimeout(resolve, 1_000));
}
