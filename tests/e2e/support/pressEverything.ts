import { expect, type Page } from '@playwright/test';
import { leaveFor } from './app';

/** What isn't pressed, with the reason. What chooses a file is no button, and what removes everything is none yet. */
const leftOut: Readonly<Record<string, string>> = {
  'Back to my own': 'opens the app anew, without the made-up notes',
  'Look around with made-up notes': 'opens the app anew, with them',
  Print: 'opens a window of the browser',
  'Print without a title': 'opens a window of the browser',
};

/** More than any screen takes. */
const most = 200;

/** How a screen stands once what was done on it has come to its end. */
interface Standing {
  /** What is to be pressed next, and with which key. It has the focus. */
  readonly next: { readonly name: string; readonly key: string } | undefined;
  /** Nothing had the focus. */
  readonly isLost: boolean;
  readonly path: string;
  readonly heading: string;
  readonly isInDialog: boolean;
  readonly offersUndo: boolean;
}

/** Runs in the page, before anything of it. */
function bringStanding(leaves: readonly string[]): void {
  const isLost = (): boolean => (document.activeElement ?? document.body) === document.body;
  const nextFrame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

  function nameOf(one: HTMLElement): string {
    const isField = one instanceof HTMLInputElement || one instanceof HTMLSelectElement;
    const said = one.getAttribute('aria-label') ?? (isField ? one.labels?.[0]?.textContent : one.textContent) ?? '';
    const group = isField ? one.closest('fieldset')?.querySelector('legend')?.textContent.trim() : undefined;
    const name = said.trim().replace(/\s+/g, ' ').slice(0, 50);
    return group ? `${group}: ${name}` : name;
  }

  /** Of many that differ only in what follows a colon, such as the favourites of a list, two are pressed. */
  const kindOf = (name: string): string => name.replace(/“(.+?): .*$/, '“$1: ');

  function keyFor(one: HTMLElement): string {
    if (one.localName === 'select') return 'ArrowDown';
    return one.localName === 'input' ? 'Space' : 'Enter';
  }

  /** Until nothing has changed for two frames and nothing is being saved; then, where nothing has the focus, for a second. */
  async function untilStill(): Promise<void> {
    let changes = 0;
    const observer = new MutationObserver((all) => (changes += all.length));
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    for (let still = 0, before = 0, frames = 0; still < 2 && frames < 60; frames += 1) {
      await nextFrame();
      const isSaving = document.querySelector('header .saved')?.textContent.trim().startsWith('Saving') ?? false;
      still = changes === before && !isSaving ? still + 1 : 0;
      before = changes;
    }
    observer.disconnect();
    for (const end = performance.now() + 1_000; isLost() && performance.now() < end;) await nextFrame();
  }

  async function stand(done: readonly string[]): Promise<Standing> {
    await untilStill();
    const wasLost = isLost();
    const heading = document.querySelector('main h1')?.textContent.trim() ?? '';
    const dialog = document.querySelector('dialog[open]');
    const roots = dialog ? [dialog] : [...document.querySelectorAll('main, .notices')];
    const kinds = new Map<string, number>();
    for (const name of done) kinds.set(kindOf(name), (kinds.get(kindOf(name)) ?? 0) + 1);
    const controls = roots
      .flatMap((root) => [...root.querySelectorAll<HTMLElement>('button, summary, select, input[type=checkbox], input[type=radio]')])
      .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.matches(':disabled, [inert] *'))
      .map((one) => ({ one, short: nameOf(one), name: `${dialog ? 'dialog over ' : ''}${heading}: ${one.localName} “${nameOf(one)}”` }))
      .filter(({ short }) => !leaves.includes(short));
    const open = controls.filter(({ name }) => {
      const pressed = kinds.get(kindOf(name)) ?? 0;
      return !done.includes(name) && pressed < (kindOf(name) === name ? 1 : 2);
    });
    // What takes something away comes last, so that the rest is there to be pressed.
    const next = open.find(({ short }) => !/^(Remove|Delete|Discard|Withdraw|Forget|Undo|Yes, )/.test(short)) ?? open[0];
    next?.one.focus();
    return {
      next: next && { name: next.name, key: keyFor(next.one) },
      isLost: wasLost,
      path: location.hash.replace(/^#|\?.*$/g, ''),
      heading,
      isInDialog: dialog !== null,
      offersUndo: controls.some(({ short }) => short === 'Undo'),
    };
  }

  Object.assign(window, { stand });
}

/** To be called before the first visit. */
export async function readyToPress(page: Page): Promise<void> {
  await page.addInitScript(bringStanding, Object.keys(leftOut));
}

/** Opens a screen from another one, and waits until something in it has the focus. */
async function open(page: Page, route: string): Promise<void> {
  if ((await page.evaluate(() => location.hash.slice(1))) === route) await leaveFor(page, '/nowhere');
  await leaveFor(page, route);
  const has = (path: string): boolean => location.hash.startsWith(`#${path}`) && document.activeElement?.closest('main') !== null;
  await expect.poll(() => page.evaluate(has, route.replace(/\?.*/, '')), { intervals: [20] }).toBe(true);
}

/**
 * Presses everything on a screen by its key, also what comes up by it, and takes back at once what can be undone. A press
 * that leads to another screen is followed by the way back. Answers with how many were pressed, and with those after which
 * nothing had the focus. `isOpen`: the screen is there already.
 */
export async function pressEverything(page: Page, route: string, isOpen = false): Promise<{ readonly presses: number; readonly lost: readonly string[] }> {
  const done: string[] = [];
  const lost: string[] = [];
  let presses = 0;

  const look = (): Promise<Standing> => page.evaluate((names) => (window as unknown as { stand: (names: readonly string[]) => Promise<Standing> }).stand(names), done);

  async function press(key: string, name: string): Promise<Standing> {
    presses += 1;
    await page.keyboard.press(key);
    const now = await look();
    if (now.isLost) lost.push(`${route}: ${name}`);
    return now;
  }

  async function reopen(): Promise<Standing> {
    await open(page, route);
    return look();
  }

  if (!isOpen) await open(page, route);
  let now = await look();
  const first = now;
  let isFresh = true;
  for (;;) {
    expect(presses, `${route} comes to an end`).toBeLessThan(most);
    if (now.next) {
      const { name, key } = now.next;
      done.push(name);
      now = await press(key, name);
      isFresh &&= now.heading === first.heading && !now.isInDialog;
      if (now.path !== first.path) {
        now = await reopen();
        isFresh = true;
      } else if (now.offersUndo && !name.includes('“Undo')) {
        await page.getByRole('button', { name: 'Undo' }).focus();
        now = await press('Enter', `${name}, and Undo`);
      }
    } else if (now.isInDialog) {
      now = await press('Escape', `dialog over ${now.heading}, closed`);
      expect(now.isInDialog, `${route}: the dialog closes`).toBe(false);
    } else if (isFresh) return { presses, lost };
    else {
      // What comes up on the way stood in its place: is there more of the screen itself?
      now = await reopen();
      isFresh = true;
    }
  }
}
