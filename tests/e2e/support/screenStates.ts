import type { Page } from '@playwright/test';
import { goTo, skipWelcome, untilSaved } from './app';
import { openDemo } from './demo';
import { expect } from './fixtures';
import { expectLocked, passphrase, setLock, unlock } from './lock';
import { at, heading, press, pressed, type Story } from './storySteps';
import { withSomebody } from './withSomebody';

/** Goes by keys, which open what lies over the screen. */
function byKey(key: string, dialog: string, then?: (page: Page) => Promise<unknown>) {
  return async (page: Page): Promise<void> => {
    await goTo(page, '/settings');
    await heading(page, 'Settings');
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog', { name: dialog })).toBeVisible();
    await then?.(page);
  };
}

/** Goes on through pages, with nothing said on them, until the one with that heading. */
function passUntil(name: string) {
  return async (page: Page): Promise<void> => {
    const title = page.getByRole('heading', { level: 1 });
    while ((await title.innerText()) !== name) {
      const before = await title.innerText();
      await press(page, 'Continue');
      await expect(title).not.toHaveText(before);
    }
  };
}

/** Every state that needs more than an address, by the story it comes up in. */
export const stories = {
  'the first minutes': {
    begin: (page, url) => page.goto(url).then(() => undefined),
    states: {
      'what it is': (page) => heading(page, 'Care for afterwards'),
      privacy: at('/welcome?step=2', /./, (page) => expect(page.getByText('2 of 4')).toBeVisible()),
      installing: at('/welcome?step=3', /./, (page) => expect(page.getByText('3 of 4')).toBeVisible()),
      beginning: at('/welcome?step=4', /./, (page) => expect(page.getByText('4 of 4')).toBeVisible()),
      'Home with nothing in it': at('/?welcomed', 'Good to see you', (page) => untilSaved(page)),
      'an empty card': at('/card', 'My card', (page) => expect(page.getByRole('heading', { name: 'Nothing stands here yet' })).toBeVisible()),
      'no boundaries': at('/boundaries', 'Boundaries and signals'),
      'nobody among the partners': at('/partners', 'Partners', (page) => expect(page.getByRole('heading', { name: 'Nobody here yet' })).toBeVisible()),
      'an empty journal': at('/journal', 'Journal', (page) => expect(page.getByRole('heading', { name: 'Nothing here yet' })).toBeVisible()),
      'no agreements': at('/agreements', 'Agreements'),
      'an empty tray': at('/menu/tray', 'Tonight'),
      'nothing has helped yet': at('/insights', 'What has helped so far'),
      'the early look at the card': at('/quiz', 'Right afterwards, what is your first wish?', async (page) => {
        await page.getByRole('radio', { name: 'To be close' }).check();
        await untilSaved(page);
      }),
      'an answer that depends': at('/quiz?at=touch', 'How much touch feels good right afterwards?', (page) =>
        page.getByRole('radio', { name: 'It depends on what happened' }).check()),
      'several answers': at('/quiz?at=kind-of-touch', 'Which kinds of touch do you like then?', (page) => page.getByRole('checkbox').first().check()),
      'all answers': at('/quiz?at=check', 'Your answers'),
      'a form with something missing': at('/boundaries/new', 'Write a boundary', async (page) => {
        await page.getByRole('button', { name: 'Save', exact: true }).click();
        await expect(page.getByLabel('What is it about?')).toHaveAttribute('aria-invalid', 'true');
      }),
      'what was done can be undone': at('/boundaries', 'Boundaries and signals', async (page) => {
        await press(page, 'Start with four colours');
        await press(page, 'Remove: Blue');
        await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
      }),
    },
  },
  'over the screens': {
    begin: openDemo,
    states: {
      'the search': byKey('/', 'Search'),
      'what the search found': (page) => page.getByRole('dialog').getByRole('searchbox').fill('hold').then(() => expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible()),
      'nothing found': (page) => page.getByRole('dialog').getByRole('searchbox').fill('xyzzyx').then(() => expect(page.getByRole('dialog').getByRole('link')).toHaveCount(0)),
      'the shortcuts': async (page) => {
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toHaveCount(0);
        await byKey('?', 'Keyboard shortcuts')(page);
      },
      'why something is left out': async (page) => {
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toHaveCount(0);
        await at('/menu', 'What would help', (there) => there.getByRole('button', { name: 'Why?' }).click())(page);
        await expect(page.getByRole('dialog', { name: 'Left out' })).toBeVisible();
      },
      'a search with nothing in the menu': async (page) => {
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: 'Search the menu' }).click();
        await page.getByRole('searchbox').fill('xyzzyx');
      },
      'a practice on the tray': at('/practice/massage', 'A massage', async (page) => {
        await press(page, 'Tonight');
        await expect(page.getByRole('button', { name: 'Tonight', exact: true })).toHaveAttribute('aria-pressed', 'true');
      }),
      'one’s own practice': at('/practice/new', 'Add your own', async (page) => {
        await page.getByLabel('What do you call it?').fill('Counting the stars');
        await page.getByRole('button', { name: 'Save', exact: true }).click();
        await heading(page, 'Counting the stars');
      }),
      'one’s own practice, to change': async (page) => {
        await goTo(page, `${new URL(page.url()).hash.slice(1)}/edit`);
        await expect(page.getByLabel('What do you call it?')).toHaveValue('Counting the stars');
      },
      'the cover': async (page) => {
        await goTo(page, '/card');
        await heading(page, 'My card');
        await page.evaluate(() => dispatchEvent(new Event('blur')));
        await expect(page.locator('html')).toHaveAttribute('data-covered', '');
      },
      'left in a hurry': async (page) => {
        await page.reload();
        await heading(page, 'My card');
        for (let times = 0; times < 3; times += 1) await page.keyboard.press('Shift');
        await expect(page).toHaveTitle('Red lentil soup');
      },
    },
  },
  'Aftercare now': {
    begin: skipWelcome,
    states: {
      start: at('/now', 'Aftercare now'),
      safe: pressed(['Start for everybody here'], 'Are you safe?'),
      unsure: pressed(['Not sure'], 'What doesn’t feel safe?'),
      binds: pressed(['Back', 'Yes'], 'Undo what binds'),
      body: pressed(['Skip all'], 'How is the body?'),
      'signs of the head': pressed(['Head'], 'Head'),
      'a sign ticked': (page) => page.getByRole('checkbox').last().check(),
      'left out for it': pressed(['Done', 'Go on'], 'Left out for now'),
      care: pressed(['Go on'], 'Cuddling'),
      more: (page) => press(page, 'More').then(() => expect(page.getByRole('button', { name: 'Close for tonight' })).toBeVisible()),
      'something to add': pressed(['Add something'], 'Add something'),
      'something else': pressed(['Back', 'Something else'], 'Something else'),
      paused: pressed(['Back', 'Pause'], 'Paused'),
      stopped: pressed(['Go on', 'I need to stop'], 'You can stop here'),
      talk: pressed(['Go on', 'More', 'To talking'], 'Would you like to talk?'),
      'a turn to talk': pressed(['Yes, now'], 'What was it like for you?'),
      state: pressed(['Enough'], 'Is everybody in a good state?'),
      'who stays': pressed(['Yes'], 'Who stays, and who goes?'),
      tomorrow: pressed(['Go on'], 'What is agreed for tomorrow?'),
      closed: pressed(['Go on', 'No'], 'Closed for tonight'),
    },
  },
  'checking in, the days after, mending': {
    begin: skipWelcome,
    states: {
      'a mood': at('/check-in/new', 'How would you like to check in?', pressed([/^Just me/], 'How were you before?')),
      'a mood in words': (page) => press(page, 'Answer in words instead').then(() => page.getByLabel('Heavy', { exact: true }).check()),
      'how it felt': passUntil('How did it feel to you?'),
      limits: passUntil('What about your limits?'),
      'it wasn’t wanted': async (page) => {
        await page.getByLabel("I didn’t want it").check();
        await press(page, 'Continue');
        await heading(page, "I’m sorry. You are believed here");
      },
      'what was liked': pressed(['Go on'], 'What did you like, and what not?'),
      'what helped': passUntil('What helped afterwards?'),
      'what helped, chosen': (page) => page.getByLabel('What was done afterwards?').selectOption({ label: 'Cuddling' }).then(() => page.getByRole('group', { name: 'Cuddling' }).getByLabel('A little worse').check()),
      'the answers': passUntil('Your answers'),
      'what may be learnt': pressed(['Done'], 'What may Lowlamp learn from this?'),
      done: pressed(['Finish'], 'The check-in is done'),
      'who takes part': at('/check-in/new', 'How would you like to check in?', (page) => press(page, /^Pass the phone/)),
      'handed over': async (page) => {
        await page.getByLabel(/^Your name/).fill('Alex');
        await page.getByLabel('Name of person 2').fill('Sam');
        await pressed(['Begin'], 'Hand the phone to Alex')(page);
      },
      'a time to be asked': at('/follow-ups', 'The days after', (page) => press(page, 'Ask me at a time I choose')),
      'a low day': at('/follow-ups/new', 'How are you?', async (page) => {
        await press(page, 'Answer in words instead');
        await page.getByRole('radio', { name: 'Rather heavy' }).check();
        await page.getByRole('radio', { name: 'Calm' }).check();
        await press(page, 'Continue');
      }),
      'whose limit': at('/repair/new', 'What would you like to mend?', async (page) => {
        await page.getByLabel(/^A limit/).check();
        await pressed(['Continue'], 'Whose limit was it?')(page);
      }),
      'whether to go on': async (page) => {
        await page.getByLabel('It was my limit').check();
        await pressed(['Continue'], 'Do you want to go on?')(page);
      },
    },
  },
  'with somebody': withSomebody,
  'the lock': {
    begin: async (page, url) => {
      await skipWelcome(page, url);
      await goTo(page, '/settings/lock/new');
    },
    states: {
      'a passphrase is chosen': (page) => heading(page, 'Set a lock'),
      'it is set': async (page) => {
        await setLock(page);
        await at('/settings/lock', 'Lock')(page);
      },
      // The made-up notes have neither.
      'a backup to be made': at('/settings/backup', 'Backup', (page) => expect(page.getByLabel('My own passphrase')).toBeVisible()),
      'a backup to be brought back': at('/settings/restore', 'Bring a backup back', (page) =>
        expect(page.getByLabel('Passphrase of the backup')).toBeVisible()),
      'who asks for a change': at('/settings/lock/change/passphrase', /./, (page) => expect(page.getByLabel('Your passphrase now')).toBeVisible()),
      locked: async (page) => {
        await goTo(page, '/');
        await page.getByRole('button', { name: 'Lock now' }).click();
        await expectLocked(page);
      },
      'a wrong passphrase': async (page) => {
        await page.getByLabel('Passphrase').fill('something else');
        await page.getByRole('button', { name: 'Unlock', exact: true }).click();
        await expect(page.getByRole('alert')).toContainText("didn’t open anything");
        await expect(page.getByText(/^You can try again in/)).toBeHidden({ timeout: 10_000 });
      },
      'the recovery code': async (page) => {
        await page.getByRole('button', { name: 'I have the recovery code' }).click();
        await expect(page.getByLabel('Recovery code')).toBeVisible();
      },
      'open again': async (page) => {
        await page.reload();
        await unlock(page, passphrase);
      },
    },
  },
} as const satisfies Readonly<Record<string, Story>>;
