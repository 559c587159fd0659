import type { partingPractices } from '@/content/practices/parting';
import type { PracticeText } from '@/domain/practice';

/** The words of the practices in `content/practices/parting.ts`. */
export const partingPracticeText = {
  'message-next-day': {
    name: 'A message the next day',
    alsoCalled: [
      'messages', 'messaging', 'message me', 'text', 'texts', 'texting', 'text message', 'sms', 'chat', 'email', 'note',
      'contact', 'contacting', 'writing to me',
    ],
    line: 'A few kind words the morning after, so that nobody has to wonder.',
    steps: [
      'Agree on it beforehand: who writes, by when, and whether an answer is hoped for.',
      'Agree on what may stand in it. Someone else may see the screen.',
      'Keep it short and warm: “Thinking of you. I hope you slept well.”',
      'Ask one open thing, or none. “No need to reply” takes the weight off.',
      'Send it when you said you would. If you are late, say so, without a long story.',
    ],
    variations: {
      smaller: 'A single sign that you agreed on, such as a little lamp or a leaf.',
      'from-afar': 'Write it the night before and send it when they wake up, in their own time zone.',
      'limited-movement': 'Speak it in as a voice message, or have a few lines ready to send with one tap.',
      'sensory-sensitive': 'One message, not five. No sound, no pictures, nothing that calls for a quick answer.',
    },
    whenNot: {},
    ask: ['Write to me tomorrow?', "Would you send me a line in the morning? It needn’t be long."],
    offer: [
      'May I write to you tomorrow? Or would you rather be the one to get in touch?',
      'I will send a short good morning, if you like. You need not answer.',
    ],
  },
  'call-next-day': {
    name: 'A call the next day',
    alsoCalled: [
      'calls', 'calling', 'call me', 'phone call', 'phone', 'phones', 'phoning', 'ring', 'ringing', 'telephone',
      'talk', 'talking', 'contact', 'contacting',
    ],
    line: 'A voice the day after, at a time you both picked.',
    steps: [
      'Pick a time that suits both, and say how long it will be. Ten minutes is plenty.',
      'Ring when you said. If they do not pick up, send one line, and leave the rest to them.',
      'Ask first if it is a good moment, and if they can speak freely.',
      'Begin with today: sleep, food, how the body feels. Go into yesterday only if they want to.',
      'If something was not right, listen and thank them. Agree when to talk it over.',
      'End with what comes next, even if that is “nothing planned, and that is fine”.',
    ],
    variations: {
      smaller: 'Ring, say good morning and one kind sentence, and hang up.',
      'from-afar': 'Agree whose morning it is, if you live in two time zones.',
      'limited-movement': 'Use loudspeaker or headset, or a relay or captioned call. Some rather write in turns.',
      'sensory-sensitive': 'Send a message before it rings. Audio only, one subject, and pauses are fine.',
    },
    whenNot: {
      'neck-pressure': 'If the voice has changed or it is hard to swallow, they need help now. Talk later.',
      'breath-trouble': 'If they are short of breath, end the talk and get help.',
      'needs-a-doctor':
        'If you hear of a new pain, fever or numbness: help first. Stay on the line until it is under way.',
    },
    ask: ['Ring me tomorrow?', "I’d like to hear your voice the day after. Is six o’clock good?"],
    offer: [
      'Shall I call you tomorrow, or would a message be easier?',
      'I am free at noon tomorrow if you want to talk. If not, I will not take it badly.',
    ],
  },
  'video-call': {
    name: 'A video call from afar',
    alsoCalled: [
      'videocall', 'video', 'video chat', 'camera', 'webcam', 'screen', 'screens', 'facetime', 'zoom', 'skype',
      'online', 'phone', 'phones', 'call', 'calling', 'talk', 'talking',
    ],
    line: 'Being together for a while, with a screen in between.',
    steps: [
      'See that both are alone, or know who can hear. Headphones help.',
      'Agree that nothing is recorded and no pictures are taken.',
      'Get warm and comfortable before you call: blanket, water, charger.',
      'Prop the phone up, so that no one has to hold it. A dim lamp is kind to both.',
      'Talk, or do something side by side: tea, reading, silence.',
      'Say goodbye twice: once to warn, once for real. After that, each needs something to turn to.',
    ],
    variations: {
      smaller: 'Two minutes, just to say good night with a face.',
      'from-afar': 'If the line is weak, switch the picture off and keep the voice.',
      'limited-movement': 'Use a stand or a holder at bed or chair, and turn on captions if they help.',
      'sensory-sensitive': 'Hide your own picture, dim the screen, and look elsewhere as much as you like.',
    },
    whenNot: {
      'head-knock': 'Keep the screen off. Get advice, and have someone come to you in person.',
      'neck-pressure': 'Rest the voice and get checked first. Someone should come to you in person.',
      'breath-trouble': 'Call for help first, then your person.',
    },
    ask: ['Can I see you?', 'Could we stay on video until I am sleepy?'],
    offer: [
      'Shall we do a video call, or only voice?',
      'I can prop you up next to my pillow. Or we just say good night.',
    ],
  },
  'way-home': {
    name: 'A safe way home',
    alsoCalled: [
      'going home', 'getting home', 'taxi', 'cab', 'train', 'transport', 'driving', 'journey', 'goodbye', 'goodbyes',
      'farewell',
    ],
    line: 'Seeing that someone gets home well, and is not just shown the door.',
    steps: [
      'Say early who sleeps where. Nobody is sent home at once, and nobody is kept.',
      'Ask how they get home, and whether they feel fit for it. Driving needs a clear head and steady hands.',
      'Look up the last train or call a car together. Offer the fare if that is easy for you.',
      'Give what is needed: water, a jumper, a charged phone, five minutes to come round.',
      'Say goodbye in warm words at the door.',
      'Agree on a short “I am home”. If it does not come, ask once, then do what you agreed for that case.',
    ],
    variations: {
      smaller: 'Walk along to the stop, or stand at the door until the car has come.',
      'from-afar': 'Stay on the phone until they have locked the door behind them.',
      alone: 'Plan it before you set out: the way, some money, and someone who knows when you will be home.',
      'limited-movement': 'Check lifts, ramps and doors beforehand, and who helps at the other end.',
      'sensory-sensitive': 'A quiet seat, a hood, headphones. Skip the crowd, even if that takes longer.',
    },
    whenNot: {
      'numb-limb': 'No driving and no cycling. Have the arm or leg looked at before going home.',
      'head-knock':
        'Not home to an empty flat, and no driving. Get advice; someone stays for at least a day and a night.',
      'neck-pressure': 'Go and get checked first, even if you feel well. Someone comes along.',
      'faint-or-dizzy': 'Nobody sets out like this. Lie down, and get help if it goes on.',
      bleeding: 'See to the bleeding first. If it is heavy or goes on, the way leads to help, not home.',
      'breath-trouble': 'Stay and get help now.',
      'drunk-or-high': 'No driving, no cycling, no way home alone. A bed for the night, or someone who takes them.',
      'too-hot': 'Cool down first. If it gets no better soon, get help.',
      'too-cold': 'Warm up first. If it gets no better soon, get help.',
      'needs-a-doctor': 'The way leads to help first. Go along, or see that someone does.',
    },
    ask: ['See me home?', "I’d like to go home now. Would you wait with me until the taxi comes?"],
    offer: [
      'You can stay or I can see you home. Which would be better for you?',
      'Send me a word when you are in. If you forget, I will ask once.',
    ],
  },
  'caring-for-a-guest': {
    name: 'Care for a guest',
    alsoCalled: [
      'guests', 'visitor', 'visitors', 'host', 'hosting', 'hospitality', 'third', 'third person',
    ],
    line: 'Looking after the one who is new here, or the third among you.',
    steps: [
      'Show them what they need: bathroom, towel, water, where their things are.',
      'Ask what they would like now, each person apart. A guest says yes too easily.',
      'Take care that two who know each other do not close up like a door. Speak so that all can follow.',
      'Say thanks, and one thing that was good about having them here.',
      'Be clear and kind about what comes next: staying, going, meeting again or not.',
      'Make sure that someone asks after them the next day, and that they know who.',
    ],
    variations: {
      smaller: 'A glass of water, a towel, and “Is there anything you need?”',
      'from-afar': 'Send a kind word the next day, from each of you or in the name of all.',
      'limited-movement': 'Ask what they use and how: steps, seat, light, help. Then leave it the way they set it.',
      'sensory-sensitive': 'Offer a quiet corner or room. A new house is a lot, even without anything else.',
    },
    whenNot: {
      'head-knock': 'Nobody goes home alone. Get advice first; someone stays with them for at least a day and a night.',
      'neck-pressure': 'See that they get checked, even if they feel well. Offer to come along.',
      'faint-or-dizzy': 'Let them lie down, and stay. Get help if it goes on.',
      bleeding: 'See to the bleeding first, with gloves. Get help if it is heavy or goes on.',
      'drunk-or-high': 'Offer a bed and look in on them often. Nothing more is asked of them tonight.',
      'needs-a-doctor': 'Get help first. If they might want to be examined, ask before they wash.',
    },
    ask: ['Show me around?', "I’m new here. Would you tell me what happens now?"],
    offer: [
      'The bathroom is yours first. Take your time.',
      'You may stay, go, or have some time alone. We like you in all three cases.',
    ],
  },
} as const satisfies Record<keyof typeof partingPractices, PracticeText>;
