import type { Page } from '@playwright/test';
import { goTo } from './app';
import { expect } from './fixtures';

/** What a screen shows once something was done on it, each opened from the one before. */
export interface Story {
  readonly begin: (page: Page, url: string) => Promise<void>;
  readonly states: Readonly<Record<string, (page: Page) => Promise<void>>>;
}

export const main = (page: Page) => page.getByRole('main');
export const heading = (page: Page, name: string | RegExp) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible({ timeout: 30_000 });
export const press = (page: Page, name: string | RegExp) => main(page).getByRole('button', { name, exact: true }).first().click();

/** Goes to a screen, waits for its heading, and does what is to be done there. */
export function at(route: string, name: string | RegExp, then?: (page: Page) => Promise<unknown>) {
  return async (page: Page): Promise<void> => {
    await goTo(page, route);
    await heading(page, name);
    await then?.(page);
  };
}

/** Presses some buttons one after the other, and waits for a heading. */
export function pressed(buttons: readonly (string | RegExp)[], name: string | RegExp) {
  return async (page: Page): Promise<void> => {
    for (const button of buttons) await press(page, button);
    await heading(page, name);
  };
}
