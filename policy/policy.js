/**
 * The one security policy: what the server sends, what the pages' meta tag carries, and what the header files for hosts
 * say all come from here.
 */

/** What a page may do. Word for word the policy of the design: nothing but the app's own origin. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types vue app',
];

/**
 * A page's policy doesn't bind the service worker, so it has its own. Trusted Types are not asked for here: a worker
 * whose imports they block still says that it is ready, with nothing in its caches.
 */
const workerPolicy = ["default-src 'none'", "script-src 'self'", "connect-src 'self'"];

/**
 * The worker that turns a passphrase into a key is the only place where WebAssembly runs, and it can reach nothing.
 */
const keyWorkerPolicy = ["default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'"];

/** What a meta tag can't carry. */
const headerOnly = ['frame-ancestors'];

/** The content security policy as a meta tag can carry it. */
export function metaPolicy() {
  return pagePolicy.filter((rule) => !headerOnly.some((name) => rule.startsWith(name))).join('; ');
}

/** Sent with everything. */
const everywhere = {
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': [
    'accelerometer=()',
    'camera=(self)',
    'display-capture=()',
    'geolocation=()',
    'gyroscope=()',
    'microphone=()',
    'payment=()',
    'publickey-credentials-create=(self)',
    'publickey-credentials-get=(self)',
    'usb=()',
  ].join(', '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * Which headers a path gets beside those that everything gets. The first row that fits counts.
 * @type {readonly { readonly path: string, readonly fits: RegExp, readonly policy: readonly string[], readonly cache: string }[]}
 */
export const rows = [
  { path: '/sw.js', fits: /^\/sw\.js$/, policy: workerPolicy, cache: 'no-cache' },
  { path: '/workers/*', fits: /^\/workers\//, policy: keyWorkerPolicy, cache: 'no-cache' },
  {
    path: '/assets/*',
    fits: /^\/assets\//,
    policy: pagePolicy,
    cache: 'public, max-age=31536000, immutable',
  },
  { path: '/*', fits: /^\//, policy: pagePolicy, cache: 'no-cache' },
];

/**
 * All headers for one row of the table.
 * @param {(typeof rows)[number]} row
 * @returns {Readonly<Record<string, string>>}
 */
export function headersOf({ policy, cache }) {
  return { 'Content-Security-Policy': policy.join('; '), ...everywhere, 'Cache-Control': cache };
}

/**
 * All headers for a path of the built app.
 * @param {string} path begins with a slash, under the folder that the app is served from
 * @returns {Readonly<Record<string, string>>}
 */
export function headersFor(path) {
  const row = rows.find(({ fits }) => fits.test(path));
  if (!row) throw new TypeError(`A path begins with a slash: ${path}`);
  return headersOf(row);
}
