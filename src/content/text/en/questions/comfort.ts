import type { QuestionWords } from './questionWords';

/** What the body asks for, time, and what to do. */
export const comfortWords: QuestionWords<
  | 'body-needs'
  | 'time-alone'
  | 'sound-and-light'
  | 'together'
  | 'how-long'
  | 'after-rough'
> = {
  'body-needs': {
    question: 'What does your body ask for?',
    why: 'Small things do a lot when someone is tired. Choose as many as you like.',
    options: {
      warm: 'To get warm',
      cool: 'To cool down',
      water: 'Something to drink',
      food: 'Something to eat',
      wash: 'To wash',
      toilet: 'The toilet, in peace',
      sleep: 'Sleep',
      'pain-care': 'Care for what is sore',
    },
    said: {
      warm: 'warmth',
      cool: 'cooling down',
      water: 'something to drink',
      food: 'something to eat',
      wash: 'a wash',
      toilet: 'the toilet, in peace',
      sleep: 'sleep',
      'pain-care': 'care for what is sore',
    },
    ownWords: '',
  },
  'time-alone': {
    question: 'Would you like time by yourself?',
    why: 'Wanting to be alone says nothing against anybody. Said beforehand, it rarely hurts.',
    options: {
      none: 'No',
      'short-then-back': 'A short while, then company again',
      'rest-of-night': 'Yes, the rest of the night',
      'you-leave-kindly': 'Yes, and the other person goes, with a kind goodbye',
      'i-leave-kindly': 'Yes, and I am the one who goes, with a kind goodbye',
    },
    said: {
      none: 'no time alone',
      'short-then-back': 'a short while alone, then company',
      'rest-of-night': 'the rest of the night alone',
      'you-leave-kindly': 'time alone: please go, with a kind goodbye',
      'i-leave-kindly': 'time alone: I go, with a kind goodbye',
    },
    ownWords: '',
  },
  'sound-and-light': {
    question: 'Which sound and light suit you?',
    why: 'Eyes and ears can be tired as well.',
    options: {
      'quiet-dark': 'Quiet and dim',
      'soft-music': 'Soft music',
      film: 'A film or a series',
      outdoors: 'Fresh air, outdoors',
      'no-matter': 'It makes no difference to me',
    },
    said: {
      'quiet-dark': 'quiet and dim light',
      'soft-music': 'soft music',
      film: 'a film or a series',
      outdoors: 'fresh air',
      'no-matter': 'any sound and light',
    },
    ownWords: '',
  },
  together: {
    question: 'Is there something that you would like to do then, alone or in company?',
    why: 'Doing something simple can bring people back to the everyday. Doing nothing can, too.',
    options: {
      read: 'Read, or be read to',
      watch: 'Watch something',
      sing: 'Sing, or be sung to',
      walk: 'Go for a walk',
      cook: 'Cook or eat something',
      'pray-or-meditate': 'Pray or meditate',
      game: 'Play a game',
      nothing: 'Nothing at all',
    },
    said: {
      read: 'reading',
      watch: 'watching something',
      sing: 'singing',
      walk: 'a walk',
      cook: 'cooking or eating something',
      'pray-or-meditate': 'prayer or meditation',
      game: 'a game',
      nothing: 'doing nothing at all',
    },
    ownWords: '',
  },
  'how-long': {
    question: 'How long feels right?',
    why: 'Five good minutes can be plenty. It is only a starting point.',
    options: {
      'five-minutes': 'About five minutes',
      'quarter-hour': 'A quarter of an hour',
      'half-hour': 'Half an hour',
      hour: 'An hour',
      'whole-night': 'The whole night',
      varies: 'It is never the same',
    },
    said: {
      'five-minutes': 'about five minutes',
      'quarter-hour': 'a quarter of an hour',
      'half-hour': 'half an hour',
      hour: 'an hour',
      'whole-night': 'the whole night',
      varies: 'never the same, so please ask',
    },
    ownWords: '',
  },
  'after-rough': {
    question: 'After something rough, or something new, what changes for you?',
    why: 'Strong experiences can leave body and mind with other needs. If nothing here is yours, that is fine.',
    options: {
      'more-of-all': 'I need more of everything',
      'more-words': 'I need more words',
      'more-quiet': 'I need more quiet',
      'check-marks': 'I would like us to look for bruises and sore places',
      same: 'Nothing changes',
      'not-for-me': 'That is not part of my life',
    },
    said: {
      'more-of-all': 'more of everything after something rough or new',
      'more-words': 'more words after something rough or new',
      'more-quiet': 'more quiet after something rough or new',
      'check-marks': 'looking for bruises and sore places',
      same: 'no change after something rough or new',
      'not-for-me': 'nothing rough or new',
    },
    ownWords: '',
  },
};
