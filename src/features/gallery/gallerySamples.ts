/* What the gallery's parts are given: words in the app's own tone, and figures as a few months of use make them. */

/** Longer than any place expects it. */
export const longText =
  'Being wrapped in the heavy blanket from the cupboard in the hall, with the window a hand’s breadth open and nobody saying anything at all';

/** A word without a place to break it, as somebody may type it. */
export const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

export const fewOptions = [
  { id: 'yes', label: 'Yes' },
  { id: 'not-sure', label: 'Not sure' },
  { id: 'no', label: 'No' },
] as const;

export const hintedOptions = [
  { id: 'hard', label: 'Hard limit', hint: 'Never, in no evening, with nobody.' },
  { id: 'soft', label: 'Soft limit', hint: 'Not unless I bring it up myself.' },
  { id: 'long', label: longText, hint: longText },
  { id: 'word', label: longWord },
] as const;

export const minutes = [
  { value: 5, label: '5 minutes' },
  { value: 15, label: '15 minutes' },
  { value: 60, label: 'An hour or more, whenever we both have nothing else to do' },
] as const;

const stepLabels = ['Very much the one', 'Rather the one', 'In between', 'Rather the other', 'Very much the other'] as const;
const steps = ([-2, -1, 0, 1, 2] as const).map((id, at) => ({ id, label: stepLabels[at] ?? '' }));

export const moodAcross = { legend: 'How does it feel?', low: 'heavy', high: 'good', steps };
export const moodUp = { legend: 'How awake are you?', low: 'sleepy', high: 'wide awake', steps };

export const passphraseTexts = {
  wait: 'One moment. Words are being drawn.',
  choose: 'Take one that was drawn for you, or one of your own.',
  drawn: 'Drawn by chance',
  useDrawn: 'Take this one',
  drawAgain: 'Draw another',
  own: 'My own passphrase',
  ownHint: 'Five words or more, best some that have nothing to do with each other.',
  useOwn: 'Take my own',
  strengthNote: 'Nobody can bring it back for you.',
  strengths: {
    weak: 'Weak: found within minutes.',
    fair: 'Fair: holds against somebody with one computer.',
    good: 'Good: holds for years.',
    strong: 'Strong: holds against anybody.',
  },
  show: 'Show it',
  again: 'Type it once more',
  againText: 'So that it isn’t set by a slip.',
  againWrong: 'These aren’t the same. What you chose is kept; look at it again or try once more.',
  seeAgain: 'See it again',
} as const;

export const letterSections = [
  {
    key: 'soothes',
    heading: 'What helps me most',
    passages: [
      { key: 'words', name: 'Words that soothe', lines: ['You’re safe. Nothing to do now.'] },
      { key: 'never', name: 'Please don’t', lines: ['Jokes', 'The big light', longText] },
    ],
  },
  {
    key: 'foreign',
    heading: longWord,
    passages: [{ key: 'rtl', name: 'מה שמרגיע', lines: ['שמיכה, תה ושקט', longWord, 'Two lines\nof one text'] }],
  },
] as const;

export const ranges = [
  { id: 'tea', label: 'Tea, made for you', low: 1.1, mean: 1.6, high: 1.9, count: 9, note: '9 times' },
  { id: 'hair', label: 'Hair stroked, slowly', low: -0.4, mean: 0.5, high: 1.3, count: 3, note: '3 times' },
  { id: 'never', label: 'Talking it over at once', low: -2, mean: -1.7, high: -0.9, count: 4, note: '4 times' },
  { id: 'long', label: longText, low: -2, mean: 0, high: 2, count: 1, note: 'once' },
] as const;

export const months = [
  { id: '2026-09', label: 'September 2026', counts: [2, 1, 0, 3] },
  { id: '2026-10', label: 'October 2026', counts: [3, 2, 1, 1] },
  { id: '2026-11', label: longText, counts: [0, 0, 0, 0] },
] as const;
export const limitNames = ['hard limit', 'soft limit', 'only if', 'open'] as const;

export const arrows = [
  { from: { across: -1, up: 1 }, to: { across: 1, up: -1 }, times: 6 },
  { from: { across: -2, up: -2 }, to: { across: 0, up: 2 }, times: 1 },
  { from: { across: 2, up: 2 }, to: { across: 2, up: -2 }, times: 2 },
  { from: { across: 1, up: 1 }, to: { across: 1, up: 1 }, times: 3 },
] as const;
export const ends = { lowAcross: 'heavy', highAcross: 'good', lowUp: 'sleepy', highUp: 'wide awake' } as const;

export const weekdays = ['M', 'T', 'W', 'T', 'F', 'S', 'S'] as const;
export const dayKinds = ['an evening', 'a check-in', 'a follow-up'] as const;
/** November 2026 begins on a Sunday, so that it lies in six weeks. */
export const days = Array.from({ length: 30 }, (_, at) => ({
  id: `2026-11-${String(at + 1).padStart(2, '0')}`,
  ofMonth: at + 1,
  counts: [at % 9 === 0 ? 1 : 0, at % 9 === 1 ? 1 : 0, at % 5 === 2 || at === 18 ? 2 : 0] as const,
}));
export const emptyDays = days.slice(0, 28).map((day) => ({ ...day, counts: [0, 0, 0] as const }));
