import type { tendingPractices } from '@/content/practices/tending';
import type { PracticeText } from '@/domain/practice';

/** The words of the practices in `content/practices/tending.ts`. */
export const tendingPracticeText = {
  'tending-bruises': {
    name: "Tending each other’s wounds and bruises",
    alsoCalled: [
      'tend', 'wound', 'bruise', 'first aid', 'plaster', 'plasters', 'bandage', 'bandages', 'ointment', 'salve',
      'balm', 'arnica', 'ice pack', 'injury', 'injuries', 'cream', 'creams', 'touch', 'touching',
    ],
    line: 'Looking at sore places and marks, and caring for them gently.',
    steps: [
      'Ask what hurts, stings or feels numb, and if you may look. Turn on enough light. Look only where they let you.',
      'Wash your hands. Wear gloves if there is blood that is not your own.',
      'Rinse small scrapes with clean water, pat dry around them, and cover them with a clean dressing.',
      'On a bruise, lay a cool pack wrapped in cloth, for a few minutes at a time. Never put ice on bare skin.',
      'Use only creams that they know, on whole skin. Ask about allergies first.',
      'Look again tomorrow, together. If it spreads, swells, gets hot or hurts more, get advice.',
    ],
    variations: {
      smaller: 'Ask “Does anything hurt?” and bring what they ask for.',
      'from-afar': 'Stay on the phone while they look for themselves, and ask again the next day.',
      alone: 'Use a mirror and good light, and care for one place at a time. Call someone if anything worries you.',
      'limited-movement': 'Bring the things to the bed or chair. Look well at places that have little feeling.',
      'sensory-sensitive':
        'Say what you will do before each touch. ' +
        'Let them put the cream or the cool pack on themselves.',
    },
    whenNot: {
      'numb-limb': 'No rubbing, stretching or cool packs on a numb place. Keep it still and have it looked at.',
      'head-knock': "A cool pack isn’t enough: get advice about the head first, and don’t leave them alone.",
      'neck-pressure': "Don’t treat it at home. Get checked, even if there is no mark and you feel well.",
      bleeding: 'Press firmly on an outer wound with a clean cloth. Get help if it is heavy, deep, inside or goes on.',
      burn: 'Cool it under cool running water. No ice, no cream, no popping of blisters; get advice.',
      'too-cold': 'Cover what is open, and get warm first. The cool pack can wait.',
      'needs-a-doctor': 'Get help first. Cover what is open, and leave the rest to them.',
    },
    ask: [
      'Look at this?',
      "It’s sore here. Would you put something cool on it?",
      "Could you check my back? I can’t see it.",
    ],
    offer: [
      'May I look at where it hurts? You can also do it yourself, and I hold the lamp.',
      'I have the first aid box here. Tell me what you would like, or that you would rather rest.',
    ],
  },
} as const satisfies Record<keyof typeof tendingPractices, PracticeText>;
