import type { Page } from '@playwright/test';
import { catalogueOrder } from '../../../src/content/catalogueOrder';
import type { SharedCard } from '../../../src/domain/exchange/sharedCard';
import { writeCard } from '../../../src/transfer/cardCode';
import { writeMessage } from '../../../src/transfer/message';
import { textOf } from '../../../src/transfer/messageText';
import { goTo } from './app';
import { expect } from './fixtures';

/** Somebody's card as their app would write it, as the text that can be pasted. */
async function cardAsText(card: Partial<SharedCard> & Pick<SharedCard, 'from' | 'name'>): Promise<string> {
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
  const text = await cardAsText(card);
  await goTo(page, '/exchange/scan');
  await page.getByRole('main').locator('textarea').fill(text);
  await page.getByRole('main').locator('form button[type=submit]').click();
  await expect(page).toHaveURL(/#\/exchange\/received$/);
  const somebodyNew = page.getByRole('main').getByRole('radio').last();
  await somebodyNew.check();
  await page.getByRole('main').locator('form input[type=text]').fill(card.name);
  await page.getByRole('main').locator('form button[type=submit]').click();
  const link = page.getByRole('main').locator('.kept a[href*="#/partners/"]');
  const href = await link.getAttribute('href');
  return (href ?? '').replace(/^.*#/, '');
}
