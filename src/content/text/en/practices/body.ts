import type { bodyPractices } from '@/content/practices/body';
import type { PracticeText } from '@/domain/practice';

/** The words of the practices in `content/practices/body.ts`. */
export const bodyPracticeText = {
  stretching: {
    name: 'Stretching',
    alsoCalled: ['stretch', 'stretches', 'limbering', 'loosening up', 'yoga', 'mobility', 'exercise', 'exercises'],
    line: 'Long, lazy movements for a body that held one shape too long.',
    steps: [
      'Wait until you are warm and steady. Have some water first.',
      'Start small: fingers, wrists, feet, shoulders. Move them the way a cat wakes up.',
      'Go only as far as it feels pleasant. No bouncing, and nobody pulls or pushes you.',
      'Breathe on, and stay in each stretch for three breaths.',
      'Where it tingles, is numb or hurts sharply, leave that part in peace.',
    ],
    variations: {
      smaller: 'Roll your shoulders and wriggle your toes under the blanket.',
      'from-afar': 'Do it on a call: one says what feels good, the other does the same.',
      alone: 'Stretch in bed, like on a morning with nothing to do.',
      'limited-movement': 'Move what moves gladly, seated or lying down. A long yawn stretches as well.',
      'sensory-sensitive': 'Slowly, in loose clothes, with eyes closed or open as you like. No music, no counting.',
    },
    whenNot: {
      'numb-limb': 'Never stretch a numb or weak arm or leg. Keep it still and have it looked at.',
      'head-knock': 'No bending and no head low down. Rest, and get advice first.',
      'neck-pressure': 'Leave the neck alone: no rolling, no tilting. Get checked first, even if you feel well.',
      'faint-or-dizzy': 'Stay lying down. It can wait until tomorrow.',
      bleeding: 'Keep still and see to the bleeding. Get help if it is heavy or goes on.',
      'bruised-area': 'Leave out the sore part. Pulling at a bruise can make it worse.',
      'breath-trouble': 'Sit up and keep still. Get help first.',
      'drunk-or-high': 'It is easy to go too far without noticing. Leave it for tomorrow.',
      'needs-a-doctor': "Get help first. Don’t try to stretch a new or strong pain away.",
    },
    ask: ['Stretch with me?', 'My legs are stiff. Can we take a minute to loosen up?'],
    offer: [
      'Does anything feel stiff? We could stretch a little, or just lie still.',
      'I am going to unfold my back. Join in if you feel like it.',
    ],
  },
  'cooling-down': {
    name: 'Cooling down',
    alsoCalled: [
      'cool', 'cold', 'cool cloth', 'cold cloth', 'compress', 'flannel', 'washcloth', 'wet cloth', 'ice', 'fan',
      'fanning', 'breeze', 'airing',
    ],
    line: 'Air, a cool cloth and a sip of water for a hot, tired body.',
    steps: [
      'Lie down first if you feel dizzy. Open a window or a door, and take the top layer off.',
      'Wring out a soft cloth in cool water. It is cool that helps, not ice.',
      'Hand it over. Forehead, wrists and the back of the knees are good places.',
      'Turn the cloth when it gets warm. Have some water to sip.',
      'Stop when it feels pleasant. Then a dry, light layer, so that it does not turn to shivering.',
      'Very hot, confused or no better soon: get help at once.',
    ],
    variations: {
      smaller: 'Turn the pillow over to its cool side.',
      'from-afar': 'Remind each other on the call: water, window, a cloth. Then go on talking, or not.',
      alone: 'Run cool water over your wrists, and lie down under a thin sheet.',
      'limited-movement':
        'A small fan or a cloth within reach of the hand. Ask about places that sweat little or feel little.',
      'sensory-sensitive': 'Some skin hates wet cloth. Then it is air only, or a cool, smooth thing to hold.',
    },
    whenNot: {
      'numb-limb': 'Nothing cold on a numb place. Keep it still, and have it looked at.',
      'head-knock':
        "A cool cloth is not enough for a head that was knocked. Get advice first, and don’t leave them alone.",
      'broken-skin': 'Keep the cloth off open skin. Rinse that with clean water and cover it.',
      burn: 'A burn needs cool running water, not a cloth and not ice. Get advice.',
      'drunk-or-high': 'Hot and confused, or very hot after taking something: get help at once.',
      'too-cold': 'Whoever shivers stops and gets warm first.',
      'needs-a-doctor': 'Get help first. A fever or a hot, swollen place is not something to cool away.',
    },
    ask: ['Something cool?', 'Could you open the window and get me a wet cloth?'],
    offer: [
      'Are you too warm? I can get some air in, or a cool cloth.',
      'Here is a cloth, if you want it. I will leave it next to you.',
    ],
  },
  'foot-bath': {
    name: 'A foot bath',
    alsoCalled: [
      'footbath', 'feet', 'foot', 'toes', 'ankles', 'foot soak', 'soaking feet', 'washing feet', 'basin', 'hot water',
      'pedicure', 'touch', 'touching',
    ],
    line: 'Warm water for the feet, while the rest of you sits still.',
    steps: [
      'Ask first: not everyone likes their feet seen or touched.',
      'Fill a bowl to the ankles. Warm, not hot: test it with your elbow.',
      'Put a towel below, and a blanket round the shoulders.',
      'Let the feet rest in it for ten minutes. Wash them only if that was wished for.',
      'Lift one foot out at a time and pat it dry, between the toes as well.',
      'Socks on at once, then stay seated for a moment.',
    ],
    variations: {
      smaller: 'A warm, damp towel round both feet for two minutes.',
      alone: 'Warm, not hot, up to the ankles. Put the dry towel and the socks beside you first, and listen to something.',
      'limited-movement': 'Hands in place of feet, or a bowl on a stool. The one who kneels gets a cushion.',
      'sensory-sensitive':
        'Plain water with nothing in it. Keep feet still, with no rubbing, or only one foot at first.',
    },
    whenNot: {
      'numb-limb': 'Feet that feel little cannot tell hot from warm. Leave it, and have new numbness looked at.',
      'head-knock': 'Get advice about the head first. Then rest, with someone there.',
      'faint-or-dizzy': 'No warm water now: it can make one feel more faint. Lie down.',
      bleeding: 'See to the bleeding first. Get help if it is heavy or goes on.',
      'broken-skin': 'No soaking of open skin. Rinse it with clean water, pat around it, and cover it.',
      'bruised-area': 'Warm water can make a fresh bruise swell. Use a cool, wrapped pack there in its place.',
      burn: 'Keep warm water off a burn. Cool it under cool running water, and get advice.',
      'drunk-or-high': 'They may not feel the heat, and wet feet slip. Use a damp cloth.',
      'too-hot': 'Cool the feet with lukewarm water.',
      'too-cold': 'Dry, warm layers first, and slowly.',
      'needs-a-doctor': "Get help first. Don’t warm or rub a leg that is hot, swollen or sore.",
    },
    ask: ['Warm water for my feet?', 'My feet are like ice. Would you get me a bowl of warm water?'],
    offer: [
      'Shall I bring you a foot bath? I can leave you alone with it.',
      'There is warm water in the kitchen. For your feet, or for tea, or for neither.',
    ],
  },
  'toilet-and-clean-up': {
    name: 'Help to the toilet and clean-up',
    alsoCalled: [
      'loo', 'bathroom', 'restroom', 'pee', 'peeing', 'wee', 'cleaning up', 'cleaning', 'clean', 'wiping', 'wipe',
      'wipes', 'tissues', 'washing', 'wash', 'freshening up', 'touch', 'touching',
    ],
    line: 'An arm on the way, and a warm cloth within reach.',
    steps: [
      'Ask what help is wanted: none, an arm on the way, or more. Plain words make it easy for everybody.',
      'Sit up first and wait a moment. Then stand up slowly together.',
      'Wait outside the door, within call, unless they ask you to stay.',
      'Lay out a warm, damp cloth, a dry towel and clean clothes. Each wipes their own body, unless asked.',
      'Water alone is enough on tender skin. Pat, rather than rub.',
      'Take care of the rest without a remark: sheet, bin, light.',
    ],
    variations: {
      smaller: 'Pass the tissues and a damp cloth, and look the other way.',
      alone: 'Sit up first, then stand up slowly. Leave a small light on in the hall; cloth, water and fresh clothes go by the bed.',
      'limited-movement':
        'Do it in bed with two bowls, or with the chair, rail or hoist they know. ' +
        'They tell you how; you do no more than they say.',
      'sensory-sensitive': 'Warm the cloth, leave out scent, and say each thing before you do it.',
    },
    whenNot: {
      'numb-limb': 'A weak leg can give way: no walking on it. Use what can be done in bed, and have it looked at.',
      'head-knock': 'Walk only with an arm to hold, door unlocked. Get advice first, and stay together.',
      'neck-pressure': 'If they lost control of bladder or bowel, get help now. Get checked in any case.',
      'faint-or-dizzy': "Don’t stand up. Use a bowl or towels where you are, and get help if it goes on.",
      bleeding: 'Notice how much there is. Get help if it is heavy, goes on, or is new to you.',
      'drunk-or-high': 'Never alone and never behind a locked door. Someone who is sick stays on their side.',
      'needs-a-doctor': 'If you might want to be examined, ask before you wash or change. Get help first.',
    },
    ask: ['Help me up?', 'Would you take me to the bathroom? My legs are jelly.', 'Could you bring me a damp cloth?'],
    offer: [
      'Do you want an arm on the way? I will wait outside.',
      'I have put a warm cloth and a towel there. Tell me if you want any help, or none.',
    ],
  },
} as const satisfies Record<keyof typeof bodyPractices, PracticeText>;
