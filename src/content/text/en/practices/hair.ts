import type { hairPractices } from '@/content/practices/hair';
import type { PracticeText } from '@/domain/practice';

/** The words of the practices in `content/practices/hair.ts`. */
export const hairPracticeText = {
  'washing-hair': {
    name: 'Washing hair',
    alsoCalled: [
      'hair wash', 'hairwash', 'washing', 'wash', 'shampoo', 'shampooing', 'rinsing', 'rinse', 'scalp', 'head wash',
      'hot water', 'touch', 'touching',
    ],
    line: 'Warm water, slow fingers, and the day rinsed out.',
    steps: [
      'Ask if wet hair is fine now, and how this hair is cared for. Some kinds need their own way or their own things.',
      'Find a seat or a place to lie where the neck is held up. Lay a dry cloth over the eyes if they like.',
      'Test the water on your wrist. Ask if it is right, and say before you pour.',
      'Work in the shampoo with soft fingertips, from the brow to the back of the head. No nails, no hurry.',
      'Rinse well, with a hand at the brow to keep water out of the eyes.',
      'Press the hair dry with a towel, and keep the head warm afterwards.',
    ],
    variations: {
      smaller: 'Wipe face, hairline and the back of the neck with a warm, damp cloth.',
      alone: 'Wash your own hair, twice as slowly as you would in the morning.',
      'limited-movement': 'Use a basin at the bed, or a cap or foam that needs no rinsing.',
      'sensory-sensitive':
        'Shampoo without scent, and a jug in place of the shower. ' +
        'Count to three before each pour.',
    },
    whenNot: {
      'head-knock': 'Leave the head alone and get advice first. Wash hands and face with a cloth instead.',
      'neck-pressure': "Don’t bend the neck back, and keep hands off it. Get checked first, even if you feel well.",
      'faint-or-dizzy': 'No standing and no hot water. Lie or sit down; the hair can wait until tomorrow.',
      'breath-trouble': 'No lying back and no water near the face. Get help first.',
      'sore-scalp': 'No rubbing and no shampoo on a sore scalp. Rinse with cool water at most, or leave it for now.',
      'too-hot': 'No warm water now. A lukewarm cloth on the face will do.',
      'too-cold': 'No wet hair now. Dry, warm layers and something on the head first.',
    },
    ask: [
      'Wash my hair?',
      'My hair is a mess. Would you wash it for me, slowly?',
      "I’d love your hands in my hair, with warm water.",
    ],
    offer: [
      'Shall I wash your hair? Tomorrow, or not at all, is fine too.',
      'I can do your hair, and you just sit there. Only if you would like it.',
    ],
  },
  'stroking-hair': {
    name: 'Stroking hair',
    alsoCalled: [
      'stroke', 'strokes', 'caress', 'caressing', 'ruffling', 'head stroking', 'head scratches', 'head rub', 'scalp',
      'touch', 'touching',
    ],
    line: 'Fingers through hair, or over a bare head, again and again.',
    steps: [
      'Ask before you touch the head. Ask if fingers may go in, or only over the top.',
      'Let them rest their head in a lap, on a chest or on a pillow.',
      'Stroke slowly, the way the hair grows. With curls or braids, stay on the outside or on the scalp.',
      'Keep the same rhythm. The sameness is what calms.',
      'If an arm gets tired, swap sides, or let the hand just lie there.',
    ],
    variations: {
      smaller: 'Tuck one strand behind an ear, or lay a hand on the head for a few breaths.',
      alone: 'Run your own fingers over your head, slowly, or stroke something soft.',
      'limited-movement': 'Rest your arm on a pillow, and move only the fingers.',
      'sensory-sensitive': 'No light tickles: a flat, firm hand that moves slowly, or stays in one place.',
    },
    whenNot: {
      'head-knock': 'Keep your hands off the head. Get advice first, and hold a hand instead.',
      'sore-scalp': 'Leave the scalp in peace. Stroke a hand or an arm, if that is welcome.',
    },
    ask: [
      'Stroke my hair?',
      'May I put my head in your lap for a bit?',
      'Play with my hair until I fall asleep, please.',
    ],
    offer: [
      'Would you like my hand on your hair, or not just now?',
      'You can rest your head here. I will stroke it, or keep still, as you like.',
    ],
  },
  'brushing-hair': {
    name: 'Brushing hair',
    alsoCalled: [
      'brush', 'hairbrush', 'comb', 'combing', 'detangling', 'untangling', 'scalp brushing', 'brushing the head',
      'braiding', 'braids', 'grooming', 'touch', 'touching',
    ],
    line: 'Knots out, stroke by stroke, with time to spare.',
    steps: [
      'Ask for their own brush or comb, and how they do it. Some hair is only combed wet, or only by hand.',
      'Sit behind or next to them, where each of you has something to lean on.',
      'Start at the ends and work up. Hold the hair above a knot, so that nothing pulls.',
      'When all is loose, go on for a while, slowly, for its own sake.',
      'Finish as they like it: loose, tied back or braided for the night.',
    ],
    variations: {
      smaller: 'Ten slow strokes, no more. Or only loosen a band or pins.',
      alone: 'Brush your own hair by a soft light, and count the strokes.',
      'limited-movement':
        'Do one side at a time, with the head resting on a pillow. ' +
        'Brush a beard if that is the hair there is.',
      'sensory-sensitive': 'Use fingers or a soft, wide brush. Let them set the pace and the strength.',
    },
    whenNot: {
      'head-knock': 'No brush on a head that was knocked. Get advice first.',
      'neck-pressure': 'Nothing that tugs at head or neck. Get checked first, even if you feel well.',
      'sore-scalp': 'Leave it for another day. Tie nothing tight; loosen what pulls.',
    },
    ask: [
      'Brush my hair?',
      'Would you get the knots out for me? Softly.',
      "I’d like to sit in front of you and have my hair brushed.",
    ],
    offer: [
      'Your hair got tangled. Shall I brush it, or would you rather do it yourself?',
      'I could brush your hair for a while, if that sounds nice.',
    ],
  },
} as const satisfies Record<keyof typeof hairPractices, PracticeText>;
