import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { places } from '@/app/places';
import { screensToFind } from '@/app/screensToFind';

const router = readFileSync(new URL('../../../src/app/router.ts', import.meta.url), 'utf8');
const routes = [...router.matchAll(/path: '([^']+)'/g)].map(([, path = '']) => path);

describe('the five places', () => {
  it('share no screen', () => {
    expect(routes.length).toBeGreaterThan(40);
    expect(routes.filter((route) => places.filter(({ below }) => below.test(route)).length > 1)).toEqual([]);
  });

  it('are each marked on their own screen', () => {
    expect(places.filter(({ to, below }) => !below.test(to))).toEqual([]);
  });
});

describe('what the search knows', () => {
  it('leads only to screens that are there', () => {
    const isThere = (to: string): boolean =>
      routes.some((route) => new RegExp(`^${route.replace(/\/:\w+\?/g, '(/[^/]+)?').replace(/:\w+(?!\()/g, '[^/]+')}$`).test(to) && !route.includes('*'));
    expect(screensToFind.filter(({ to }) => !isThere(to))).toEqual([]);
  });
});
