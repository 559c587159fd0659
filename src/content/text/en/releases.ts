import type { Release } from '../../releases';

/** What is new in each version, in a few sentences for people who use it. */
export const releaseText: Readonly<Record<Release, readonly string[]>> = {
  '0.1.0': [
    'This is the first version.',
    'A quiz and a card of what helps you afterwards. Boundaries that rule every list.',
    'A menu of care, with the reason for each suggestion.',
    'Aftercare step by step on the night itself, a check-in, the days after, and a journal that shows what has helped.',
    'Cards and agreements go from phone to phone by a code, with no network between you.',
    'A backup under words of your own, files that other programs read, and your card on paper.',
    'All of it stays on this device. You can lock it, leave it in a hurry, or remove it whole.',
  ],
};
