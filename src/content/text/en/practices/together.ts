import type { togetherPractices } from '@/content/practices/together';
import type { PracticeText } from '@/domain/practice';

/** The words of the practices in `content/practices/together.ts`. */
export const togetherPracticeText = {
  'reading-aloud': {
    name: 'Reading aloud',
    alsoCalled: [
      'read', 'reading to you', 'book', 'books', 'story', 'stories', 'storytime', 'storytelling', 'poem',
      'poems', 'poetry', 'audiobook', 'bedtime story',
    ],
    line: 'A voice they know, a story, and nothing to answer.',
    steps: [
      'Ask what they would like: an old favourite, a poem, or something silly. Avoid what might upset.',
      'Settle in with a small lamp. The listener may close their eyes.',
      'Read slowly and a bit softer than you think. It need not be good acting.',
      'If they fall asleep, read to the end of the page, then let your voice fade.',
      'Stop when you are tired. “That was all for tonight” is enough.',
    ],
    variations: {
      smaller: 'One short poem, or a single page.',
      'from-afar': 'Read on a call, or record it, so that they can hear it at bedtime.',
      alone: 'Play an audiobook, or read an old favourite to yourself, aloud if you like.',
      'limited-movement': 'Use a large screen or a book stand, or let a device do the reading.',
      'sensory-sensitive': 'Agree on how loud and how long. Choose a calm text that they know well.',
    },
    whenNot: {
      'neck-pressure': 'Rest the voice. If it has changed, get help now; get checked in any case.',
      'breath-trouble': 'No reading while short of breath. Get help first.',
    },
    ask: [
      'Read to me?',
      'Would you read me a page of anything, just for the sound of you?',
      'I want to hear a story and not talk.',
    ],
    offer: [
      'Shall I read you something? You may fall asleep in the middle.',
      'I have a book here. Would you like a page or two, or quiet?',
    ],
  },
  'film-they-pick': {
    name: 'A film or series that they pick',
    alsoCalled: [
      'films', 'movie', 'movies', 'episode', 'episodes', 'tv', 'telly', 'television', 'cartoon', 'cartoons',
      'streaming', 'cinema', 'screen', 'screens', 'video', 'videos', 'netflix', 'watching tv',
    ],
    line: 'Watch what they choose, side by side, with no need to talk.',
    steps: [
      'Let them pick. An old favourite is a fine choice, and so is something silly.',
      'If picking is too much now, offer two, and let them point.',
      'Get comfortable first: blanket, snacks, screen not too bright.',
      'Put your own phone away. Watching with them is the gift.',
      'Pause or stop when they like. It is fine to doze off, or not to see the end.',
    ],
    variations: {
      smaller: 'One short episode, or a few minutes of something that makes you laugh.',
      'from-afar': 'Press play at the same moment, each at home, with a call or a chat open.',
      alone: 'Put on something you have seen before, and that ends well.',
      'limited-movement': 'Set the screen where it can be seen lying down, with the remote in easy reach.',
      'sensory-sensitive': 'Low sound, subtitles, dim screen, and nothing loud, sudden or grim.',
    },
    whenNot: {
      'head-knock': "Leave the screen off and get advice first. Don’t leave them alone.",
    },
    ask: [
      'My film tonight?',
      'Can we watch something easy? I want to pick.',
      "I don’t want to talk. Shall we put something on?",
    ],
    offer: [
      'Do you want to watch something? You choose, and I promise not to moan.',
      'We could put a film on, or have it dark and quiet. As you like.',
    ],
  },
  singing: {
    name: 'Singing',
    alsoCalled: [
      'sing', 'sings', 'song', 'songs', 'hum', 'humming', 'lullaby', 'lullabies', 'croon', 'crooning', 'serenade',
      'sing-along',
    ],
    line: 'A song sung softly, or only hummed. It need not be good.',
    steps: [
      'Ask if they would like a song, and which one. A tune without words is fine.',
      'Come close, so that you can sing very softly.',
      'Choose something slow that you know by heart. Sing it more than once.',
      'Let them join in, hum along, or only feel your chest move.',
      'End quietly, and leave some silence after it.',
    ],
    variations: {
      smaller: 'Hum one tune, just for a minute.',
      'from-afar': 'Sing into a voice message, or over a call at bedtime.',
      alone: 'Hum to yourself, with a hand on your chest. Or sing in the shower, as loud as you like.',
      'limited-movement': 'Play a well-loved song and hum along, or tap the beat on a hand.',
      'sensory-sensitive': 'Low notes, low volume, no surprise. Agree on a sign for “stop”.',
    },
    whenNot: {
      'neck-pressure': 'Rest the voice. If it has changed, get help now; get checked in any case.',
      'breath-trouble': 'No singing while short of breath. Get help first.',
    },
    ask: [
      'Sing for me?',
      "Would you hum something? It doesn’t have to be good.",
      "Let’s sing that silly song, quietly.",
    ],
    offer: [
      'May I sing you something? I am no star, and you may say stop.',
      'Would humming be nice, or is quiet better?',
    ],
  },
  'walk-together': {
    name: 'A walk together',
    alsoCalled: [
      'walks', 'walking', 'stroll', 'strolling', 'wander', 'amble', 'ramble', 'fresh air', 'outdoors', 'outside',
      'going out', 'go out', 'hike', 'hiking',
    ],
    line: 'Out into the air, slowly, on foot or on wheels.',
    steps: [
      'Check that everyone feels steady. Have some water, and put on warm, easy clothes.',
      'Choose a short, known way where you feel at ease, and where you can turn back at any point.',
      'Go at the pace of the slower one.',
      'Talk if it comes, or just take it in: air, trees, lit windows. Ask before you hold hands in public.',
      'Back home, warm up and sit down together for a moment.',
    ],
    variations: {
      smaller: 'Stand at the open window or the door, or sit on the step, for five minutes.',
      'from-afar': 'Each walks near home, in a place that feels right, with the other on the phone.',
      alone: 'Go round the block. Tell someone you trust, take your phone, and keep to where you feel at ease.',
      'limited-movement':
        'Roll, take a stick or a seat along, or sit outside together. ' +
        'How far you get is not the point.',
      'sensory-sensitive': 'Pick a quiet hour and a quiet way. Bring ear plugs or dark glasses.',
    },
    whenNot: {
      'numb-limb': 'Stay in. A numb or weak leg can give way; have it looked at.',
      'head-knock': 'Stay in and sit down. Get advice first, and stay together.',
      'neck-pressure': 'Rest, and get checked first, even if you feel well.',
      'faint-or-dizzy': 'No walk now. Lie down, and get help if it goes on.',
      bleeding: 'Stay in and see to the bleeding. Get help if it is heavy or goes on.',
      'breath-trouble': 'No walk. Sit up and get help first.',
      'drunk-or-high': 'Stay in where it is warm, away from roads and water. Open a window for air.',
      'too-hot': 'Stay in until they have cooled down. Get help if it soon feels no better.',
      'too-cold': 'Stay in until warm and dry. Get help if it soon feels no better.',
      'needs-a-doctor': 'Get help first. The walk can wait.',
    },
    ask: [
      'Some air?',
      'Would you walk with me for ten minutes? I need the sky.',
      "Let’s go out for a bit. We don’t have to talk.",
    ],
    offer: [
      'Would some fresh air be nice, or do you want to stay in?',
      'I am going round the block. Come along, or rest, as you like.',
    ],
  },
} as const satisfies Record<keyof typeof togetherPractices, PracticeText>;
