import type { QuestionWords } from './questionWords';

/** The giver, and the one private question. */
export const givingWords: QuestionWords<'giver-needs' | 'giver-gladly' | 'giver-enough' | 'can-say-no'> = {
  'giver-needs': {
    question: 'When you have looked after somebody, what do you need yourself?',
    why: 'Giving care takes strength. Whoever gives it may have needs as well.',
    options: {
      'be-close': 'To be close',
      'be-near': 'To have somebody near, but not touching me',
      'be-alone': 'To be by myself',
      'something-ordinary': 'To do something ordinary',
    },
    said: {
      'be-close': 'after giving: to be close',
      'be-near': 'after giving: somebody near, without touch',
      'be-alone': 'after giving: to be by myself',
      'something-ordinary': 'after giving: something ordinary to do',
    },
    ownWords: '',
  },
  'giver-gladly': {
    question: 'What do you give gladly, and when can you not?',
    why: 'Nobody has to give everything. An honest “not tonight” is kinder than a tired yes.',
    options: {
      'gladly-touch': 'I gladly give touch',
      'gladly-words': 'I gladly give kind words',
      'gladly-practical': 'I gladly fetch, make and tidy things',
      'gladly-company': 'I gladly keep somebody company',
      'if-asked': 'I like to be asked first',
      'cannot-when-tired': "I can’t when I am tired",
      'cannot-early-work': "I can’t when I have to be up early",
      'cannot-touched-out': "I can’t touch when I have had enough of it",
    },
    said: {
      'gladly-touch': 'touch, gladly',
      'gladly-words': 'kind words, gladly',
      'gladly-practical': 'practical help, gladly',
      'gladly-company': 'company, gladly',
      'if-asked': 'gladly when asked',
      'cannot-when-tired': 'not when tired',
      'cannot-early-work': 'not before an early start',
      'cannot-touched-out': 'no touch on a day with enough of it',
    },
    ownWords: '',
  },
  'giver-enough': {
    question: 'How can somebody tell that you have given enough?',
    why: 'It is hard to stop while another person still needs something. A known sign makes it easier.',
    options: {
      'go-quiet': 'I go quiet',
      'get-restless': 'I get restless',
      yawn: 'I get sleepy',
      'move-away': 'I move away a little',
      'say-so': 'I say so',
    },
    said: {
      'go-quiet': 'going quiet means enough',
      'get-restless': 'getting restless means enough',
      yawn: 'getting sleepy means enough',
      'move-away': 'moving away a little means enough',
      'say-so': 'I say when it is enough',
    },
    ownWords: 'Another sign',
  },
  'can-say-no': {
    question: 'Can you say no to the person you are with, without fear?',
    why:
      'Care is only care when a no is safe. This is asked once, for you alone: your answer is not kept and stands on ' +
      'no card. If there is nobody, or you would rather not think about it now, pass it by.',
    options: {
      yes: 'Yes',
      mostly: 'Mostly',
      'not-sure': "I don’t know",
      no: 'No',
    },
    said: {
      yes: 'yes',
      mostly: 'mostly',
      'not-sure': "I don’t know",
      no: 'no',
    },
    ownWords: '',
  },
};
