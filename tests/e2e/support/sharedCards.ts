import type { Page } from '@playwright/test';
import { catalogueOrder } from '../../../src/content/catalogueOrder';
import type { SharedCard } from '../../../src/domain/exchange/sharedCard';
import { writeCard } from '../../../src/transfer/cardCode';
import { writeMessage } from '../../../src/transfer/message';
import { textOf } from '../../../src/transfer/messageText';
import { goTo } from './app';
import { expect } from './fixtures';

/** Somebody's card as their app would write it, as the text that can be pasted. */
export async function sharedCardText(card: Partial<SharedCard> & Pick<SharedCard, 'from' | 'name'>): Promise<string> {
  const whole: SharedCard = {
    madeAt: '2026-11-20T20:00:00.000Z',
    stances: {},
    needs: {},
    fields: {},
    bySituation: {},
    signals: [],
    boundaries: [],
    practices: [],
    ...card,
  };
  return textOf(await writeMessage({ kind: 'card', body: await writeCard(whole, catalogueOrder) }));
}

/** Reads a pasted card and keeps it as somebody new. Answers with the route of their page. */
export async function keepCardOf(page: Page, card: Partial<SharedCard> & Pick<SharedCard, 'from' | 'name'>): Promise<string> {
  const text = await sharedCardText(card);
  await goTo(page, '/exchange/scan');
  await page.getByLabel('Text that you were sent').fill(text);
  await page.getByRole('button', { name: 'Read the text' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'A card for you' })).toBeVisible();
  const somebodyNew = page.getByRole('radio', { name: 'Somebody new' });
  if (await somebodyNew.isVisible()) await somebodyNew.check();
  await page.getByRole('button', { name: 'Keep this card' }).click();
  await expect(page.getByRole('heading', { name: /card is kept$/ })).toBeVisible();
  const route = await page.getByRole('main').locator('a[href*="#/partners/"]').getAttribute('href');
  return (route ?? '').replace(/^.*#/, '');
}
