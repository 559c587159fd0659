import { headersOf, rows } from './policy.js';

const note = 'Made by "npm run headers" from policy/policy.js. Change that file, not this one.';

/** Rows from the general to the particular, for formats in which the last one that fits counts. */
const lastCounts = [...rows].reverse();

/** The format that Netlify and Cloudflare Pages read from the site's root. There a later row adds to an earlier one. */
function netlify() {
  const blocks = lastCounts.map((row) => {
    const names = Object.entries(headersOf(row));
    const undone = row.path === '/*' ? [] : ['Content-Security-Policy', 'Cache-Control'].map((name) => `  ! ${name}`);
    const shown = row.path === '/*' ? names : names.filter(([name]) => undone.includes(`  ! ${name}`));
    return [row.path, ...undone, ...shown.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  });
  return `# ${note}\n${blocks.join('\n\n')}\n`;
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
    '# Put the contents of dist/ into root. Serve it over https only: browsers install nothing else.',
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
  return [`# ${note}`, ':8080 {', '  root * /srv/lowlamp', ...blocks, '  file_server', '}', ''].join('\n');
}

/** The header files for common hosts, by where they stand in the project. */
export const hostFiles = {
  'public/_headers': netlify(),
  'hosting/nginx.conf': nginx(),
  'hosting/Caddyfile': caddy(),
};
