import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { headersFor, metaPolicy } from '../../policy/policy.js';
import { skipWelcome } from './support/app';
import { expect, test } from './support/fixtures';

/** Every file of the build, as it is asked for. */
function builtPaths(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile() && name !== '_headers')
    .map((name) => `/${relative('.', name).split(sep).join('/')}`);
}

test('every built file comes with the headers of the policy', async ({ app, request }) => {
  const files = builtPaths(app.folder);
  expect(files.length).toBeGreaterThan(50);
  for (const path of ['/', ...files]) {
    const answer = await request.get(new URL(path, app.url).href);
    expect(answer.status(), path).toBe(200);
    const headers = answer.headers();
    for (const [name, value] of Object.entries(headersFor(path))) expect(headers[name.toLowerCase()], path).toBe(value);
    expect(headers['content-type'], path).toBeTruthy();
  }
});

test('the file for hosts that read one has exactly one row for each path', ({ app }) => {
  const paths = readFileSync(join(app.folder, '_headers'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('/'));
  const fits = (row: string, path: string) => (row.endsWith('/*') ? path.startsWith(row.slice(0, -1)) : row === path);
  for (const path of ['/', ...builtPaths(app.folder)]) expect(paths.filter((row) => fits(row, path)), path).toHaveLength(1);
});

test('all pages carry the policy themselves, for hosts that send none', async ({ app, request }) => {
  for (const path of ['index.html', 'home.html', 'lock.html', 'recipe.html']) {
    const html = await (await request.get(`${app.url}${path}`)).text();
    expect(html).toContain(`<meta http-equiv="Content-Security-Policy" content="${metaPolicy()}" />`);
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\son\w+=|\sstyle=/);
  }
});

test.describe('what the policy refuses', () => {
  // Being refused is told in the console, which otherwise fails a test.
  test.use({ expectsFaults: true });

  test('is refused: code from words, other hosts, and markup from words', async ({ page, app }) => {
    await skipWelcome(page, app.url);
    const refused = await page.evaluate(async () => {
      const attempts: Record<string, () => unknown> = {
        // In a task of its own: what the test's own tool runs is not bound by the policy.
        code: () => new Promise((resolve) => setTimeout(resolve)).then(() => (0, eval)('1 + 1') as unknown),
        request: () => fetch('https://example.org/'),
        markup: () => {
          document.createElement('p').innerHTML = '<b>words</b>';
        },
        picture: () =>
          new Promise((resolve, reject) => {
            Object.assign(new Image(), { onload: resolve, onerror: reject, src: 'https://example.org/a.png' });
          }),
      };
      const names: string[] = [];
      for (const [name, attempt] of Object.entries(attempts)) {
        try {
          await attempt();
        } catch {
          names.push(name);
        }
      }
      return names;
    });
    expect(refused).toEqual(['code', 'request', 'markup', 'picture']);
  });
});
