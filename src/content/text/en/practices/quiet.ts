import type { quietPractices } from '@/content/practices/quiet';
import type { PracticeText } from '@/domain/practice';

/** The words of the practices in `content/practices/quiet.ts`. */
export const quietPracticeText = {
  meditating: {
    name: 'Meditating',
    alsoCalled: ['meditate', 'meditation', 'mindful', 'mindfulness', 'stillness', 'grounding', 'zen'],
    line: 'Sitting or lying still for some minutes, alone or side by side.',
    steps: [
      'Agree how long: three minutes is plenty. Set a timer with a soft sound.',
      'Sit or lie as you like, warm and well propped up. Eyes may stay open.',
      'Rest your mind on one plain thing: a sound in the room, the bed beneath you, your own breath.',
      'When thoughts come, let them, and go back to that one thing. There is no way to do it wrong.',
      'If it starts to feel bad, stop. Name five things you can see, hear or feel in the room, or reach for a hand.',
      'When the timer sounds, stretch a little, and wait a moment before you speak.',
    ],
    variations: {
      smaller: 'Listen to the room together for the length of five slow breaths.',
      'from-afar': 'Stay on a call, both silent, until the timer sounds.',
      alone: 'Sit by a window or a small lamp. Notice what you hear, and nothing else.',
      'limited-movement': 'Do it in any chair or bed, in any position. You need not sit up straight or keep still.',
      'sensory-sensitive': 'Keep your eyes open and look at one calm thing. Hold something with a pleasant surface.',
    },
    whenNot: {
      'head-knock': "Get advice first. Don’t settle into sleepy quiet alone; someone stays and checks on you.",
      'faint-or-dizzy': 'Lie down, and breathe as it comes: no deep or held breaths. Get help if it goes on.',
      'breath-trouble': 'No breathing exercise will do instead of help. Get help first.',
      'drunk-or-high': "Don’t drift off alone with your eyes closed. Stay with someone, and keep to something simple.",
      'needs-a-doctor': 'Get help first. Being calm is no reason to wait.',
    },
    ask: [
      'Quiet with me?',
      'Can we sit still together for three minutes?',
      'I need some stillness. Stay near, but let me be silent.',
    ],
    offer: [
      'Shall we be still for a few minutes? You can also just rest.',
      'I am going to sit quietly for a bit. You are welcome to join me.',
    ],
  },
} as const satisfies Record<keyof typeof quietPractices, PracticeText>;
