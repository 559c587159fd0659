import type { washingPractices } from '@/content/practices/washing';
import type { PracticeText } from '@/domain/practice';

/** The words of the practices in `content/practices/washing.ts`. */
export const washingPracticeText = {
  'showering-together': {
    name: 'Showering together, or a bath',
    alsoCalled: [
      'shower', 'showers', 'bath', 'baths', 'bathing', 'bathe', 'bathtub', 'tub', 'soak', 'wash', 'washing',
      'hot water', 'sponge', 'flannel', 'washcloth', 'touch', 'touching',
    ],
    line: 'Warm water shared, or a bath run for one.',
    steps: [
      'Ask: together, or alone with somebody near? Shower or bath? Does anything sting?',
      'Put towels and clean clothes where you can reach them. Lay down the mat.',
      'Make the water warm, not hot. Test it with an elbow before anyone gets in.',
      'Wash what they ask for, and leave the rest to them. Soft cloth, mild soap, no hurry.',
      'Get up slowly, with a hand to hold. Sit down at once if anyone feels faint.',
      'Wrap them up, pat dry, and have a drink of water ready.',
    ],
    variations: {
      smaller: 'A warm, damp cloth for face, hands and wherever they want it.',
      alone: 'Take a shower with nothing to hurry for. Lay out something soft to wear first.',
      'limited-movement': 'Use a shower seat and a hand shower, or a wash in bed with two bowls and warm towels.',
      'sensory-sensitive': 'Low light, no scent, and a bath or a jug where the spray is too much.',
    },
    whenNot: {
      'numb-limb': 'Numb skin may not feel that water is too hot, and a weak leg may slip. Use a cloth while seated.',
      'head-knock': 'No shower or bath until you have had advice. A fall now would be bad; sit down and stay together.',
      'neck-pressure': 'Get checked first, even if you feel well. The wash can wait.',
      'faint-or-dizzy': 'No standing, no hot water and no bath. Lie down; use a damp cloth later.',
      bleeding: 'See to the bleeding first. Get help if it is heavy or goes on.',
      'broken-skin': 'No long soak. Rinse with clean water, pat around it, and cover it.',
      burn: 'Keep warm water off a burn. Cool it under cool running water, and get advice.',
      'breath-trouble': 'No steam and no bath. Sit up, let in air, and get help first.',
      'drunk-or-high': 'No bath, and no shower on unsteady legs: people slip, and fall asleep. Use a damp cloth.',
      'too-hot': 'No hot and no very cold water. A lukewarm cloth will do.',
      'too-cold': 'No very hot or very cold water. Dry, warm layers first.',
      'needs-a-doctor': "Don’t let a wash put off getting help. If you might want to be examined, ask before you wash.",
    },
    ask: [
      'Shower with me?',
      "I’d like a bath. Would you sit with me while I’m in it?",
      'Could you help me wash? I am all floppy.',
    ],
    offer: [
      'Shall I run you a bath, all to yourself? Or would you rather stay where you are?',
      'I am going to shower. Join me if you like, or go first.',
    ],
  },
} as const satisfies Record<keyof typeof washingPractices, PracticeText>;
