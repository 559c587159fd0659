/** The words of the made-up notes. Nobody in them is real. */
export const demoText = {
  names: { close: 'Robin', new: 'Kim' },
  partnerNotes: { close: 'Likes the window open. Tea, never coffee.', new: 'We met in spring.' },
  card: {
    'soothing-words': 'You did well. I’m here. There is no hurry.',
    'words-to-avoid': 'Jokes about tears.',
    signs: 'I go very quiet and hold on to something.',
    'food-and-drink': 'Water first, then something sweet.',
    'how-long': 'Half an hour, then sleep.',
    'contact-after': 'A short message the next day.',
  },
  theirCard: {
    'soothing-words': 'Thank you. That was good.',
    surroundings: 'Soft light, no music.',
    'contact-after': 'A call is better than a message.',
  },
  boundaries: [
    { topic: 'Photos', words: 'No pictures, not even of hands.' },
    { topic: 'My neck', words: 'No grip and no weight on it.' },
    { topic: 'Talking it over', words: 'Not on the same night. The next day is good.' },
  ],
  signal: { word: 'Lantern', meaning: 'Stop, and hold me.' },
  journal: [
    'A slow evening. We lay there with the window open, and nobody had to say anything.',
    'A bit empty today. A walk and a message from Robin helped.',
    'I said that I would rather not talk on the same night. It was taken well.',
  ],
  liked: ['The quiet afterwards, and the blanket.', 'That we laughed about the tea.', 'Being held for a long time.'],
  dropPlan: { words: 'It passes. It was never the whole truth.', comforts: 'The grey jumper, soup, an old film.' },
} as const;
