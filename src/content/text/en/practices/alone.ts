import type { alonePractices } from '@/content/practices/alone';
import type { PracticeText } from '@/domain/practice';

/** The words of the practices in `content/practices/alone.ts`. */
export const alonePracticeText = {
  'time-alone': {
    name: 'Time alone',
    alsoCalled: ['being alone', 'alone time', 'by myself', 'solitude', 'privacy'],
    line: 'Some space of your own, agreed on and without any hurt.',
    steps: [
      'Say it kindly and early: “I am fine. I need an hour to myself.”',
      'Agree how long, and what happens then: back together, a message, or good night.',
      'Part with one warm sentence, so that nobody is left to wonder.',
      'Leave water, a light and a phone within reach. The other stays easy to get hold of.',
      'Then do what you like, or nothing at all. You owe no report.',
    ],
    variations: {
      smaller: 'Five minutes behind a closed door, or with headphones on.',
      'from-afar': 'End the call with a kind word and a time for the next one. Until then, no messages.',
      alone: 'Switch off what rings, and do what you like, or nothing at all. Tell someone you trust when you will be back.',
      'limited-movement': 'If leaving the room is hard, the other one goes. Agree on a bell or a ring for help.',
      'sensory-sensitive': 'Make the room dark and still beforehand. Agree on a sign at the door in place of a knock.',
    },
    whenNot: {
      'head-knock': 'Not alone now. Get advice first; someone stays for at least a day and a night.',
      'neck-pressure': 'Not alone now. Get checked first, even if you feel well. Trouble can come hours or days later.',
      'faint-or-dizzy': 'Not behind a locked door. Lie down with someone in earshot, and get help if it goes on.',
      bleeding: 'See to the bleeding together first. Get help if it is heavy or goes on.',
      'breath-trouble': 'Nobody stays alone with this. Sit up and get help first.',
      'drunk-or-high': 'Someone stays in the same room, or looks in very often.',
      'needs-a-doctor': 'Get help first. If you are by yourself, tell someone where you are.',
    },
    ask: ['An hour alone?', 'I want to be by myself for a while. It has nothing to do with you.'],
    offer: [
      'Would you like the room to yourself? I will be next door until ten.',
      'I can go or stay, and I will like you just as much.',
    ],
  },
  sleep: {
    name: 'Sleep',
    alsoCalled: [
      'sleeping', 'asleep', 'nap', 'naps', 'napping', 'doze', 'dozing', 'snooze', 'slumber',
      'stay over', 'overnight', 'sleepover', 'bedtime',
    ],
    line: 'A nap or a whole night, with someone near or without.',
    steps: [
      'Go through the small things first: toilet, water, something warm, and a phone in reach.',
      'Ask how they sleep best: close, apart, in another room, or at home.',
      'Agree when to wake up, and who sets the alarm.',
      'Turn the light down and stop talking about anything big.',
      'If sleep does not come, rest counts too. Get up for a bit, or listen to something dull.',
      'When you wake, give it a moment. Feelings can be different in the morning, and that is all right.',
    ],
    variations: {
      smaller: 'Lie down with closed eyes for twenty minutes, with a soft alarm.',
      'from-afar': 'Say good night on a call and fall asleep with it open, or end it at the first yawn.',
      alone: 'Water and a phone in reach, the light turned down. Then there is nothing left to do but lie down.',
      'limited-movement': 'Settle pillows where the body needs them, and agree who helps with turning in the night.',
      'sensory-sensitive': 'Ear plugs, a dark room, your own blanket. Two beds say nothing about how much you care.',
    },
    whenNot: {
      'head-knock':
        'Get advice before anyone sleeps. Then someone stays for at least a day and a night, ' +
        'and gets help at once if they are hard to wake.',
      'neck-pressure': 'Get checked before you go to sleep, even if you feel well and there is no mark.',
      'faint-or-dizzy': 'Lie down, but stay awake with someone near until it is clearly over. Get help if it goes on.',
      bleeding: "Don’t fall asleep over it. Stop the bleeding first, and get help if it is heavy or goes on.",
      'breath-trouble': 'Not now. Sit up, and get help first.',
      'drunk-or-high':
        'On the side, never on the back, and never alone. Someone stays awake. ' +
        "If you can’t wake them, get help at once.",
      'needs-a-doctor': 'Get help first. It is no trouble to wake people for that.',
    },
    ask: ['Can I sleep now?', 'May I just fall asleep here?', "I’d like to sleep in my own bed tonight. I’m fine."],
    offer: [
      'Shall we sleep? Here, or each in a bed of their own, as you like.',
      'Close your eyes if you want. I will turn the light off and stay.',
    ],
  },
  'writing-a-journal': {
    name: 'Writing in a journal',
    alsoCalled: [
      'write', 'writing it down', 'diary', 'notebook', 'notes', 'letter', 'letters', 'journaling', 'drawing',
      'sketching', 'scribbling',
    ],
    line: 'A few lines for your own eyes, while it is fresh.',
    steps: [
      'Take paper, or a place on your phone that nobody else opens.',
      'Write the date and one word for how you feel. That may be all.',
      'If more comes: what was good, what was strange, what you want again, what not.',
      'Write as badly as you like. No one marks it.',
      'Stop when it starts to hurt more than it helps. Close it, and do something with your hands.',
      'Put it where it stays private. Read it again on another day before you act on it.',
    ],
    variations: {
      smaller: 'One sentence. Or three words.',
      'from-afar': 'Each writes for ten minutes, then you read one line of it to each other, if both want to.',
      alone: 'Write a note to yourself for a low day: what was good, and who is there for you.',
      'limited-movement': 'Speak it into a recording, dictate it, or choose pictures in place of words.',
      'sensory-sensitive': 'A soft pencil on thick paper, or only colours. You need not find a word for it.',
    },
    whenNot: {
      'head-knock': 'Rest the eyes and the head, and get advice first. The page can wait.',
      'drunk-or-high': 'Write if you like, but send nothing and decide nothing before tomorrow.',
      'needs-a-doctor': 'Get help first. Later, a note of what happened and when can be useful to you.',
    },
    ask: ['Ten minutes to write?', "I’d like to write this down before we talk."],
    offer: [
      'Here is some paper, if you want to get it out of your head. I will not read it.',
      'Shall we both write for a bit, and show each other nothing?',
    ],
  },
  'caring-for-yourself': {
    name: 'Caring for yourself',
    alsoCalled: [
      'self care', 'selfcare', 'self soothing', 'pampering', 'solo care', 'me time',
    ],
    line: 'The care you would give a dear friend, given to yourself.',
    steps: [
      'Stop for a moment and ask what your body wants: warmth, water, a wash, a rest?',
      'Do the nearest thing first, however small. A glass of water counts.',
      'Get warm and clean in your own time, and put on something soft.',
      'Say one kind thing to yourself, as you would to somebody you love.',
      'Do one thing just because it is pleasant: a song, a window, clean sheets.',
      'If you feel low later, you may call someone. You need not tell them why.',
    ],
    variations: {
      smaller: 'Drink some water, wash your face, and lie back down.',
      'from-afar': 'Tell a friend that you are having a slow evening. Ask them to send something nice.',
      alone:
        'Do the nearest small thing first: a glass of water, warm socks, a kind word to yourself. ' +
        'For next time, make a small box: tea, lotion, socks, a note in your own hand.',
      'limited-movement':
        'Have it all in reach of bed or chair before you begin. Ask for help with the rest; that is care too.',
      'sensory-sensitive': 'Choose the one sense that is not tired, and please only that one.',
    },
    whenNot: {
      'head-knock': 'Call someone to be with you, and get advice now. You need not be sure that it is serious.',
      'neck-pressure': 'Get checked first, even if you feel well. Ask someone to come with you.',
      'faint-or-dizzy': 'Lie down where you are, with the door unlocked and a phone in your hand. Call someone.',
      bleeding: 'Press on an outer wound with a clean cloth. Get help if it is heavy, inside or goes on.',
      'breath-trouble': 'Sit up and call for help now.',
      'drunk-or-high': 'No hot bath and no candles on your own. Lie on your side, and ask someone to look in on you.',
      'needs-a-doctor': 'Getting help is the best care there is now. Do that first.',
    },
    ask: ['I need an easy evening.', "I’ll look after myself tonight. Would you send me a message tomorrow?"],
    offer: [
      'Take all the time you need for yourself. I am here if you call.',
      'I can leave you some tea and a towel and go. Would that be good?',
    ],
  },
  prayer: {
    name: 'Prayer',
    alsoCalled: [
      'pray', 'praying', 'prayers', 'blessing', 'blessings', 'bless', 'grace', 'god', 'faith', 'religion', 'religious',
      'spiritual', 'scripture', 'psalm', 'worship', 'chanting',
    ],
    line: 'Words or silence, turned to what you believe in.',
    steps: [
      'Ask whether it is welcome. Together, side by side, or each alone are three different things.',
      'Agree on the form: known words, free words, or silence.',
      'Sit, lie or kneel, as the body likes. It can be very short.',
      'Speak for yourself: thanks, a worry, a wish. Nobody is prayed for who does not want it.',
      'End with a quiet moment. If shame comes up, you may bring that as well.',
    ],
    variations: {
      smaller: 'A single line that you know by heart.',
      'from-afar': 'Agree on a time, and do it each in your own place. Or share the words on a call.',
      alone: 'Light a lamp, say what is in you, and let that be enough.',
      'limited-movement': 'No posture is needed. Words can be heard, thought, signed or pointed at.',
      'sensory-sensitive': 'No scent, no singing, and a soft voice. Or silence all through.',
    },
    whenNot: {
      'neck-pressure': "Don’t bow or bend the neck. Get checked first, even if you feel well.",
      'breath-trouble': 'Get help first. Someone can pray beside you while you wait.',
      'needs-a-doctor': 'Get help as well, and first. The two go together.',
    },
    ask: ['Pray with me?', "I’d like to say a prayer. You can just sit with me."],
    offer: [
      'Would a prayer do you good, or would you rather be quiet?',
      'I am going to pray for a minute. You are free to join in or not.',
    ],
  },
} as const satisfies Record<keyof typeof alonePractices, PracticeText>;
