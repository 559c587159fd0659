import { describe, expect, test } from 'vitest';
import { createMemoryHistory } from 'vue-router';
import { createScreens } from '@/app/router';
import { filledScreens, madeOnTheWay } from '../../e2e/support/screens';

describe('the list of screens that are looked at', () => {
  const router = createScreens(createMemoryHistory());
  const looked = new Set([...filledScreens.map((route) => router.resolve(route).matched[0]?.path), ...Object.keys(madeOnTheWay)]);

  // The gallery, which no build has, is looked at by a test of its own.
  const isShipped = (path: string): boolean => !path.startsWith('/gallery');

  test('has every route of the app', () => {
    expect(router.getRoutes().map(({ path }) => path).filter((path) => isShipped(path) && !looked.has(path))).toEqual([]);
  });
});
