import type { GeneralWords } from '@/domain/menu/generalWords';

/**
 * Words that people type when they mean a whole kind of care and no single practice: "no touch at all", "silence
 * please". Each row says which practices are meant, by what they are like, so that own ones are meant as well. Taken
 * widely: who wants no food is not offered tea until they say that tea is fine.
 */
export const generalWords: readonly GeneralWords[] = [
  {
    words: ['touch', 'touching', 'touched', 'skin', 'physical', 'body contact', 'bodily contact', 'hands off',
      'hands to yourself', 'hands on me'],
    anyOf: [{ atLeast: { touch: 1 } }],
  },
  {
    words: ['affection', 'affectionate', 'intimacy', 'intimate', 'closeness', 'clingy', 'near me', 'close to me',
      'too close', 'crowd me', 'crowding'],
    anyOf: [{ atLeast: { closeness: 2 } }],
  },
  {
    words: ['talk', 'talking', 'speak', 'speaking', 'spoken', 'speech', 'conversation', 'chat', 'chatter', 'babble'],
    anyOf: [{ atLeast: { talk: 2 } }],
  },
  // A few words are words as well.
  {
    words: ['silence', 'silent', 'silently', 'quiet', 'hush', 'hushed', 'no words', 'any words', 'not a word', 'voice',
      'voices', 'shut up'],
    anyOf: [{ atLeast: { talk: 1 } }, { sense: 'hearing', category: 'together' }],
  },
  {
    words: ['noise', 'noises', 'noisy', 'loud', 'sound', 'sounds', 'music', 'musical'],
    anyOf: [{ sense: 'hearing', category: 'together' }],
  },
  {
    words: ['questions', 'question', 'questioning', 'interrogation', 'debrief', 'analyse', 'analysing', 'analyze',
      'analyzing'],
    anyOf: [{ atLeast: { talk: 3 } }],
  },
  {
    words: ['food', 'foods', 'eat', 'eating', 'fed', 'feeding', 'feed me', 'drink', 'drinks', 'drinking', 'calories'],
    anyOf: [{ need: 'nourishment' }, { sense: 'taste' }],
  },
  {
    words: ['screen', 'screens', 'screentime', 'tv', 'tvs', 'telly', 'television', 'laptop', 'tablet', 'computer',
      'netflix', 'streaming', 'youtube'],
    anyOf: [{ kit: 'screen' }],
  },
  {
    words: ['hot', 'heat', 'heated', 'heating', 'steam', 'steamy', 'warmth', 'nothing warm', 'too warm',
      'warm things'],
    anyOf: [{ atLeast: { warmth: 2 } }],
  },
  {
    words: ['wet', 'wash', 'washing', 'washed', 'soap', 'soapy', 'rinse', 'rinsing'],
    anyOf: [{ need: 'cleaning-up' }, { category: 'washing' }],
  },
  {
    words: ['naked', 'nakedness', 'nude', 'nudity', 'undress', 'undressing', 'undressed', 'unclothed', 'clothes off'],
    anyOf: [{ category: 'washing' }],
  },
  {
    words: ['outside', 'outdoors', 'going out', 'go out', 'in public', 'leave the house', 'leaving the house',
      'leave home', 'leave the room', 'leave the flat'],
    anyOf: [{ onlyPlace: 'outdoors' }],
  },
  {
    words: ['exertion', 'exercise', 'strenuous', 'exhausting', 'tiring', 'movement', 'moving about', 'moving around',
      'standing up', 'get up', 'getting up'],
    anyOf: [{ atLeast: { effort: 2 } }, { sense: 'movement' }],
  },
  {
    words: ['wounds', 'injuries', 'first aid', 'medical', 'ointment', 'plasters'],
    anyOf: [{ category: 'tending' }],
  },
  {
    words: ['religion', 'religious', 'spiritual', 'god', 'faith', 'worship', 'pray', 'praying', 'prayer', 'prayers'],
    anyOf: [{ need: 'meaning', category: 'quiet' }],
  },
];
