/**
 * What the story goes through, step by step.
 * @typedef {object} Told
 * @property {ReturnType<typeof import('./person.js').personWith>} person
 * @property {{ url: string, close: () => Promise<void> }} app the server
 * @property {string} sent a card as text, from somebody else's browser
 * @property {string} [shown] this person's own card as text, once it was shown
 */

const passphrase = 'plum kettle orbit saddle moss';

/** The main story, told once for all browsers: what a step is called, and what is done in it. */
export const story = /** @type {readonly (readonly [string, (told: Told) => Promise<void>])[]} */ ([
  [
    'the first visit, and the welcome',
    async ({ person, app }) => {
      await person.open(app.url);
      await person.sees('heading', 'Care for afterwards');
      await person.shows('welcome');
      await person.tap('link', 'Continue');
      await person.tap('link', 'Skip step');
      await person.tap('link', 'Continue');
      await person.tap('link', 'Find out what helps me');
      await person.untilInstalled();
    },
  ],
  [
    'a few answers make a card, which is confirmed',
    async ({ person }) => {
      await person.sees('heading', 'Right afterwards, what is your first wish?');
      await person.choose('radio', 'To be close');
      await person.shows('quiz');
      await person.tap('button', 'Continue');
      await person.sees('heading', 'How much touch feels good right afterwards?');
      await person.choose('radio', 'Light, or in one place only');
      await person.tap('button', 'Continue');
      await person.sees('heading', 'Which kinds of touch do you like then?');
      await person.choose('checkbox', 'Being held firmly');
      await person.tap('button', 'Continue');
      await person.sees('heading', 'In the first quarter of an hour, would you like to talk?');
      await person.choose('radio', 'A few words');
      await person.tap('button', 'Continue');
      await person.sees('heading', 'Which words are good to hear?');
      await person.untilSaved();
      await person.goTo('/card');
      await person.sees('text', /You said: first of all, to be close/);
      await person.shows('card');
      await person.tap('button', 'Confirm this card');
      await person.sees('heading', 'This is your confirmed card');
    },
  ],
  [
    'a boundary takes what it rules out from the menu',
    async ({ person }) => {
      await person.goTo('/menu');
      await person.sees('link', /^Cuddling/);
      await person.goTo('/boundaries/new');
      await person.type('What is it about?', 'No cuddling');
      await person.choose('radio', /^Hard limit/);
      await person.shows('boundary');
      await person.tap('button', 'Save');
      await person.sees('text', /^Leaves out: Cuddling/);
      await person.goTo('/menu');
      await person.sees('heading', 'What would help');
      await person.sees('button', 'Why?');
      await person.seesNo('link', /^Cuddling/);
      await person.shows('menu');
      await person.goTo('/practice/cuddling');
      await person.sees('heading', 'Left out of your menu');
    },
  ],
  [
    'something is written into the journal',
    async ({ person }) => {
      await person.goTo('/journal/new');
      await person.type('What would you like to keep?', 'Rain on the window');
      await person.tap('button', 'Keep');
      await person.sees('heading', 'Rain on the window');
      await person.untilSaved();
    },
  ],
  [
    'what a disk refuses is told and stays on the screen, and is kept whole once it is tried again',
    async ({ person }) => {
      await person.goTo('/journal/new');
      await person.type('What would you like to keep?', 'Lamp by the bed');
      await person.untilSaved();
      await person.hasARefusingDisk(true);
      await person.tap('button', 'Keep');
      await person.sees('text', 'Not saved yet');
      await person.hasARefusingDisk(false);
      await person.tap('button', 'Try again');
      await person.sees('heading', 'Lamp by the bed');
      await person.untilSaved();
    },
  ],
  [
    'a card is shown as a code and as text, and one from another browser is read and kept',
    async (told) => {
      const { person } = told;
      await person.goTo('/exchange');
      await person.type('Somebody new', 'Kim');
      await person.choose('radio', /^The usual/);
      await person.tap('button', 'See what they will see');
      await person.sees('heading', 'This is what they will see');
      await person.tap('button', 'Show it');
      await person.sees('heading', 'Here is my card');
      await person.shows('code');
      await person.tap('button', 'As text');
      told.shown = await person.reads('The text, to select or to copy');
      await person.goTo('/exchange/scan');
      await person.sees('heading', 'Scan a code');
      await person.shows('scan');
      await person.type('Text that you were sent', told.sent);
      await person.tap('button', 'Read the text');
      await person.sees('heading', 'A card for you');
      await person.choose('radio', 'Kim');
      await person.tap('button', 'Keep this card');
      await person.sees('heading', /card is kept$/);
      await person.untilSaved();
    },
  ],
  [
    'a lock is set, with a passphrase',
    async ({ person }) => {
      await person.goTo('/settings/lock/new');
      await person.type(/^My own passphrase/, passphrase);
      await person.sees('text', /^(Fair|Good|Strong): /);
      await person.tap('button', 'Take my own');
      await person.type(/^Type it once more/, passphrase);
      await person.shows('lock-set');
      await person.tap('button', 'Set the lock');
      await person.sees('heading', 'A recovery code');
      await person.tap('button', 'Skip this');
      await person.seesNo('heading', 'A recovery code');
      await person.tap('button', 'Skip this');
      await person.tap('link', 'Done');
      await person.sees('button', 'Lock now');
    },
  ],
  [
    'with the server gone it opens anew, locked',
    async ({ person, app }) => {
      await app.close();
      await person.restart();
      await person.open(app.url);
      await person.sees('heading', 'Lowlamp is locked');
      await person.shows('locked');
    },
  ],
  [
    'unlocked, all of it is still there, with the server gone',
    async ({ person }) => {
      await person.type(/^Passphrase/, passphrase);
      await person.tap('button', 'Unlock');
      await person.sees('heading', 'Good to see you');
      await person.shows('home');
      await person.goTo('/boundaries');
      await person.sees('heading', /No cuddling/);
      await person.goTo('/card');
      await person.sees('heading', 'This is your confirmed card');
      await person.goTo('/menu');
      await person.sees('button', 'Why?');
      await person.seesNo('link', /^Cuddling/);
      await person.goTo('/journal');
      await person.sees('link', /Rain on the window/);
      await person.sees('link', /Lamp by the bed/);
      await person.shows('journal');
      await person.goTo('/partners');
      await person.sees('link', /^Kim/);
      await person.goTo('/now');
      await person.sees('heading', 'Aftercare now');
      await person.shows('now');
    },
  ],
]);
