import type { meaningPractices } from '@/content/practices/meaning';
import type { PracticeText } from '@/domain/practice';

/** The words of the practices in `content/practices/meaning.ts`. */
export const meaningPracticeText = {
  thanking: {
    name: 'Thanking each other',
    alsoCalled: [
      'thank you', 'thank me', 'thankful', 'thankfulness', 'gratitude', 'grateful', 'appreciation', 'appreciating',
      'acknowledgement',
    ],
    line: 'Saying what was a gift to you, and hearing it too.',
    steps: [
      'Choose one thing that you are glad of. Small and real beats grand.',
      'Say what it was and what it did: “You waited for me. That let me relax.”',
      'Leave a pause. The other need not answer, or pay it back.',
      'If you are the one thanked, let it in. “Good to hear” is enough.',
      'Thanks ask for nothing. They are no promise, and they settle no quarrel.',
    ],
    variations: {
      smaller: 'Two words, or a hand laid on the heart.',
      'from-afar': 'Send one line in the evening, about one thing.',
      alone: 'Thank your body for one thing it did today, or yourself for something you dared to say.',
      'limited-movement': 'Write it, sign it, point to it, or use a look that you both know.',
      'sensory-sensitive': 'Leave a note to find later, with no one watching while it is read.',
    },
    whenNot: {},
    ask: ['What did you like?', 'Would you tell me one thing that was good for you?'],
    offer: [
      'May I tell you what I am grateful for? You need say nothing.',
      'Thank you for today. I can say more, or leave it at that.',
    ],
  },
  ritual: {
    name: 'A ritual',
    alsoCalled: [
      'rituals', 'rite', 'ceremony', 'tradition', 'custom', 'habit', 'candle', 'candles', 'incense',
      'anointing',
    ],
    line: 'The same small thing each time, to mark that it is over now.',
    steps: [
      'Invent it together on a calm day. It can be very plain.',
      'Pick something for the hands: light a lamp, fold a cloth, put away what was worn.',
      'Pick a few words that are only yours, or none.',
      'Do it slowly, one after the other. Whoever led before now just takes part.',
      'Finish with the same sign each time, such as a hand on the shoulder or a sip of water. Now it is over.',
      'Change it as soon as it feels hollow. A ritual serves you, not the other way round.',
    ],
    variations: {
      smaller: 'One word that always means: back to everyday.',
      'from-afar': 'Each lights a lamp at home, and you put them out at the same moment.',
      alone: 'Wash your hands, change your top, open the window. In that order, every time.',
      'limited-movement': 'Choose something that all of you can reach and do. A word or a sound works as well.',
      'sensory-sensitive': 'No smoke, no scent, no flame. A stone or a ribbon to pass on is plenty.',
    },
    whenNot: {
      'head-knock': 'Leave it for another day. Get advice first, and stay together.',
      'drunk-or-high': 'No open flame. And no promises for later that someone could regret when sober.',
      'needs-a-doctor': 'Get help first. You can close the evening in your own way afterwards.',
    },
    ask: ['Our little ritual?', "It doesn’t feel finished yet. Can we do our closing?"],
    offer: [
      'Shall we end it the way we always do? Or let it fade out, tonight.',
      'I would like to light the lamp for us. Is that all right?',
    ],
  },
  'listening-to-music': {
    name: 'Soft music',
    alsoCalled: [
      'songs', 'tunes', 'playlist', 'album', 'radio', 'soundtrack', 'headphones', 'podcast',
    ],
    line: 'Soft sound to lie in, with nothing to say.',
    steps: [
      'Choose it beforehand, or let them choose. One known record is better than a surprise.',
      'Put it on so low that one could talk over it.',
      'Lay the player face down, so that nothing lights up or rings.',
      'Lie or sit as you like, and listen. Nobody has to say how they find it.',
      'Let it end by itself, and stay in the quiet for a bit.',
    ],
    variations: {
      smaller: 'Just one song, from start to end.',
      'from-afar': 'Start the same piece at the same moment. Or send each other one song.',
      alone: 'Put on one slow piece that has never let you down. On a calm day, make a list of a few.',
      'limited-movement': 'Feel it through a pillow with the speaker beneath, if ears hear little.',
      'sensory-sensitive': 'No words, no drums, no sudden loud parts. Or rain, or the hum of a fan.',
    },
    whenNot: {
      'head-knock': 'Keep it quiet or off, and get advice first. Someone stays with them.',
    },
    ask: ['Our song?', 'Could we have some quiet music on? I like to drift.'],
    offer: [
      'Shall I put some music on, or do you want it quiet?',
      'You pick the music. I will see to the lamp.',
    ],
  },
  'something-to-keep': {
    name: 'Something to keep',
    alsoCalled: [
      'keepsake', 'keepsakes', 'souvenir', 'souvenirs', 'token', 'tokens', 'memento', 'gift', 'gifts', 'presents',
      'bracelet', 'jewellery', 'pebble',
    ],
    line: 'A small thing to take along until next time, or just to have.',
    steps: [
      'Pick something that can be lost without tears: a pebble, a ribbon, a shirt you wore.',
      'Ask if they want it. To some it is sweet, to others it is too much.',
      'Say what it means, and what not: “So that you have something of tonight.”',
      'Choose what can lie in the open, if others live there.',
      'It may be given back, put away or thrown out at any time, without a talk about it.',
    ],
    variations: {
      smaller: 'A note of five words in a coat pocket.',
      'from-afar': 'Post a worn scarf or a letter. Ask first where post may be opened by others.',
      alone: 'Keep a stone or a shell from a good day. Hold it when the evening gets long.',
      'limited-movement':
        'Fix it where it is in reach: on the chair, the bed rail, a cord round the neck that opens easily.',
      'sensory-sensitive': 'Ask about smell and feel. Smooth, plain and washed is a good guess.',
    },
    whenNot: {},
    ask: ['May I keep this?', 'Could I borrow your jumper until next time?'],
    offer: [
      'Would you like to take something of mine along? You can also say no.',
      'I put a small thing in your bag. If you would rather not have it, I will take it back.',
    ],
  },
  'plan-for-low-days': {
    name: 'A plan for low days',
    alsoCalled: [
      'drop plan', 'drop', 'blues', 'crash', 'care plan', 'planning',
      'preparing',
    ],
    line: 'A few lines in writing, for the day when the mood dips.',
    steps: [
      'Do it while you both feel well. Low moods can come hours or days later, in any role, or never.',
      'Write down how it shows: tearful, flat, cross, ashamed, wanting to hide.',
      'Write down what helps: food, sleep, a walk, a certain voice, being left alone.',
      'Write down who may be asked, at what hours, and who else there is if that one cannot.',
      'Agree on one word that means “I am low, please call”, and that needs no reason.',
      "Add where to turn if it lasts two weeks. If you think of harming yourself, don’t wait: " +
        "the help pages here name places.",
    ],
    variations: {
      smaller: 'One line on a slip of paper: “If I am low, I will ...”',
      'from-afar': 'Fill it in together on a call, and keep a copy each, where only you read it.',
      alone: 'Write it as a letter from your good days to your low ones. Put in one person to call.',
      'limited-movement': 'Dictate it, or record it as a voice note that plays with one tap.',
      'sensory-sensitive': 'Pictures or single words on cards. On a low day, hand one over.',
    },
    whenNot: {
      'head-knock': 'Low, cross or confused after a knock on the head is a reason to get help, not a mood to wait out.',
      'drunk-or-high': 'Do it sober. Today just agree on who calls whom tomorrow.',
      'needs-a-doctor': 'Get help first. A plan on paper is for days when the body is well.',
    },
    ask: ['Can we plan ahead?', 'I sometimes feel low two days later. Could we write down what to do?'],
    offer: [
      'What helps you if you feel low later? We could write it down, if you want.',
      'You may call me on a low day. Let us say when, so that I can keep that.',
    ],
  },
} as const satisfies Record<keyof typeof meaningPractices, PracticeText>;
