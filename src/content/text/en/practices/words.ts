import type { wordsPractices } from '@/content/practices/words';
import type { PracticeText } from '@/domain/practice';

/** The words of the practices in `content/practices/words.ts`. */
export const wordsPracticeText = {
  'pillow-talk': {
    name: 'Pillow talk',
    alsoCalled: [
      'talking', 'talk', 'chat', 'chatting', 'chitchat', 'whispering', 'whisper', 'murmuring', 'banter', 'gossip',
    ],
    line: 'Soft, idle talk in the dark, about anything or nothing.',
    steps: [
      'Ask if talk would be nice now, or if quiet is better.',
      'Turn the light low, and come close enough to speak softly.',
      'Begin with something small: a thing you liked, a dream, a plan for breakfast.',
      'Let pauses be. Nobody has to fill them.',
      'If something big comes up, hear it. Then ask if it wants talking about now, or tomorrow.',
    ],
    variations: {
      smaller: 'One thing each: “What I liked was ...” Then quiet.',
      'from-afar': 'Call, with both phones on the pillow. Or send short voice messages back and forth.',
      'limited-movement': 'One talks, the other answers with squeezes of the hand, or taps: one for yes, two for no.',
      'sensory-sensitive': 'Write to each other on a phone turned dim, or whisper with a long gap between.',
    },
    whenNot: {},
    ask: ['Talk to me?', 'Can we lie here and talk about nothing much?', 'Tell me something nice. Anything.'],
    offer: [
      'Do you feel like talking a little, or shall we be quiet?',
      'I can chatter for two, if you only want to listen. Or I can hush.',
    ],
  },
  'reassuring-words': {
    name: 'Reassuring words',
    alsoCalled: [
      'reassurance', 'praise', 'praising', 'compliments', 'compliment', 'soothing', 'soothe', 'comforting',
      'affirmation', 'affirmations', 'encouragement', 'kind words', 'pet names', 'i love you',
    ],
    line: 'The words they love to hear, said slowly, and meant.',
    steps: [
      'Find out beforehand which words do them good, and which to leave out.',
      'Come near, get on one level, and use the name they like.',
      'Say one short thing and wait: “I am here.” “You are wanted.” “Thank you for trusting me.”',
      'Say only what is true for you. A few true words beat many grand ones.',
      'If they cry or go quiet, ask if you may stay. Then be still; you can say the same words again.',
    ],
    variations: {
      smaller: 'Three words, no more. Or a squeeze of the hand, with a meaning agreed beforehand.',
      'from-afar': 'Send it as a voice message, so that they can hear it more than once.',
      alone: 'Say to yourself what you would say to a dear friend. Or read a note that you wrote on a good day.',
      'limited-movement': 'Write the words on cards to show or point at. Nobody has to speak.',
      'sensory-sensitive': 'Speak low and slowly, one sentence at a time. Or write it down and leave it by the bed.',
    },
    whenNot: {},
    ask: [
      'Tell me we are good?',
      'Could you say something kind? I feel small right now.',
      'I need to hear that you still like me.',
    ],
    offer: [
      'Would some kind words help, or would you rather have quiet?',
      'There is something nice I want to tell you. Now, or later?',
    ],
  },
  'honest-talk': {
    name: 'Talking honestly about how you feel',
    alsoCalled: [
      'talk', 'honest talk', 'honesty', 'debrief', 'debriefing', 'conversation', 'discussion', 'discussing',
      'check-in', 'feelings', 'emotions', 'feedback', 'questions',
    ],
    line: 'How it was for each of you, said and heard without blame.',
    steps: [
      'Ask if now is a good time. Later, tomorrow, in writing or not at all: each is a fine answer.',
      'Take turns. One speaks, the other only listens, and then says back what they heard.',
      'Start with yourself: “I felt ...”, “I liked ...”, “I wish it had been ...” Mixed feelings are welcome.',
      'Ask what felt off, what was misread, and if a line was crossed. Nobody has to answer. Believe what you hear.',
      'If you hurt them, own it and say sorry, without a “but”. Ask what they need now.',
      'Close with thanks, and with one thing to do: again, differently, not again, or talk more tomorrow.',
    ],
    variations: {
      smaller: 'One good thing and one thing to change, a sentence each.',
      'from-afar': 'Write it as a letter or long message, and agree when to talk about it on a call.',
      alone:
        'Write down what you felt, good and bad, for your own eyes. ' +
        'Choose this if you are afraid of how the other person would take it.',
      'limited-movement':
        'Use cards, a board or a screen with answers to point at. ' +
        'Give each answer all the time it needs.',
      'sensory-sensitive': 'Sit side by side instead of face to face. Take one subject at a time, with breaks.',
    },
    whenNot: {
      'head-knock': 'Get advice about the head first. Big subjects can wait until it is clear.',
      'drunk-or-high': 'Leave big subjects and decisions until everyone is sober. For now, just comfort.',
      'needs-a-doctor': 'Help for the body comes first. The talk can wait.',
    },
    ask: [
      'Can we talk?',
      "I’d like to tell you how that was for me. You don’t have to fix it.",
      'Is tomorrow evening good for a talk about today?',
    ],
    offer: [
      'How was that for you? You can also tell me tomorrow, or never.',
      "If anything felt wrong, I want to hear it. I won’t argue.",
    ],
  },
} as const satisfies Record<keyof typeof wordsPractices, PracticeText>;
