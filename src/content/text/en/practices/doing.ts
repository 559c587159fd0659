import type { doingPractices } from '@/content/practices/doing';
import type { PracticeText } from '@/domain/practice';

/** The words of the practices in `content/practices/doing.ts`. */
export const doingPracticeText = {
  'tidying-up': {
    name: 'Tidying up together',
    alsoCalled: [
      'tidy', 'tidying', 'clean', 'cleaning', 'cleaning up', 'chores',
      'housework', 'sheets', 'laundry', 'dishes',
    ],
    line: 'A few quiet minutes that bring the room back to everyday.',
    steps: [
      'Ask if now is good. Some would rather rest first, and the mess can wait.',
      'Share it out: one does the bed, the other does the rest. Ten minutes, no more.',
      'Start with what is wet, sharp, breakable or private.',
      'Wash or wipe what touched the body, and let it dry. Put it where only you find it.',
      'End with one nice thing: a straight sheet, an open window, the small lamp.',
    ],
    variations: {
      smaller: 'Clear just the bed, and throw a clean towel over it.',
      alone: 'Put on a song and tidy until it ends. What is left then is for tomorrow.',
      'limited-movement': 'One sits and folds or says where things go; the other does the walking.',
      'sensory-sensitive': 'No strong cleaning smells and no clatter. Leave the big light off.',
    },
    whenNot: {
      'numb-limb': 'No lifting and no stairs with a weak arm or leg. Have it looked at.',
      'head-knock': 'Sit down and leave it all. Get advice first, and stay together.',
      'neck-pressure': 'Rest, and get checked first, even if you feel well.',
      'faint-or-dizzy': 'Lie down. The other one can tidy, in earshot.',
      bleeding: 'See to the bleeding first. Wear gloves for blood that is not your own.',
      'drunk-or-high': 'Move only what someone could trip over. The rest is for tomorrow.',
      'needs-a-doctor': 'Leave everything as it is, and get help first.',
    },
    ask: ['Clear up with me?', "I feel better when the room is tidy. Shall we take ten minutes?"],
    offer: [
      'I will see to the room. You can help or stay where you are.',
      'Shall we put clean sheets on, or just lie down on a towel?',
    ],
  },
  'laughing-together': {
    name: 'Laughing together',
    alsoCalled: [
      'laugh', 'laughs', 'laughter', 'joke', 'jokes', 'joking', 'giggle', 'giggles', 'giggling', 'humour', 'humor',
      'funny', 'silly', 'silliness', 'fooling around', 'puns', 'clowning', 'teasing', 'comedy',
    ],
    line: 'Something silly, to let the air back in.',
    steps: [
      'Wait for a sign that lightness is welcome. After tears, comfort comes first.',
      'Laugh at things: the squeaky bed, the lost sock, your own clumsy moment.',
      'Never laugh about bodies, sounds, or what someone did or could not do.',
      'A running joke of your own is worth a lot. Bring it out when it fits.',
      'If a joke lands badly, say “sorry, wrong moment”, and go back to quiet.',
    ],
    variations: {
      smaller: 'One silly face, or one word that only you two understand.',
      'from-afar': 'Send a voice message in a ridiculous accent, or swap the worst jokes you know.',
      alone: 'Think of a time when you laughed till it hurt. Or listen to somebody who is funny.',
      'limited-movement': 'Read out something daft, or play it. Humour needs no more than an eyebrow.',
      'sensory-sensitive': 'Quiet humour: no loud laughter, no tickling, no jumping out at anyone.',
    },
    whenNot: {
      'head-knock': 'Keep it quiet and dim, and get advice first.',
      'neck-pressure': 'Rest voice and throat. Get checked first, even if you feel well.',
      'breath-trouble': 'Nothing that takes breath away. Sit up, and get help first.',
    },
    ask: ['Make me laugh?', 'Can we be silly for a bit? That was a lot.'],
    offer: [
      'I have a terrible joke. Now, later, or never?',
      'Do you feel like something silly, or shall we stay quiet?',
    ],
  },
  'playing-a-game': {
    name: 'A game',
    alsoCalled: [
      'games', 'gaming', 'play', 'playing', 'cards', 'card game', 'board game', 'dice', 'puzzle', 'puzzles',
      'crossword', 'quiz', 'console', 'chess',
    ],
    line: 'Cards, a puzzle or a guessing game, with nothing at stake.',
    steps: [
      'Pick something you both know. This is no time for new rules.',
      'Choose one that goes easy on winning: a puzzle, a story in turns, cards side by side.',
      'Make yourselves comfortable, with a small lamp and something to drink.',
      'Let talk come or not. The game holds you together in any case.',
      'Stop when one of you gets tired, in the middle if need be.',
    ],
    variations: {
      smaller: 'Guess a word, one question each, until someone yawns.',
      'from-afar': 'Play over a call or by messages, one move at a time, over the whole evening.',
      alone: 'Lay out cards, do a puzzle, or draw lines without lifting the pen.',
      'limited-movement': 'Use large pieces, a card holder, or a spoken game. One can move the pieces for both.',
      'sensory-sensitive': 'No timer, no flashing, no clatter of dice: roll them on a cloth.',
    },
    whenNot: {
      'head-knock': 'No screens and no thinking games. Rest, get advice first, and stay together.',
    },
    ask: ['A round of cards?', "I’d like to play something easy and not talk about it yet."],
    offer: [
      'Shall we play something? I promise to lose with good grace.',
      'The cards are here. Or we can just lie around.',
    ],
  },
  'cooking-together': {
    name: 'Cooking together',
    alsoCalled: [
      'cook', 'cooking', 'baking', 'bake', 'food', 'eating', 'meal', 'snack', 'toast', 'pancakes', 'eggs', 'soup',
      'recipe', 'breakfast',
    ],
    line: 'Toast, eggs or soup, made side by side in slippers.',
    steps: [
      'Ask what both can eat, and who has the strength to stand.',
      'Pick something with one pan and five minutes: toast, eggs, noodles, porridge.',
      'Share it out. One stirs, one sits and butters.',
      'Eat it while it is warm, straight from the pan if you like.',
      'Turn the stove off, and say out loud that it is off. The dishes can wait.',
    ],
    variations: {
      smaller: 'Butter one slice of bread for each other.',
      'from-afar': 'Cook the same thing in two kitchens, with the phone propped up against the salt.',
      alone: 'Make the plainest thing you like, and eat it warm from your favourite bowl.',
      'limited-movement':
        'Do it at the table with a toaster or a kettle. Cutting and stirring can be done sitting down.',
      'sensory-sensitive': 'Choose what smells of little and does not spit. Keep the fan off.',
    },
    whenNot: {
      'numb-limb': 'No knives, and nothing hot, in a hand that feels little. Have it looked at.',
      'head-knock': 'Sit down, and get advice first. No stove for someone who may be confused or sick.',
      'neck-pressure': 'No food if it is hard or sore to swallow: get help now. Get checked in any case.',
      'faint-or-dizzy': 'Lie down, away from stove and knives. Someone else can bring something later.',
      bleeding: 'See to the bleeding first. Get help if it is heavy or goes on.',
      burn: 'Stay away from heat. Cool the burn under running water, and get advice.',
      'breath-trouble': 'No steam, no smoke, no food. Get help first.',
      'drunk-or-high': 'No stove and no knives. Bread and water will do, if they are wide awake.',
      'needs-a-doctor': 'Ask the people who will help you before you eat or drink anything.',
    },
    ask: ['Toast?', 'Could we make something warm together? I need to do something with my hands.'],
    offer: [
      'I am going to fry some eggs. Come and keep me company, or stay warm in bed.',
      'Shall we make something small? You can sit and tell me what to do.',
    ],
  },
  'sitting-outside': {
    name: 'Sitting outside',
    alsoCalled: [
      'outdoors', 'outside', 'fresh air', 'balcony', 'garden', 'porch', 'terrace', 'doorstep', 'bench', 'stars',
      'stargazing', 'going out', 'go out',
    ],
    line: 'A step, a balcony or a bench, and some sky above.',
    steps: [
      'Ask if going out feels right, and who might be about. Put clothes on that you feel at ease in.',
      'Take a blanket and something to sit on. It is colder out there than one thinks.',
      'Sit so that you can lean on something: a wall, a post, each other if that is welcome.',
      'Notice what there is: wind, rain, a far road, someone cooking.',
      'Go in before you are cold, and warm up again.',
    ],
    variations: {
      smaller: 'Put your head out of the window for ten breaths.',
      'from-afar': 'Each sits outside at home, on the phone. Say what you hear.',
      alone: 'Sit on your own step or balcony. Take the key, and your phone if you like.',
      'limited-movement': 'Roll the chair or the bed up to an open door. That is outside enough.',
      'sensory-sensitive': 'Choose the dark, still side of the house. A hood or a cap keeps sound and light away.',
    },
    whenNot: {
      'head-knock': 'Stay in, sit down and get advice first. Someone stays with you.',
      'neck-pressure': 'Rest inside, and get checked first, even if you feel well.',
      'faint-or-dizzy': 'No steps and no balcony. Lie down, open a window, and get help if it goes on.',
      bleeding: 'Stay in and see to the bleeding. Get help if it is heavy or goes on.',
      'breath-trouble': 'Sit up by an open window, and get help first.',
      'drunk-or-high': 'No balcony, no water and no cold. Stay in with someone, and let air in.',
      'too-hot': 'Stay where it is mild until they have cooled down.',
      'too-cold': 'Stay where it is mild until warm and dry again.',
      'needs-a-doctor': 'Get help first. Wait inside, with the light on.',
    },
    ask: ['Out on the step?', 'Can we sit outside for a while, and say nothing?'],
    offer: [
      'Would some air be good? We need not go anywhere.',
      'I am going out on the balcony. There is room for two, and it is fine to stay in.',
    ],
  },
} as const satisfies Record<keyof typeof doingPractices, PracticeText>;
