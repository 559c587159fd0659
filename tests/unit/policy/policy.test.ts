import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hostFiles } from '../../../policy/hostFiles.js';
import { headersFor, metaPolicy } from '../../../policy/policy.js';

const page = headersFor('/')['Content-Security-Policy'] ?? '';

describe('the policy', () => {
  it('lets a page reach nothing but its own origin', () => {
    expect(page).toContain("default-src 'none'");
    expect(page).toContain("connect-src 'self'");
    expect(page).not.toMatch(/unsafe|https?:|data:|\*/);
  });

  it('is the same in the meta tag, but for what a meta tag cannot say', () => {
    const without = page.split('; ').filter((rule) => !rule.startsWith('frame-ancestors'));
    expect(metaPolicy().split('; ')).toEqual(without);
  });

  it('gives the worker a policy of its own and lets only named files be kept for long', () => {
    expect(headersFor('/sw.js')['Content-Security-Policy']).not.toContain('trusted-types');
    expect(headersFor('/sw.js')['Cache-Control']).toBe('no-cache');
    expect(headersFor('/home.html')['Cache-Control']).toBe('no-cache');
    expect(headersFor('/assets/first-abc.js')['Cache-Control']).toContain('immutable');
  });

  it('refuses a path that is none', () => {
    expect(() => headersFor('assets/x.js')).toThrow(TypeError);
  });
});

describe('the files for hosts', () => {
  it.each(Object.keys(hostFiles))('%s says what the policy says today ("npm run headers" writes it)', (path) => {
    const text: string = hostFiles[path as keyof typeof hostFiles];
    expect(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')).toBe(text);
    for (const [name, value] of Object.entries(headersFor('/'))) {
      expect(text).toContain(name);
      expect(text).toContain(value);
    }
  });
});

describe('the container', () => {
  const read = (path: string) => readFileSync(new URL(`../../../hosting/${path}`, import.meta.url), 'utf8');

  it('holds the app where its server looks for it, on the port that it listens on, with a named version and as nobody', () => {
    const lines = read('Containerfile').split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    expect(lines[0]).toMatch(/^FROM docker\.io\/library\/caddy:\d+\.\d+\.\d+-alpine$/);
    const [, root] = /root \* (\S+)/.exec(read('Caddyfile')) ?? [];
    const [, port] = /^:(\d+) \{/m.exec(read('Caddyfile')) ?? [];
    expect(lines).toEqual(expect.arrayContaining([`COPY app ${root}`, 'COPY hosting/Caddyfile /etc/caddy/Caddyfile', `EXPOSE ${port}`, 'USER 65534:65534']));
    // What it says at last is what is run.
    expect(JSON.parse(lines.at(-1)?.replace('CMD ', '') ?? '')).toContain('/etc/caddy/Caddyfile');
  });
});
