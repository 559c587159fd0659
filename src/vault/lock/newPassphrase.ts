import { dictionary } from '@zxcvbn-ts/language-common';
import { randomBytes } from '@/crypto/randomBytes';

/** How many words a generated passphrase has: five of about 7,700 are 64 bits. */
const passphraseCount = 5;

/** How many words are said aloud for something that is sealed for another person: 51 bits, and each try takes half a second. */
const spokenCount = 4;

/** Words of the list that nobody should be given here, of all places. */
const leftOut = new Set(
  (
    'armed arousal ashamed backstab bash browbeat bruising bullwhip cage captive captivity chain chokehold choking collar ' +
    'cruelly cruelness cruelty crushed crusher crushing crying curse deceased dirtiness disabled disobey divorcee drown ' +
    'enslave estranged evil filth flashback gag germicide gore graveyard graves graveness groin grope handcuff handgun ' +
    'harsh hate hurt imprison jackknife lash lustfully lustily lustiness lusty nutcase obedience obedient outrage overkill ' +
    'penknife poison pregnancy pregnant prison punisher rash rope shackle shame slapping slashed slashing smasher ' +
    'smashing smother stinking strangle suffocate suspect thong thrash throttle traitor undress undying unlovable ' +
    'unloved unlovely unloving unwound violate violation violator widow womb wound wrath'
  ).split(' '),
);

/** The list that generated passphrases are drawn from: the large one of the EFF, made for dice. */
export function passphraseWords(): readonly string[] {
  const words = dictionary['diceware-common'].map(String);
  return words.filter((word) => /^[a-z]{3,9}$/.test(word) && !leftOut.has(word));
}

/** Five words by chance, each as likely as any other. */
export function newPassphrase(): string {
  return wordsByChance(passphraseCount);
}

/** Four words in the same way, short enough to be said aloud. */
export function newSpokenWords(): string {
  return wordsByChance(spokenCount);
}

function wordsByChance(count: number): string {
  const words = passphraseWords();
  return Array.from({ length: count }, () => words[randomBelow(words.length)]).join(' ');
}

/** A number from 0 to below `limit`, at most 65,536, without a lean to the small ones: what doesn't fit is drawn again. */
function randomBelow(limit: number): number {
  const fits = Math.floor(65_536 / limit) * limit;
  for (;;) {
    const [high = 0, low = 0] = randomBytes(2);
    const drawn = high * 256 + low;
    if (drawn < fits) return drawn % limit;
  }
}
