import type { holdingPractices } from '@/content/practices/holding';
import type { PracticeText } from '@/domain/practice';

/** The words of the practices in `content/practices/holding.ts`. */
export const holdingPracticeText = {
  cuddling: {
    name: 'Cuddling',
    alsoCalled: [
      'cuddle', 'cuddles', 'hug', 'hugs', 'hugging', 'holding', 'being held', 'spooning', 'embrace', 'embracing',
      'squeeze', 'snuggle', 'touch', 'touching',
    ],
    line: 'Holding each other, as firmly or as lightly as feels good.',
    steps: [
      'Ask how they want to be held: tight or loose, face to face, from behind, or just side by side.',
      'Put a pillow under heads, knees and arms, so that nobody has to hold still in a strain.',
      'Once you are comfortable, stay still for a while. Slow, even breaths say more than words.',
      'Check now and then with a soft “Still good?” A nod or a small squeeze is answer enough.',
      'Let go slowly. Say that you are about to move before you do.',
    ],
    variations: {
      smaller: 'Sit with your shoulders touching, or hold one hand for a minute.',
      alone: 'Wrap your arms around a big pillow, and pull a blanket tight around your back.',
      'limited-movement': 'Sit close, chair next to chair, with one arm around a shoulder or a hand on an arm.',
      'sensory-sensitive': 'Keep a sheet or a layer of clothes in between. Hold firmly and stay still: no stroking.',
    },
    whenNot: {
      'numb-limb': 'Leave a numb arm or leg alone: no weight, rubbing or stretching. Have it looked at.',
      'breath-trouble': 'Let them sit up and breathe freely, with nothing on the chest. Get help first; hold a hand.',
      'bruised-area': 'Keep your arms and weight away from the sore place. Ask where it hurts before you settle.',
      'broken-skin': 'Cover the wound first, then hold them where the skin is whole.',
      burn: 'Keep off the burn, and keep it from getting warm. Hold a hand instead.',
      'too-hot': 'Give them air and room until they have cooled down. A hand to hold is enough.',
    },
    ask: [
      'Hold me?',
      'Could you hold me tight for a bit? You can let go any time.',
      'I could use a cuddle. No talking.',
    ],
    offer: [
      'Would you like to be held, or would you rather have some room?',
      'My arms are free, if you want them. If not, that is fine too.',
    ],
  },
  snuggling: {
    name: 'Snuggling',
    alsoCalled: [
      'snuggle', 'snuggles', 'nestle', 'nuzzling', 'nuzzle', 'cuddle', 'cuddling up', 'curling up',
      'cosy', 'cozy', 'cosying up', 'nest', 'touch', 'touching',
    ],
    line: 'Warm under one blanket, close by, with nothing to do.',
    steps: [
      'Make a nest: blankets, pillows, soft light. Put water within reach.',
      'Ask how close is good: touching all along, only the feet, or just under the same blanket.',
      'Get in and settle. Wriggle until everyone is comfortable, then let it be quiet.',
      'Doze if you like. Say beforehand if you need to be up by some time, and set a soft alarm.',
      'If one of you gets too warm, make some room and stay near.',
    ],
    variations: {
      smaller: 'Share a blanket on the sofa for five minutes, with only your feet touching.',
      'from-afar': 'Each of you makes a nest and stays on a call. You can talk, or just listen to each other breathe.',
      alone: 'Build a nest just for you. Add warm socks, a heavy blanket if you like one, and something soft to hold.',
      'limited-movement': 'Tuck the blanket around chair or bed, and lean in from the side that is easy.',
      'sensory-sensitive': 'Use a blanket each, in a cloth that feels right. Lie near, without touch.',
    },
    whenNot: {
      'numb-limb': 'Nobody lies on a numb arm or leg. Leave it free, and have it looked at.',
      'head-knock': "Get advice before anyone dozes off, and don’t leave them alone.",
      'neck-pressure': 'Get checked before anyone falls asleep, even if you feel well and there is no mark.',
      'breath-trouble': 'No heavy blankets, and nothing over the face. Let them sit up, and get help first.',
      'drunk-or-high':
        'Stay awake near them. If they fall asleep, help them onto their side. ' +
        "If you can’t wake them, get help at once.",
      burn: 'Keep blankets and warm skin off the burn. Care for it first.',
      'too-hot': 'Room, air and a thin sheet. Get help if it soon feels no better.',
    },
    ask: [
      'Nest?',
      'Can we just lie here under the blanket for a while?',
      'I want to be warm and close, and do nothing.',
    ],
    offer: [
      'I could make us a nest. Would you like that, or a blanket of your own?',
      'There is room under here if you want it. No need to.',
    ],
  },
  massage: {
    name: 'A massage',
    alsoCalled: [
      'massages', 'massaging', 'rub', 'rubs', 'rubbing', 'rubdown', 'kneading', 'knead', 'foot rub', 'feet',
      'foot massage', 'shoulder rub', 'neck rub', 'back massage', 'oil', 'touch', 'touching',
    ],
    line: 'Slow hands on tired muscles, where they ask for it.',
    steps: [
      'Ask where they want it, where not, and how firm. Ask about sore places, and about the skin and the oil.',
      'Warm your hands. Cover all that you are not working on, so that they stay warm.',
      'Begin with a still hand. Then use long, slow strokes, and more weight only when they ask for it.',
      'Stay on the soft parts, off the spine, the front of the neck and any mark. Where it hurts, stop.',
      'Ask once: “More, less, or somewhere else?” Then let them drift.',
      'End with a still hand, and a blanket over them. Rest your own hands too.',
    ],
    variations: {
      smaller: 'Only the hands or only the feet, three minutes each.',
      alone: 'Rub lotion into your own hands or feet, one finger or toe at a time.',
      'limited-movement': 'Do it where they sit: hands, arms, or shoulders over a shirt. The giver sits as well.',
      'sensory-sensitive': 'No oil and no scent. Press firmly and evenly through a towel, and say where you go next.',
    },
    whenNot: {
      'numb-limb': 'Leave a numb arm or leg alone: no rubbing or stretching. Have it looked at.',
      'head-knock': 'Keep your hands off head and neck. Get advice first; a hand to hold is enough.',
      'neck-pressure': 'No hands on the neck or throat. Get checked first, even if you feel well.',
      bleeding: 'Stop the bleeding first. Get help if it is heavy or goes on.',
      'broken-skin': "Don’t touch open skin, and keep oil off it. Clean and cover it, then rub somewhere else.",
      'bruised-area': "Don’t rub or press a bruise. Choose hands, feet or another place that doesn’t hurt.",
      burn: 'No rubbing and no oil on a burn. Care for it first.',
      'too-hot': 'Cool down first, with air on the skin. The massage can wait.',
      'too-cold': 'Stay dressed and covered until warm again. The massage can wait.',
      'needs-a-doctor': "Get help first. Don’t rub a leg that is hot, swollen or sore, or a pain you can’t explain.",
    },
    ask: [
      'Rub my feet?',
      "My shoulders are tight. Would you work on them for five minutes? I’ll tell you if it’s too much.",
      'Could I have your hands on me, slowly, and nothing more?',
    ],
    offer: [
      'Shall I rub your feet, your hands, or neither? You may just lie there.',
      "I have ten minutes of massage in me. Say yes, or no, or later: it’s all fine.",
    ],
  },
  'back-rubs': {
    name: 'Back or bottom rubs',
    alsoCalled: [
      'back rub', 'backrub', 'bottom rub', 'bum rub', 'butt rub', 'bum', 'butt', 'buttocks', 'rub', 'rubbing',
      'back massage', 'back stroking', 'back scratch', 'massage', 'pat', 'touch', 'touching',
    ],
    line: 'A warm hand in slow circles, over clothes or on skin.',
    steps: [
      'Ask first: back or bottom, over clothes or on the skin, firm or light?',
      'Let them lie on a side or on the front, or lean forward on pillows, whatever is easy.',
      'Lay a warm hand flat and wait a breath. Then rub in slow, wide circles.',
      'This is comfort. It leads to nothing else, unless that is asked and answered in words.',
      'Before you stop, let your hand rest. Then pull the blanket up.',
    ],
    variations: {
      smaller: 'Rest a flat, still hand between the shoulders for one minute.',
      'limited-movement': 'Rub the upper back of someone who sits, from a chair behind or next to them.',
      'sensory-sensitive': 'Keep to one place, over clothes, with even weight. Or pat slowly and in rhythm.',
    },
    whenNot: {
      'numb-limb': 'If an arm or leg is numb or weak, leave out the rub. Have it looked at.',
      bleeding: 'See to the bleeding first. Get help if it is heavy or goes on.',
      'broken-skin': "Don’t rub open or raw skin. Clean and cover it, and stroke a hand or an arm instead.",
      'bruised-area': 'No rubbing or pressing on bruises. A still hand somewhere else is kinder.',
      burn: 'Nothing may rub on a burn, clothes included. Care for it first.',
      'needs-a-doctor': "Get help first. Don’t rub a pain in the back or belly that is strong or new.",
    },
    ask: ['Circles, please?', 'Would you rub my back until I get sleepy?', "I’m sore. Could you rub, very lightly?"],
    offer: [
      'Would a back rub be nice? Or shall I just sit here?',
      'I can rub where it feels tight. Tell me if you would rather not be touched.',
    ],
  },
  'lingering-kisses': {
    name: 'Lingering kisses',
    alsoCalled: [
      'kiss', 'kisses', 'kissing', 'smooch', 'smooching', 'snog', 'peck', 'pecks', 'making out',
      'make out', 'touch', 'touching',
    ],
    line: 'Slow kisses that stay a moment, and want nothing more.',
    steps: [
      'Ask, or come close and wait. Let them close the gap if they want to.',
      'Start where it is easy: forehead, cheek, hand or hair. Lips only if both want that.',
      'Go slowly, and pause between. A kiss may last for one whole breath.',
      'Keep it a kiss. If it starts to become more, stop and ask in words.',
      'Finish with something still: foreheads together, or a hand on a cheek.',
    ],
    variations: {
      smaller: 'One kiss on the forehead or on the back of the hand.',
      'from-afar': 'Blow a kiss at the end of a call, or send one in a message.',
      'limited-movement':
        'The one who moves more easily leans in. ' +
        'A kiss on hand or shoulder needs no turning of the head.',
      'sensory-sensitive': 'Dry, short, and only in a place that was agreed. Or rest cheek to cheek.',
    },
    whenNot: {
      'neck-pressure': 'No kisses on neck or throat. Get checked first, even if you feel well.',
      'breath-trouble': 'Keep the mouth and nose free. Get help first; kiss a hand later.',
      'broken-skin': 'No kisses on sores or broken skin, or from a mouth that has them. Kiss somewhere else.',
      'drunk-or-high': 'If one of you is too far gone for a clear yes, leave kisses for later. Stay near instead.',
    },
    ask: ['Kiss me?', 'Can I have a slow kiss, just one?', "I’d love some kisses that lead to nothing at all."],
    offer: [
      'May I kiss your forehead? Shake your head if not, and I will just stay here.',
      'I feel like kissing you softly. Would you like that, or not right now?',
    ],
  },
} as const satisfies Record<keyof typeof holdingPractices, PracticeText>;
