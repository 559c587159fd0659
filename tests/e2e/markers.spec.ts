import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { leaveFor, skipWelcome, untilSaved } from './support/app';
import { makeBackup, openBackup, withoutSavePicker } from './support/backups';
import { expect, test } from './support/fixtures';
import { choosePassphrase, confirm, expectLocked, readCode, typeGroups, unlock } from './support/lock';
import { scanProfile } from './support/scanProfile';
import { newHand } from './support/typing';

const main = (page: Page) => page.getByRole('main');
const heading = (page: Page, name: string | RegExp) =>
  expect(page.getByRole('heading', { level: 1, name })).toBeVisible({ timeout: 30_000 });
const press = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true }).click();

/** Questions with a field for own words, and the private one. */
const questions = ['words-that-land', 'felt-low', 'please-dont', 'giver-enough', 'can-say-no', 'pause', 'check'];
/** The pages of the check-in. */
const checkInPages = ['before', 'after', 'felt', 'pleasure', 'discomfort', 'boundary', 'liked', 'wished', 'care', 'tried', 'helped'];
/** Screens that are met with nothing to do but to fill what can be filled. */
const plain = [
  '/',
  '/welcome',
  '/quiz',
  '/quiz/tries',
  '/card/paper',
  '/card/versions',
  '/menu/tray',
  '/practice/cuddling',
  '/compare',
  '/compare/phones',
  '/insights',
  '/partners/nobody/menu',
  '/partners/nobody/talk',
  '/partners/together',
  '/learn/drop',
  '/settings',
  '/settings/export',
  '/settings/keys',
  '/settings/new',
  '/settings/verify',
  '/settings/lock',
  '/help',
  '/help/neck',
  '/help/low',
  '/help/lines',
  '/help/clinician',
  '/nowhere',
];

/** The routes as the router names them, without the one that takes all the rest and the gallery, which no build has. */
async function everyRoute(): Promise<readonly string[]> {
  const router = await readFile(fileURLToPath(new URL('../../src/app/router.ts', import.meta.url)), 'utf8');
  return [...router.matchAll(/path: '([^']+)'/g)].map(([, path = '']) => path).filter((path) => !path.includes('*') && !path.startsWith('/gallery'));
}

/** A route such as `/practice/:id/edit` as an expression for addresses. */
function asPattern(route: string): RegExp {
  return new RegExp(`^${route.replace(/\/:\w+\?/g, '(/[^/]+)?').replace(/:\w+/g, '[^/]+')}$`);
}

