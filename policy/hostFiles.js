import { headersFor, headersOf, rows } from './policy.js';

const note = 'Made by "npm run headers" from policy/policy.js. Change that file, not this one.';

/** What stands beside the folders, with the policy of pages. A new file there needs its line: a test looks. */
const plainPaths = [
  '/',
  '/index.html',
  '/home.html',
  '/lock.html',
  '/recipe.html',
  '/recipe.css',
  '/licences.txt',
  '/files.txt',
  '/manifest.webmanifest',
  '/notes.webmanifest',
  '/recipes.webmanifest',
  '/plants.webmanifest',
  '/icons/*',
  '/install/*',
];

/**
 * The format that Netlify and Cloudflare Pages read from the site's root. Where two rows fit a path they differ in what
 * becomes of a header that both name, so here no two rows do.
 */
function sitesFile() {
  const own = rows.filter(({ path }) => path !== '/*').map((row) => ({ path: row.path, headers: headersOf(row) }));
  const plain = plainPaths.map((path) => ({ path, headers: headersFor(path) }));
  const blocks = [...own, ...plain].map(({ path, headers }) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return `# ${note}\n# For the root of a host. In a folder each path begins with that folder.\n${blocks.join('\n\n')}\n`;
}

/** A server block for nginx. */
function nginx() {
  const places = [...rows].map((row) => {
    const folder = row.path.replace(/\*$/, '');
    const place = folder === row.path ? `= ${folder}` : folder === '/' ? '/' : `^~ ${folder}`;
    const lines = Object.entries(headersOf(row)).map(([name, value]) => `    add_header ${name} "${value}" always;`);
    return [`  location ${place} {`, ...lines, '    try_files $uri $uri/ =404;', '  }'].join('\n');
  });
  return [
    `# ${note}`,
    '# Put the contents of dist/ into root. Serve it over https only: browsers install nothing else. In a folder of the host',
    '# each location begins with that folder.',
    'server {',
    '  listen 8080;',
    '  root /srv/lowlamp;',
    '  index index.html;',
    '  types {',
    '    text/html html;',
    '    text/css css;',
    '    text/javascript js;',
    '    application/json json;',
    '    application/manifest+json webmanifest;',
    '    image/png png;',
    '    image/svg+xml svg;',
    '    text/plain txt;',
    '  }',
    ...places,
    '}',
    '',
  ].join('\n');
}

/** A site block for Caddy. */
function caddy() {
  const blocks = rows.map((row, index) => {
    const others = rows.slice(0, index).map(({ path }) => path);
    const name = ['@worker', '@keys', '@assets'][index] ?? '@rest';
    const matcher =
      row.path === '/*' ? `  ${name} not path ${others.join(' ')}` : `  ${name} path ${row.path}`;
    const lines = Object.entries(headersOf(row)).map(([key, value]) => `    ${key} "${value}"`);
    return [matcher, `  header ${name} {`, ...lines, '  }'].join('\n');
  });
  // A system without a list of types doesn't know this one.
  const manifest = '  header *.webmanifest Content-Type application/manifest+json';
  return [`# ${note}`, ':8080 {', '  root * /srv/lowlamp', ...blocks, manifest, '  file_server', '}', ''].join('\n');
}

/** The header files for common hosts, by where they stand in the project. */
export const hostFiles = {
  'public/_headers': sitesFile(),
  'hosting/nginx.conf': nginx(),
  'hosting/Caddyfile': caddy(),
};
