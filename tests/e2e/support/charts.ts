import type { Locator } from '@playwright/test';
import { expect } from './fixtures';

/** Opens the table of a part, by keyboard, and reads it. */
export async function tableOf(region: Locator): Promise<readonly (readonly string[])[]> {
  const fold = region.getByText('The same in figures', { exact: true });
  await fold.focus();
  await fold.press('Enter');
  const rows = region.getByRole('table').locator('tbody tr');
  await expect(rows.first()).toBeVisible();
  return rows.evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent)));
}

/** What the marks of a part's drawing say of themselves, by the names of their data attributes. */
export function drawnIn(region: Locator, ...names: string[]): Promise<readonly (readonly (string | null)[])[]> {
  return region
    .locator('svg [data-row]')
    .evaluateAll((marks, wanted) => marks.map((mark) => wanted.map((name) => mark.getAttribute(`data-${name}`))), names);
}
