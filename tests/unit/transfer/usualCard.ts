import { catalogueOrder } from '@/content/catalogueOrder';
import { sharedStances, type SharedCard, type SharedPracticeStance } from '@/domain/exchange/sharedCard';

/** Eighty stances: 40 practices, receiving and giving, as unlike each other as answers are. */
const stances: Record<string, SharedPracticeStance> = Object.fromEntries(
  catalogueOrder.slice(0, 40).map((id, at) => [
    id,
    {
      receive: sharedStances[(at * 5 + 3) % sharedStances.length]!,
      give: sharedStances[(at * 3 + (at >> 2)) % sharedStances.length]!,
    },
  ]),
);

/** A card as somebody may show it who has answered all there is: what soothes, what to leave, signals, two boundaries. */
export const usualCard: SharedCard = {
  from: '4f1c9a27d03be865',
  name: 'Robin',
  madeAt: '2026-11-24T20:15:30.250Z',
  stances,
  needs: { warmth: 'much', touch: 'some', quiet: 'much', words: 'some', nourishment: 'some', space: 'none', fun: 'none' },
  fields: {
    'soothing-words': 'You did well. I am here. There is no hurry at all.',
    'words-to-avoid': '“Good girl”, and anything about how I look',
    'please-dont': 'Tickling. Bright light. Asking me many questions',
    signs: 'I go very quiet and my hands are cold',
    touch: 'A hand on my back first, then hold me',
    talk: 'Quiet at first, talk after half an hour',
    'food-and-drink': 'Water, then sweet tea and toast',
    'how-long': 'About an hour',
    'contact-after': 'A message the next evening',
    'if-i-drop': 'Call me, stay on the line, it passes',
  },
  bySituation: { rough: 'More blankets, and look at my wrists with me' },
  signals: [
    { kind: 'colour', sign: 'green', meaning: 'All is well' },
    { kind: 'colour', sign: 'yellow', meaning: 'Slow down' },
    { kind: 'colour', sign: 'red', meaning: 'Stop now' },
    { kind: 'gesture', sign: 'Two squeezes', meaning: 'I cannot talk yet' },
  ],
  boundaries: [
    { topic: 'Hair', limit: 'hard', words: 'No hands in my hair', conditions: '', practiceIds: ['washing-hair', 'stroking-hair', 'brushing-hair'] },
    { topic: 'Photos', limit: 'hard', words: 'None, of anything', conditions: '', practiceIds: [] },
  ],
  practices: [],
};
