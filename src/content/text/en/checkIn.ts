import type { CheckInText } from '@/domain/checkin/checkInAnswers';
import type { CheckInQuestionId } from '@/domain/checkin/checkInPages';

/** A page of the check-in in words: what is asked, and why. */
interface CheckInQuestionText {
  readonly question: string;
  readonly why: string;
}

export const checkInQuestionText: Readonly<Record<CheckInQuestionId, CheckInQuestionText>> = {
  before: {
    question: 'How were you before?',
    why: 'A rough guess will do. It shows later what changed.',
  },
  after: {
    question: 'How are you now?',
    why: 'Any place is fine. Heavy and sleepy counts as much as bright.',
  },
  felt: {
    question: 'How did it feel to you?',
    why: 'Leave open what you can’t tell yet.',
  },
  pleasure: {
    question: 'How much pleasure was there?',
    why: 'Pleasure of any kind. None is an answer too, and says nothing bad about anyone.',
  },
  discomfort: {
    question: 'Was anything uncomfortable?',
    why: 'In the body or in the mood. Small things count.',
  },
  boundary: {
    question: 'What about your limits?',
    why: 'Asked because it is easier to tap than to say. What you choose here stays with you unless you show it.',
  },
  liked: {
    question: 'What did you like, and what not?',
    why: 'A word or two is plenty.',
  },
  wished: {
    question: 'What would you have wished for?',
    why: 'Wishes are no complaint. They are for next time.',
  },
  care: {
    question: 'What care was there, and what did you need?',
    why: 'They need not match. This is how you find out what to ask for.',
  },
  tried: {
    question: 'Would you like it again?',
    why: 'Name what you tried, in your own words, and say it for each. You can change your mind any day.',
  },
  helped: {
    question: 'What helped afterwards?',
    why: 'This is about the care, not about the one who gave it.',
  },
};

/** A text to write: what it is about, and a line that may help to begin. */
interface CheckInTextText {
  readonly label: string;
  readonly hint: string;
}

export const checkInTextText: Readonly<Record<CheckInText, CheckInTextText>> = {
  liked: { label: 'What I liked', hint: 'A moment, a word, a touch, a silence.' },
  disliked: { label: 'What I didn’t like', hint: 'What you would leave out.' },
  wished: { label: 'What I’d have wished for', hint: 'More of something, less, slower, later.' },
  misunderstood: { label: 'What got lost between us', hint: 'A sign that wasn’t seen, a word that meant two things.' },
  received: { label: 'What I got', hint: 'Tea, an arm around you, some quiet.' },
  needed: { label: 'What I needed', hint: 'What you got, or something else.' },
  'discomfort-words': { label: 'What was uncomfortable', hint: 'Where, when, and whether it is still there.' },
  'letter-mood': { label: 'How I was before, and how I am now', hint: 'Heavy or light, tired or awake.' },
  'letter-felt': { label: 'Whether I felt safe, cared for and close', hint: 'All three, one of them, or none.' },
  'letter-pleasure': { label: 'What felt good', hint: 'In the body, or somewhere else.' },
  'letter-boundary': { label: 'How it was with my limits', hint: 'What was kept, and what wasn’t.' },
  'letter-again': { label: 'What I’d like again, or differently', hint: 'And what not, for now or at all.' },
  'letter-helped': { label: 'What helped afterwards', hint: 'And what made it worse.' },
};
