import type { Page } from '@playwright/test';
import { writeAnswer } from '../../src/transfer/agreementCode';
import { writeMessage } from '../../src/transfer/message';
import { textOf } from '../../src/transfer/messageText';
import { expectAccessible, skipWelcome, untilInstalled } from './support/app';
import { everyRow } from './support/everyRow';
import { expect, test } from './support/fixtures';
import { expectLocked, setLock, unlock } from './support/lock';
import { cardAsText } from './support/sharedCards';

interface SharedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** What the system posts to an installed app when somebody shares a file or a text with it: the same form, from outside. */
async function share(
  page: Page,
  url: string,
  { file, files = [], text = '' }: { readonly file?: string; readonly files?: readonly SharedFile[]; readonly text?: string },
): Promise<void> {
  await page.goto('about:blank');
  await page.setContent(
    `<form method="post" enctype="multipart/form-data" action="${url}receive">
      <input name="text" /><input name="files" type="file" multiple /><button>Share</button></form>`,
  );
  await page.locator('[name=text]').fill(text);
  const all = file === undefined ? files : [{ name: 'letter.age', mimeType: 'application/octet-stream', buffer: Buffer.from(file) }];
  if (all.length > 0) {
    await page.locator('[type=file]').setInputFiles([...all]);
  } else {
    await page.locator('[type=file]').evaluate((field) => field.remove());
  }
  await page.getByRole('button', { name: 'Share' }).click();
}

const card = { from: '00112233aabbccdd', name: 'Robin Sharemark', fields: { 'soothing-words': 'Sharemark words' } } as const;

test('a card that another app hands over is read offline, once, and the app puts it into no cache and no row', async ({ page, app }) => {
  await skipWelcome(page, app.url);
  await untilInstalled(page);
  const before = await everyRow(page);
  await app.close();
  const text = await cardAsText(card);
  for (const what of [{ file: text }, { text }]) {
    await share(page, app.url, what);
    await expect(page.getByRole('heading', { level: 1, name: 'A card for you' })).toBeVisible();
    await expect(page.getByText('They call themselves Robin Sharemark.')).toBeVisible();
  }
  const caught = await page.evaluate(async (words) => {
    const found: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const each of await cache.keys()) if ((await (await cache.match(each))!.text()).includes(words)) found.push(each.url);
    }
    return found;
  }, text.slice(-40));
  expect(caught).toEqual([]);
  // Until it is kept, nothing of it is in the vault either.
  expect((await everyRow(page)).length).toBe(before.length);
});

test('of several things that are handed over the first card is read, and it is said that the rest was not taken', async ({ page, app }) => {
  await skipWelcome(page, app.url);
  await untilInstalled(page);
  const file = (name: string, text: string): SharedFile => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) });
  const mine = file('card.age', await cardAsText(card));
  const picture = { name: 'cat.png', mimeType: 'image/png', buffer: await page.screenshot() };
  for (const files of [[picture, mine], [file('recipe.txt', 'Two eggs'), mine, file('other.age', await cardAsText({ ...card, name: 'Kim' }))]]) {
    await share(page, app.url, { files });
    await expect(page.getByText('They call themselves Robin Sharemark.')).toBeVisible();
    await expect(page.getByText('the rest was not taken')).toBeVisible();
    await expectAccessible(page);
  }
  await share(page, app.url, { files: [mine] });
  await expect(page.getByText('They call themselves Robin Sharemark.')).toBeVisible();
  await expect(page.getByText('the rest was not taken')).toBeHidden();
});

test('what would be kept as it comes isn’t taken from whoever hands something over: nothing changes', async ({ page, app }) => {
  await skipWelcome(page, app.url);
  await untilInstalled(page);
  const before = await everyRow(page);
  const answer = { id: '00112233aabbccdd', place: 1, answer: 'withdrawn', at: '2026-11-20T20:00:00.000Z', version: 1, digest: 'ab'.repeat(16) } as const;
  const text = textOf(await writeMessage({ kind: 'agreement-answer', body: await writeAnswer(answer) }));
  for (const what of [{ file: text }, { text }]) {
    await share(page, app.url, what);
    await expect(page.getByRole('alert')).toContainText('nothing here is waiting for it');
    expect(await everyRow(page)).toEqual(before);
  }
  // Somebody who pastes it means it.
  await page.getByLabel('Text that you were sent').fill(text);
  await page.getByRole('button', { name: 'Read the text' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'An answer' })).toBeVisible();
});

test('what can no longer be had is said, with the other ways beside it', async ({ page, app }) => {
  await skipWelcome(page, app.url);
  await untilInstalled(page);
  await page.goto('about:blank');
  await page.goto(`${app.url}#/exchange/scan?handed-over`);
  await expect(page.getByRole('alert')).toContainText('has not arrived here');
  await expect(page.getByText('Use a file')).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Scan a code' })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a card that is handed over while it is locked waits for the passphrase', async ({ page, app }) => {
  test.setTimeout(120_000);
  await skipWelcome(page, app.url);
  await untilInstalled(page);
  await setLock(page);
  await share(page, app.url, { file: await cardAsText(card) });
  await expectLocked(page);
  await expect(page.getByText('Robin Sharemark')).toHaveCount(0);
  // By now the page holds it itself: the worker may be gone.
  await unlock(page);
  await expect(page.getByRole('heading', { level: 1, name: 'A card for you' })).toBeVisible();
  await expect(page.getByText('They call themselves Robin Sharemark.')).toBeVisible();
});
