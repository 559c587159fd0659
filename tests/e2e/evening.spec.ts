import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import type { Page } from '@playwright/test';
import { goTo, skipWelcome, untilInstalled, untilSaved } from './support/app';
import { expect, test } from './support/fixtures';
import { afterKill } from './support/killedTab';

const evening = new Date('2026-11-24T21:30:00Z');
const nextDay = new Date('2026-11-25T20:30:00Z');

const main = (page: Page) => page.getByRole('main');
const heading = (page: Page, name: string | RegExp) =>
  expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
const press = (page: Page, ...names: readonly (string | RegExp)[]) =>
  names.reduce(async (before, name) => {
    await before;
    await main(page).getByRole('button', { name, exact: typeof name === 'string' }).click();
  }, Promise.resolve());

test('a whole evening for two, offline: prepared, led through, talked about by passing the phone, asked about the next day', async ({
  page,
  app,
  context,
}) => {
  test.setTimeout(150_000);
  await context.clock.setFixedTime(evening);
  await skipWelcome(page, app.url);
  await untilInstalled(page);
  await context.setOffline(true);
  await app.close();
  let here = page;

  /** The tab is killed; the same screen is there again, and what it shows is whole. */
  async function killed(name: string | RegExp): Promise<void> {
    await untilSaved(here);
    here = await afterKill(here, context, here.url());
    await heading(here, name);
  }

  await test.step('beforehand: who is there, and what helps', async () => {
    await goTo(here, '/practice/water-or-tea');
    await press(here, 'Tonight');
    await goTo(here, '/prepare');
    await press(here, 'Add somebody');
    await here.getByLabel('Name or pet name').fill('Sam');
    await here.getByLabel('Role of Sam').selectOption('Led');
    await main(here).getByText('What can everybody expect?', { exact: true }).click();
    await here.getByLabel('Contact afterwards, who leaves and when').fill('Sam stays the night');
    await killed('Prepare');
    await expect(here.getByLabel('Name or pet name')).toHaveValue('Sam');
  });

  await test.step('right afterwards, one thing at a time, from Home with one tap', async () => {
    await goTo(here, '/');
    await main(here).getByRole('link', { name: 'Start aftercare' }).click();
    await press(here, 'Start');
    await killed('Are you safe?');
    await press(here, 'Yes', 'Done', 'Done', 'Done');
    await killed('How is the body?');
    await press(here, 'Nothing to note, or skip it');
    await heading(here, 'Water or tea');
    await killed('Water or tea');
    await goTo(here, '/');
    await main(here).getByRole('link', { name: /^Go on with aftercare/ }).click();
    await heading(here, 'Water or tea');
    await press(here, 'More', 'To talking', 'Not at all');
    await killed('Is everybody in a good state?');
    await press(here, 'Yes');
    await expect(main(here).getByText('Written beforehand: Sam stays the night')).toBeVisible();
    await press(here, 'Go on');
    await here.getByLabel('A message, a call, breakfast').fill('Breakfast at nine');
    await killed('What is agreed for tomorrow?');
    await press(here, 'Go on', 'Yes, ask');
    await killed('Closed for tonight');
  });

  await test.step('the phone goes round, and each shows what they like', async () => {
    await main(here).getByRole('link', { name: 'Check in now' }).click();
    await heading(here, 'How would you like to check in?');
    await press(here, /^Pass the phone/);
    await expect(here.getByLabel('Name of person 2')).toHaveValue('Sam');
    await press(here, 'Begin', /^I am /);
    const checkIn = new URL(here.url()).hash.slice(1).split('?')[0] ?? '';
    await goTo(here, `${checkIn}?at=liked`);
    await here.getByLabel('What I liked').fill('the tea');
    await goTo(here, `${checkIn}?at=check`);
    await press(here, 'Done, hide my answers');
    await killed('Hand the phone to Sam');
    await expect(here.getByText('the tea')).toHaveCount(0);
    await press(here, 'I am Sam');
    await goTo(here, `${checkIn}?at=liked`);
    await here.getByLabel('What I liked').fill('the quiet');
    await goTo(here, `${checkIn}?at=check`);
    await press(here, 'Done, hide my answers');
    await killed(/^Hand the phone to /);
    for (const person of [/^I am (?!Sam)/, 'I am Sam'] as const) {
      await press(here, person);
      await here.getByRole('checkbox', { name: /^What I liked/ }).check();
      await press(here, 'Done, hide this page');
    }
    await killed('Ready to show each other?');
    for (const show of [/^(?!Sam).*: show$/, 'Sam: show'] as const) await press(here, show);
    await heading(here, 'What you show each other');
    await expect(here.getByText('the tea')).toBeVisible();
    await expect(here.getByText('the quiet')).toBeVisible();
  });

  await test.step('the next day both are asked about, and a calendar can hold the other times', async () => {
    await untilSaved(here);
    await context.clock.setFixedTime(nextDay);
    here = await afterKill(here, context, app.url);
    await expect(main(here).getByRole('link', { name: /^Ask Sam how it is/ })).toBeVisible();
    await main(here).getByRole('link', { name: /^How are you now\?/ }).click();
    await heading(here, 'How are you, a day later?');
    await goTo(here, '/follow-ups');
    const download = here.waitForEvent('download');
    await main(here).getByRole('button', { name: 'Save the calendar file' }).click();
    const file = await readFile(await (await download).path(), 'utf8');
    const events = new ICAL.Component(ICAL.parse(file) as unknown[]).getAllSubcomponents('vevent');
    expect(events.length).toBeGreaterThan(0);
    expect(new Set(events.map((event) => event.getFirstPropertyValue('summary')))).toEqual(new Set(['Reminder']));
    expect(file).not.toMatch(/Sam|Lowlamp|aftercare/i);
  });
});
