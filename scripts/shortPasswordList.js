import { dictionary } from '@zxcvbn-ts/language-common';

/** How many of the commonest passwords are looked at: a rarer one is rated by its letters and words. */
const looked = 10_000;

/** Of so many every one stays. */
const common = 1_000;

/** What the meter knows for weak by itself, whatever is put behind it: dates and other numbers, and what is very short. */
const isKnownAnyway = (/** @type {string} */ password) => password.length < 6 || /^\d+$/.test(password);

/**
 * The list of passwords that people use is the largest part of the strength meter: 49,000 of them, the commonest first.
 * This cuts it in the build, from 180 KiB to 25. The figures behind it stand in docs/decisions.md.
 * @returns {import('vite').Plugin}
 */
export function shortPasswordList() {
  const kept = dictionary['passwords-common']
    .map(String)
    .slice(0, looked)
    .filter((password, rank) => rank < common || !isKnownAnyway(password));
  return {
    name: 'short-password-list',
    transform: {
      filter: { id: /language-common[\\/]dist[\\/]passwords\.json\.mjs$/ },
      handler() {
        return { code: `export default ${JSON.stringify(kept.join(' '))}.split(' ');`, map: null };
      },
    },
  };
}
