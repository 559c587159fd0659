import { expect, type Page } from '@playwright/test';
import { marker } from './scanProfile';

/** Whatever somebody can type words into, as long as nothing was typed there by this hand. */
const untouched = ['input:is([type=text], [type=search], [type=password], :not([type]))', 'textarea:not([readonly])']
  .map((field) => `${field}:not([data-typed]):visible`)
  .join(', ');

/** A hand that types a word of chance into every field it meets, and remembers each. */
interface Hand {
  readonly markers: string[];
  /** Where each word went: the screen and the field's name. */
  readonly places: string[];
  /** The word that was typed last in a place that begins so. */
  readonly lastAt: (place: string) => string;
  /** A new word, for a place that has to be filled in a certain way. */
  readonly word: (place: string) => string;
  /** Opens all that is folded, and types into every field in sight, until there is none left. */
  readonly fillAll: () => Promise<void>;
  /** Looks at all that a page can leave behind outside of the vault: none of the words may stand there. */
  readonly expectNoTrace: () => Promise<void>;
}

export function newHand(page: Page): Hand {
  const markers: string[] = [];
  const places: string[] = [];

  function word(place: string): string {
    const typed = marker('typed');
    markers.push(typed);
    places.push(`${new URL(page.url()).hash.split('?')[0]}: ${place}`);
    return typed;
  }

  function lastAt(place: string): string {
    return markers.filter((_, number) => places[number]?.startsWith(place)).at(-1) ?? '';
  }

  async function unfold(): Promise<void> {
    const folded = page.locator('main details:not([open]) > summary:visible');
    while ((await folded.count()) > 0) await folded.first().click();
  }

  async function fillAll(): Promise<void> {
    await unfold();
    const fields = page.locator(untouched);
    while ((await fields.count()) > 0) {
      const field = await fields.first().elementHandle();
      const name = await field.evaluate(
        (element) => element.getAttribute('aria-label') ?? (element as HTMLInputElement).labels?.[0]?.textContent ?? '',
      );
      await field.fill(word(name.trim()));
      await field.evaluate((element) => {
        element.setAttribute('data-typed', '');
      });
      await unfold();
    }
  }

  async function expectNoTrace(): Promise<void> {
    const left = await page.evaluate(() =>
      JSON.stringify([
        document.title,
        location.href,
        history.state,
        Object.entries(sessionStorage),
        Object.entries(localStorage),
        window.name,
        document.cookie,
        performance.getEntries().map(({ name }) => name),
      ]),
    );
    expect(markers.filter((each) => left.includes(each))).toEqual([]);
  }

  return { markers, places, lastAt, word, fillAll, expectNoTrace };
}