test('what is typed into any field of any screen stands nowhere in the profile once it is locked and closed', async ({
  app,
  persistent,
}) => {
  test.setTimeout(300_000);
  const page = persistent.page();
  const hand = newHand(page);
  const visited = new Set<string>();
  page.on('console', (message) => {
    expect(hand.markers.filter((each) => message.text().includes(each))).toEqual([]);
  });

  /** Goes there, and does what there is to do; then nothing of it may have been left behind. */
  async function at(route: string, work: () => Promise<void> = hand.fillAll): Promise<void> {
    // A new screen takes the focus: until then the old one may still stand there.
    if (!page.url().endsWith(`#${route}`)) {
      await leaveFor(page, route);
      await expect(main(page).locator(':focus')).toBeVisible();
    }
    await expect(main(page).getByRole('heading', { level: 1 })).toBeVisible();
    // As the page has it: the browser tells of an address a moment later.
    visited.add((await page.evaluate(() => location.hash)).slice(1).split('?')[0] ?? '');
    await work();
    await hand.expectNoTrace();
  }

  await withoutSavePicker(page);
  await skipWelcome(page, app.url);
  let passphrase = `plum kettle ${hand.word('passphrase')} moss`;
  let code: readonly string[] = [];

  await test.step('a lock, with slips on the way', async () => {
    await at('/settings/lock/new', async () => {
      await hand.fillAll();
      await page.getByLabel('My own passphrase').fill(passphrase);
      await press(page, 'Take my own');
      await hand.fillAll();
      await press(page, 'Set the lock');
      await expect(page.getByText(/^That is not the same/)).toBeVisible();
      await page.getByLabel('Type it once more').fill(passphrase);
      await press(page, 'Set the lock');
      await heading(page, 'A recovery code');
      code = await readCode(page);
      await press(page, 'I have written it down');
      await hand.fillAll();
      await press(page, 'Set the recovery code');
      await expect(page.getByText(/^That is not group/).first()).toBeVisible();
      await press(page, 'Show the code again');
      await typeGroups(page, code);
      await heading(page, 'A passkey');
      await press(page, 'Skip this');
      await heading(page, 'The lock is set');
    });
  });

  await test.step('own words in the questions', async () => {
    for (const question of questions) await at(`/quiz?at=${question}`);
    await untilSaved(page);
  });

  await test.step('every passage of the card, and a situation', async () => {
    await at('/card', async () => {
      await page.getByLabel('Say more about a situation').selectOption('With somebody new');
      await hand.fillAll();
      await press(page, 'Done: With somebody new');
      const pencils = main(page).getByRole('button', { name: /^(?:Edit|Add): / });
      const names = await pencils.evaluateAll((all) =>
        all.map((one) => one.getAttribute('aria-label') ?? one.textContent.trim()),
      );
      expect(names.length).toBeGreaterThan(8);
      for (const name of names) {
        await press(page, name);
        await hand.fillAll();
        const done = main(page).getByRole('button', { name: name.replace(/^\w+/, 'Done'), exact: true });
        if (await done.isVisible()) await done.click();
      }
    });
  });

  await test.step('a boundary, changed once; one that stays a draft; each kind of signal', async () => {
    const fillBoundary = async () => {
      await page.getByRole('radio', { name: /^Only if/ }).check();
      await page.getByLabel('With one person').check();
      await hand.fillAll();
    };
    const save = async () => {
      await fillBoundary();
      await press(page, 'Save');
      await heading(page, 'Boundaries and signals');
    };
    await at('/boundaries/new', save);
    await at('/boundaries', async () => {
      for (const kind of ['Word', 'Gesture', 'Object']) {
        await press(page, 'Add a signal');
        await page.getByRole('radio', { name: new RegExp(`^${kind}`) }).check();
        await hand.fillAll();
        await press(page, 'Save the signal');
        await expect(main(page).getByRole('button', { name: 'Save the signal' })).toBeHidden();
      }
    });
    const change = await main(page).getByRole('link', { name: /^Change: / }).getAttribute('href');
    await at(change?.slice(1) ?? '', save);
    await at('/boundaries/new', fillBoundary);
  });

  await test.step('a practice of one’s own with all it can hold, changed once', async () => {
    const save = async () => {
      await hand.fillAll();
      for (const box of await main(page).getByRole('group', { name: 'When is it better left out?' }).getByRole('checkbox').all()) {
        await box.check();
      }
      await hand.fillAll();
      await page.getByLabel('Shortest, in minutes').fill('5');
      await page.getByLabel('Longest, in minutes').fill('10');
      await press(page, 'Save');
      await expect(main(page).getByRole('link', { name: 'Change', exact: true })).toBeVisible();
    };
    await at('/practice/new', save);
    await at(new URL(page.url()).hash.slice(1), () => hand.fillAll());
    await at(`${new URL(page.url()).hash.slice(1)}/edit`, save);
  });

  await test.step('somebody with whom care is shared, under two names', async () => {
    await at('/partners/new', async () => {
      await hand.fillAll();
      await press(page, 'Keep');
      await expect(page.getByLabel(/^Notes about/)).toBeVisible();
    });
    const somebody = new URL(page.url()).hash.slice(1);
    await at(somebody, async () => {
      await page.getByText('Name and kind').click();
      await hand.fillAll();
      await press(page, 'Change the name');
      await expect(page.getByText('The name is changed.')).toBeVisible();
    });
    await at(`${somebody}/card`);
    await at('/partners');
  });

  await test.step('an evening for two, with somebody casual, who would rather have no aftercare', async () => {
    await at('/prepare', async () => {
      await press(page, 'Add somebody');
      for (const part of ['What does it come after?', 'Who looks after whom?', 'Rather none?']) await page.getByText(part, { exact: true }).first().click();
      await page.getByLabel('Situation').selectOption('With somebody casual');
      await page.getByLabel("I’d rather have no aftercare").check();
      await hand.fillAll();
    });
  });

  await test.step('an agreement with somebody, said yes to, and changed', async () => {
    await at('/agreements/new', async () => {
      await press(page, 'Add a time to ask');
      await hand.fillAll();
      await press(page, 'Look at it whole');
      await expect(main(page).getByRole('button', { name: 'I say yes to this' })).toBeVisible();
    });
    await at(new URL(page.url()).hash.slice(1), async () => {
      await press(page, 'I say yes to this');
      await expect(main(page).getByRole('button', { name: 'Take it back' })).toBeVisible();
    });
    await at(`${new URL(page.url()).hash.slice(1)}/change`, async () => {
      await main(page).getByRole('radio', { name: 'Up to a day' }).check();
      await page.getByLabel('Which day?').fill('2099-01-01');
      await hand.fillAll();
      await press(page, 'Look at it whole');
      await expect(main(page).getByText('Changed 1 time')).toBeVisible();
    });
    await at('/agreements');
    await at('/agreements/received');
  });

  await test.step('every passage of the plan for low days, and how it is now', async () => {
    await at('/follow-ups/plan', async () => {
      const unwritten = main(page).getByRole('button', { name: /^Write: / });
      while ((await unwritten.count()) > 0) {
        const name = (await unwritten.first().getAttribute('aria-label')) ?? '';
        await press(page, name);
        await hand.fillAll();
        await press(page, name.replace('Write', 'Done'));
        await expect(main(page).getByRole('button', { name: name.replace('Write', 'Edit'), exact: true })).toBeVisible();
      }
    });
    for (const step of ['helped', 'note']) await at(`/follow-ups/new?at=${step}`);
    await press(page, 'Done');
    await expect(main(page).getByText(hand.lastAt('#/follow-ups/new:'))).toBeVisible();
    await at('/follow-ups', async () => {
      await press(page, 'Ask me at a time I choose');
      await press(page, 'Keep this time');
      await hand.fillAll();
    });
  });

  await test.step('the journal: an entry and an evening that was, changed once, searched for', async () => {
    const keep = async () => {
      await hand.fillAll();
      await press(page, 'Keep');
      await expect(main(page).getByRole('button', { name: 'Delete this entry' })).toBeVisible();
    };
    for (const route of ['/journal/new', '/journal/evening']) {
      await at(route, keep);
      const entry = new URL(page.url()).hash.slice(1);
      await at(entry, () => hand.fillAll());
      await at(`${entry}/edit`, keep);
    }
    await at('/journal');
    await at('/review');
  });

  await test.step('a check-in for two, a letter, and each way of mending something', async () => {
    await at('/check-in/new', async () => {
      await main(page).getByRole('button', { name: /^Pass the phone/ }).click();
      await heading(page, 'Who takes part?');
      await hand.fillAll();
      await press(page, 'Begin');
      await main(page).getByRole('button', { name: /^I am / }).click();
      for (const asked of checkInPages) {
        await expect(page).toHaveURL(new RegExp(`at=${asked}$`));
        await hand.fillAll();
        if (asked === 'tried') await page.getByLabel('With changes').check();
        await hand.fillAll();
        await press(page, 'Continue');
      }
      await heading(page, 'Your answers');
      await press(page, 'Done, hide my answers');
      await heading(page, /^Hand the phone to/);
    });
    await at('/check-in/new', async () => {
      await main(page).getByRole('button', { name: /^In writing/ }).click();
      await heading(page, 'In writing');
      await hand.fillAll();
    });
    for (const kind of ['An accident', 'A misunderstanding', 'A limit that was crossed']) {
      await at('/repair/new', async () => {
        await page.getByLabel(kind).check();
        await press(page, 'Continue');
        if (kind.startsWith('A limit')) {
          await page.getByLabel('It was my limit').check();
          await press(page, 'Continue');
          await press(page, 'Yes, go on');
        }
        const last = page.getByRole('heading', { level: 1, name: 'That was the last step' });
        while (!(await last.isVisible())) {
          const before = page.url();
          await expect(main(page).getByRole('textbox')).toBeVisible();
          await hand.fillAll();
          await press(page, 'Continue');
          await expect(page).not.toHaveURL(before);
          // The page before may still stand there: the new one takes the focus.
          await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
        }
      });
    }
  });

  await test.step('what is written in a session and before its close', async () => {
    await at('/now', async () => {
      await press(page, 'Start');
      await heading(page, 'Are you safe?');
      await press(page, 'More');
      await press(page, 'To talking');
      await press(page, 'In writing');
      await heading(page, 'In your own words');
      await hand.fillAll();
      await press(page, 'Go on');
      await press(page, 'Not quite');
      for (const asked of ['What would help?', 'Who stays, and who goes?', 'What is agreed for tomorrow?']) {
        await heading(page, asked);
        await hand.fillAll();
        await press(page, 'Go on');
      }
      await press(page, 'Yes, ask');
      await heading(page, 'Closed for tonight');
    });
  });

  await test.step('a request that stands on no list', async () => {
    await at('/request', async () => {
      await page.getByRole('radio', { name: 'Yes, enough' }).check();
      await page.getByRole('radio', { name: 'I want to' }).check();
      await page.getByRole('radio', { name: 'Yes, or it might' }).check();
      await hand.fillAll();
    });
  });

  await test.step('what is shown to somebody, and what comes from them, sealed and not', async () => {
    let text = '';
    const show = async (how: string) => {
      await press(page, 'See what they will see');
      await press(page, how);
      await heading(page, 'Here is my card');
      text = await page.getByLabel('The text, to select or to copy').inputValue();
    };
    const paste = async () => {
      await page.getByLabel('Text that you were sent').fill(text);
      await press(page, 'Read the text');
    };
    await at('/exchange', () => show('Show it'));
    await at('/exchange/show');
    await at('/exchange/scan', async () => {
      await hand.fillAll();
      await paste();
      await heading(page, 'A card for you');
    });
    await at('/exchange/received', async () => {
      const somebodyNew = page.getByRole('radio', { name: 'Somebody new' });
      if (await somebodyNew.isVisible()) await somebodyNew.check();
      await hand.fillAll();
      await press(page, 'Keep this card');
      await expect(page.getByRole('heading', { name: /card is kept$/ })).toBeVisible();
    });
    await at('/exchange', async () => {
      await hand.fillAll();
      await page.getByLabel(/^Seal it with four words/).check();
      await show('Seal and show it');
    });
    await at('/exchange/scan', async () => {
      await paste();
      await hand.fillAll();
      await press(page, 'Open it');
      await expect(page.getByRole('alert')).toContainText("These words don’t open it", { timeout: 30_000 });
    });
  });

  await test.step('what is searched for, and all the other screens', async () => {
    await at('/menu', async () => {
      await press(page, 'Search the menu');
      await hand.fillAll();
    });
    await at('/learn');
    for (const route of plain) await at(route);
    await at('/', async () => {
      await page.getByRole('button', { name: 'Search', exact: true }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await hand.fillAll();
      await hand.expectNoTrace();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    });
  });

  await test.step('a backup of all that, which is opened here again', async () => {
    const words = `anchor tunnel ${hand.word('words of a backup')} ferry`;
    await at('/settings/backup');
    const file = await makeBackup(page, words);
    await at('/settings/restore', async () => {
      await hand.fillAll();
      await openBackup(page, file, words);
      // It was made by the app of all that a person can write, and is taken whole.
      await expect.poll(() => page.getByRole('table').getByRole('row').count(), { timeout: 30_000 }).toBeGreaterThan(20);
      await hand.fillAll();
    });
  });

  await test.step('changes of the lock', async () => {
    for (const what of ['passkey', 'key', 'remove']) await at(`/settings/lock/change/${what}`);
    await at('/settings/lock/change/recovery', async () => {
      await press(page, 'I have the recovery code');
      await hand.fillAll();
    });
    await at('/settings/lock/change/space', async () => {
      await confirm(page, passphrase);
      await page.getByRole('radio', { name: 'The first other place' }).check({ timeout: 30_000 });
      await press(page, 'Go on');
      await hand.fillAll();
    });
    await at('/settings/lock/change/passphrase', async () => {
      await hand.fillAll();
      await confirm(page, passphrase);
      await expect(page.getByLabel('My own passphrase')).toBeVisible({ timeout: 30_000 });
      passphrase = `walnut ferry ${hand.word('new passphrase')} dune`;
      await choosePassphrase(page, passphrase);
      await expect(page.getByText(/The old one opens nothing any more/)).toBeVisible({ timeout: 30_000 });
    });
  });

  await test.step('locked: wrong tries, the code mistyped, and the word that removes', async () => {
    await page.getByRole('button', { name: 'Lock now' }).click();
    await expectLocked(page);
    await hand.fillAll();
    await press(page, 'Unlock');
    await expect(page.getByRole('alert')).toContainText("didn’t open anything", { timeout: 15_000 });
    await page.getByLabel('Show the letters').check();
    await press(page, 'I have the recovery code');
    await hand.fillAll();
    await hand.expectNoTrace();
    await press(page, 'I have the passphrase');
    await expect(page.getByText(/^You can try again in/)).toBeHidden();
    await unlock(page, passphrase);
    await at('/card', async () => {
      // What was typed last was kept, so there was something to be found.
      await expect(main(page).getByText(hand.lastAt('#/card:'))).toBeVisible();
    });
    await page.getByRole('button', { name: 'Lock now' }).click();
    await expectLocked(page);
    await hand.expectNoTrace();
  });

  for (const route of await everyRoute()) {
    expect([...visited].some((address) => asPattern(route).test(address)), `${route} was visited`).toBe(true);
  }
  expect(new Set(hand.places).size).toBeGreaterThanOrEqual(50);
  await persistent.close();
  const whole = [code.join('-'), code.join(' '), code.join('')];
  expect(await scanProfile(persistent.folder, [...hand.markers, ...whole])).toEqual([]);
});
