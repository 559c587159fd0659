import type { nourishmentPractices } from '@/content/practices/nourishment';
import type { PracticeText } from '@/domain/practice';

/** The words of the practices in `content/practices/nourishment.ts`. */
export const nourishmentPracticeText = {
  'comfort-food': {
    name: 'Comfort food, eaten together',
    alsoCalled: [
      'eat', 'eating', 'meal', 'meals', 'snack', 'snacks', 'takeaway', 'takeout', 'delivery', 'pizza', 'soup',
      'chocolate', 'dessert', 'sweets', 'biscuits', 'dinner', 'supper', 'breakfast', 'feeding', 'ordering in',
      'junk food',
    ],
    line: 'Something good to eat, cooked, warmed up or ordered in.',
    steps: [
      'Ask what sounds good, and what they must not eat or would rather not.',
      'Choose what is easy: something made before, from the shop, or brought to the door.',
      'Bring it to where you are, with napkins and water. Plates are optional.',
      'Eat side by side and slowly. Talk, or just say “mm”.',
      'Let the dishes wait. Nobody has to finish what is there.',
    ],
    variations: {
      smaller: 'A piece of fruit, a biscuit or a square of chocolate, shared.',
      'from-afar': 'Order the same dish in two places, and eat on a call. Or have their favourite brought to them.',
      alone: 'Choose the thing you really want. Put it in a nice bowl, sit down, and take your time.',
      'limited-movement':
        'Pick food that needs one hand or a spoon. ' +
        'Offer to hold the bowl, and let them set the pace.',
      'sensory-sensitive': 'Stay with plain, known food: no strong smell, no surprise. Eating apart is fine.',
    },
    whenNot: {
      'head-knock': 'Get advice first. No meal for someone who is sick, confused or hard to wake.',
      'neck-pressure': 'No food if it is hard or sore to swallow: get help now. Get checked in any case.',
      'faint-or-dizzy': 'Lie down first. Eat only when fully awake, sitting up and steady; get help if it goes on.',
      'breath-trouble': 'Nothing to eat while it is hard to breathe. Get help first.',
      'drunk-or-high': 'No food for someone who is drowsy or feels sick: they could choke. Stay with them.',
      'needs-a-doctor': 'Ask the people who will help you before you eat or drink anything.',
    },
    ask: ['Pizza?', "I’m hungry. Could we eat something warm together?", 'Would you bring me something sweet?'],
    offer: [
      'Shall I get us something to eat? Just say what, or say no.',
      'I can order for both of us, or only for me. What would you like?',
    ],
  },
  'water-or-tea': {
    name: 'Water or tea',
    alsoCalled: [
      'drink', 'drinks', 'drinking', 'sip', 'cuppa', 'brew', 'herbal tea', 'cocoa', 'coffee', 'caffeine', 'juice',
      'squash', 'milk', 'hydration',
    ],
    line: 'A glass of water, or something warm to hold and sip.',
    steps: [
      'Ask: cold, warm or nothing? Sweet or plain? With or without caffeine?',
      'Say where you go and how long it takes: “Kitchen, two minutes. I will be right back.”',
      'Let a warm drink cool until it can be sipped with ease.',
      'Help them sit up before they drink. Hold the cup if their hands shake.',
      'Leave a full glass where they can reach it in the night.',
    ],
    variations: {
      smaller: 'Put a bottle of water by the bed beforehand, and just pass it over.',
      'from-afar': 'Each of you makes a cup, and you sip it on a call.',
      alone: 'Make it in your favourite cup. Hold it in both hands, and drink it before you do anything else.',
      'limited-movement': 'A straw, or a cup with a lid or two handles. Sit up, small sips, no hurry.',
      'sensory-sensitive': 'Ask about heat, fizz, taste and even the cup. Plain water is a good guess.',
    },
    whenNot: {
      'neck-pressure': 'Nothing to drink if it is hard or sore to swallow: get help now. Get checked in any case.',
      'faint-or-dizzy': 'Lie down first. Small sips only when fully awake and sitting up, and nothing hot.',
      'breath-trouble': 'Nothing to drink while it is hard to breathe. Get help first.',
      'drunk-or-high':
        'Water in sips, if they are wide awake. Nothing for someone drowsy. ' +
        "If you can’t wake them, get help at once.",
      'needs-a-doctor': 'Ask the people who will help you before you drink anything.',
    },
    ask: [
      'Water?',
      'Could you get me something to drink? I am too floppy to stand.',
      "I’d love a cup of tea, if you are getting up.",
    ],
    offer: [
      'I am getting water. Do you want some?',
      'Tea, water, or neither?',
      'May I bring you something warm? You can also say no.',
    ],
  },
} as const satisfies Record<keyof typeof nourishmentPractices, PracticeText>;
