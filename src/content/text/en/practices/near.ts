import type { nearPractices } from '@/content/practices/near';
import type { PracticeText } from '@/domain/practice';

/** The words of the practices in `content/practices/near.ts`. */
export const nearPracticeText = {
  'holding-hands': {
    name: 'Holding hands',
    alsoCalled: [
      'hand', 'hand holding', 'handholding', 'hold my hand', 'palm', 'palms', 'fingers', 'squeeze', 'touch', 'touching',
    ],
    line: 'One hand in another, and the rest of you at peace.',
    steps: [
      'Ask, or lay your open hand down where they can take it or leave it.',
      'Find a way to lie or sit in which no arm has to be held up.',
      'Hold still. A thumb that moves slowly is enough, if they like it.',
      'Agree on a squeeze: one for yes, two for no. Then nobody has to speak.',
      'When you let go, give a small squeeze first, so that it is no surprise.',
    ],
    variations: {
      smaller: 'Hook two little fingers together, or rest one hand on the other for three breaths.',
      'from-afar': 'On a call, each lays a hand on their own chest, and one says “now” to the other.',
      alone: 'Lay one hand in the other, or fold both around a warm cup, and feel the weight.',
      'limited-movement': 'Put a pillow under the arm. If hands are sore or busy, take a wrist, a foot or a sleeve.',
      'sensory-sensitive': 'Hold through a sleeve or a soft cloth, firmly, without stroking.',
    },
    whenNot: {
      'numb-limb':
        "Leave a numb hand or arm alone: no squeezing or pulling. Take the other one, and have it looked at.",
      'bruised-area': 'Ask where hand or wrist is sore, and take the other side.',
      'broken-skin': 'Cover grazed or rubbed skin first, and hold where it is whole.',
      burn: 'Keep off the burn and cool it under running water first. Get advice if it blisters.',
    },
    ask: ['Your hand?', "Would you hold my hand? That’s all I need.", 'Could I hold on to you for a minute?'],
    offer: [
      'My hand is here if you want it.',
      'Would it be good to hold hands, or would you rather not be touched now?',
    ],
  },
  'blanket-or-warm-clothes': {
    name: 'A blanket or warm clothes',
    alsoCalled: [
      'blankets', 'duvet', 'quilt', 'wrap', 'wrapping up', 'bundling up', 'jumper',
      'sweater', 'hoodie', 'robe', 'dressing gown', 'socks', 'pyjamas', 'dressing', 'hot water bottle', 'heat pad',
    ],
    line: 'Something warm around you, when the body starts to cool or shake.',
    steps: [
      'Ask what would be good: a blanket, a robe, socks, or dry clothes first.',
      'Take damp things away. Dry skin warms up much faster.',
      'Wrap it round, or hand it over and turn away while they put it on.',
      'Feet, back and shoulders first. Keep the face free.',
      'Ask again in a few minutes. Warm can turn to hot before one notices.',
      'Very cold, confused or no longer shivering: get help at once, and warm them slowly.',
    ],
    variations: {
      smaller: 'Just socks. Or a jumper laid over the shoulders.',
      'from-afar': 'On a call, each fetches the softest thing in the house. Wait for each other before you talk on.',
      alone:
        'Take the warmest thing in reach: feet, back and shoulders first. ' +
        'Next time, lay it on the bed beforehand, so that you need not look for it when you are cold.',
      'limited-movement':
        'Spread it from the feet up and tuck in the sides. Clothes that open in front go on most easily.',
      'sensory-sensitive': 'Ask about weight and cloth. Cut out labels, and use things that were washed without scent.',
    },
    whenNot: {
      'numb-limb': 'No hot-water bottle or heat pad on a numb place: it can burn unnoticed. A blanket is fine.',
      'faint-or-dizzy': 'Lie down first. A light blanket will do; too much heat can make one feel more faint.',
      'breath-trouble': 'Nothing heavy or tight on chest or neck. Let them sit up, and get help first.',
      burn: 'Cool the burn first, and keep fluffy cloth away from it. Keep the rest of the body warm.',
      'drunk-or-high': 'No hot-water bottle or heat pad: they may not feel that it is too hot. Stay near.',
      'too-hot': 'Take layers off.',
    },
    ask: ["I’m cold.", 'Could you put something warm over me?', 'Would you pass me my socks and the big jumper?'],
    offer: [
      'You look as if you are getting cold. A blanket, or are you fine?',
      'I have put something warm beside you. Use it or leave it.',
    ],
  },
  'lying-near': {
    name: 'Lying near',
    alsoCalled: [
      'lying next to me', 'lie', 'lying down', 'lay beside', 'beside', 'proximity', 'parallel', 'close by',
    ],
    line: 'Close by, with some room in between and no hands.',
    steps: [
      'Ask how much room is right: an arm, a pillow, or two separate beds in one room.',
      'Settle where you can hear each other breathe. You need not face each other.',
      'Say once that nothing else will follow: “I am just here.”',
      'Then let it be quiet. Reading, dozing or gazing at the ceiling all fit.',
      'Before you get up, say so, and say if you come back.',
    ],
    variations: {
      smaller: 'Sit in the same room for five minutes, each with something of your own.',
      'from-afar': 'Leave a call open with the sound low, and do nothing special.',
      'limited-movement': 'Bring a chair to the bed, or the bed to the chair. Same height feels closest.',
      'sensory-sensitive': 'Back to back, or each under a blanket of their own. Dim light, and no talk.',
    },
    whenNot: {
      'head-knock': 'Get advice before anyone dozes off. Then stay, and check on them as you were told.',
      'neck-pressure': 'Get checked first, even if you feel well. Rest comes after that.',
      'breath-trouble': 'Let them sit up, and get help first. Stay right beside them.',
      'drunk-or-high':
        'Stay awake near them. If they sleep, help them onto their side. ' +
        "If you can’t wake them, get help at once.",
    },
    ask: [
      'Stay near?',
      'Would you lie here, but not touch me?',
      "I’d like you in the room. You can do your own thing.",
    ],
    offer: [
      'I could lie over here, with the pillow between us. Or give you the room to yourself.',
      'Shall I stay near? I will keep my hands to myself.',
    ],
  },
  'something-soft': {
    name: 'Something soft in the arms',
    alsoCalled: [
      'soft toy', 'toy', 'teddy', 'teddy bear', 'plushie', 'plush', 'stuffed animal', 'cuddly toy', 'comforter',
      'comfort object', 'hugging a pillow', 'cushion', 'fidget', 'weighted animal',
    ],
    line: 'A soft thing to hold, when a person would be too much.',
    steps: [
      'Choose it beforehand: a pillow, a scarf, a toy from long ago. Nobody is too old for one.',
      'Keep it within reach, so that it need not be asked for.',
      'Hold it to your chest or belly. Press a little and let go, a few times.',
      'Notice one thing about it: how it feels, how heavy it is, what it smells of.',
      'Keep it as long as you want. It can stay for the night.',
    ],
    variations: {
      smaller: 'Take the corner of a blanket between two fingers.',
      'from-afar': 'Give each other a thing that you held for a while. Each has it to hold during a call.',
      alone: 'Hold it as long as you want. Put it on the bed in the morning, so that it waits for you.',
      'limited-movement': 'Tuck it under an arm or into the lap, so that no hand has to hold it.',
      'sensory-sensitive':
        'Try beforehand which cloth and weight is right. Leave out anything fluffy if fluff tickles.',
    },
    whenNot: {
      'breath-trouble': 'Nothing on the chest and nothing near the face. Sit up and get help first.',
      'broken-skin': 'Cover open skin first. Fluff that gets into a wound hurts when it is washed out.',
      burn: 'Keep cloth and fluff off a burn. Cool it under running water first.',
    },
    ask: ['Pass me my bear?', 'Could I have something to hold?', 'Please put the big pillow in my arms.'],
    offer: [
      'Would you like something to hold? I can fetch the soft one.',
      'Here is a pillow for your arms, if you want it. No hands needed from me.',
    ],
  },
  'breathing-together': {
    name: 'Breathing together',
    alsoCalled: [
      'breathe', 'breath', 'breaths', 'breathwork', 'breathing exercises', 'inhale',
      'exhale', 'guided breathing',
    ],
    line: 'A few slow breaths in the same rhythm.',
    steps: [
      'Ask first. For some people, watching the breath makes things worse. Then choose something else.',
      'Sit or lie so that bellies are free. Loosen what is tight.',
      'Breathe out a little more slowly than in. No counting, no holding, no deep gulps.',
      'Let one of you set a slow rhythm that can be heard. The other joins in when it suits.',
      'Stop after ten breaths or so. If anyone feels dizzy or uneasy, stop at once and breathe as it comes.',
    ],
    variations: {
      smaller: 'One long sigh, both at the same time.',
      'from-afar': 'Do it on a call: the sound of breath carries well.',
      alone: 'Breathe out as if to cool soup, five times. Then let the breath do what it wants.',
      'limited-movement':
        'Any position will do. Those who use a machine to breathe keep to its rhythm, and the other follows.',
      'sensory-sensitive':
        'No hand on the belly and nobody near the face. Follow a sound or a slow light in its place.',
    },
    whenNot: {
      'head-knock': 'Get advice about the head first. Being calm is no reason to wait.',
      'neck-pressure': 'No breathing exercise after pressure on the neck. Get checked first, even if you feel well.',
      'faint-or-dizzy': 'Lie down, and breathe as it comes. Get help if it goes on.',
      'breath-trouble': 'No exercise helps here. Sit up, and get help now.',
      'drunk-or-high':
        'Leave it. Stay near, keep them on their side if they sleep, and get help if they are hard to wake.',
      'needs-a-doctor': 'Get help first. Breathe together while you wait, if that is welcome.',
    },
    ask: ['Breathe with me?', "I’m all wound up. Would you breathe slowly, so that I can follow?"],
    offer: [
      'Shall we take a few slow breaths? We can also leave it.',
      'I will just breathe slowly here. Join in if it helps.',
    ],
  },
} as const satisfies Record<keyof typeof nearPractices, PracticeText>;
