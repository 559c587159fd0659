import type { MismatchId, MismatchWay } from '@/domain/match/mismatch';

/** One way in words: what it is, and something that either could say. */
interface MismatchWayText {
  readonly line: string;
  readonly say: readonly string[];
}

/**
 * Two wishes that differ. `first` and `second` end "Who would like …"; `lead` says what may help to know. No wish is the
 * better one.
 */
interface MismatchText {
  readonly name: string;
  readonly first: string;
  readonly second: string;
  readonly lead: string;
  readonly ways: Readonly<Record<MismatchWay, MismatchWayText>>;
}

export const mismatchWayText: Readonly<Record<MismatchWay, string>> = {
  'in-turn': 'One after the other',
  'side-by-side': 'Side by side',
  instead: 'Something in its place',
  'somebody-else': 'From somebody else',
  oneself: 'Each for themselves',
};

/** All of it is a judgement; nothing in it is about health. */
export const mismatchText: Readonly<Record<MismatchId, MismatchText>> = {
  'touch-and-space': {
    name: 'Touch and space',
    first: 'Touch, somebody close',
    second: 'Space, no touch for now',
    lead: 'One reaches out, the other needs room to land. It says nothing about how much you like each other.',
    ways: {
      'in-turn': {
        line: 'A short while of touch, then a while of room. Or room first, if that is the more urgent of the two. Say how long each will be, so that nobody has to guess.',
        say: ['“Could you hold my hand for five minutes? After that the sofa is yours.”', '“I need twenty minutes to myself. Then I’ll come and lie down next to you.”'],
      },
      'side-by-side': {
        line: 'The same room, the same lamp, a hand’s width apart. One can lean on a wall of pillows while the other is left in peace.',
        say: ['“I’d like you near. You don’t have to touch me or do anything.”'],
      },
      instead: {
        line: 'What touch gives can come in another shape: weight, warmth, a voice, something that smells of home.',
        say: ['“I can’t do hugs just now. Would the heavy blanket be some of it, and me in the chair?”'],
      },
      'somebody-else': {
        line: 'It need not all come from one person. A friend’s voice, a meal with people you love, or the dog on your feet can carry a part. Agree beforehand who may know what.',
        say: ['“Would you mind if I rang somebody for a bit while you rest?”'],
      },
      oneself: {
        line: 'Each of you does what is good for you alone, and you meet again at a time you both know. Being apart in the same evening can still be care.',
        say: ['“Let’s each have an hour. I’ll put the kettle on at ten.”', '“I’m going to look after myself for a while. I’m fine, and I’m not cross.”'],
      },
    },
  },
  'talk-and-silence': {
    name: 'Talk and silence',
    first: 'Words, some talk',
    second: 'Silence, few or no words',
    lead: 'For one of you words bring calm. For the other they are one thing too many. Both are ways to come down.',
    ways: {
      'in-turn': {
        line: 'A few sentences first, then quiet. Agree on the few: one that soothes, one that says how you are. The longer talk gets a time of its own.',
        say: ['“Tell me one thing that was good. Then I’ll be quiet with you.”', '“I have three sentences in me tonight. The rest tomorrow at breakfast.”'],
      },
      'side-by-side': {
        line: 'Something you share that asks for no answers. Eyes on a film or on the path. A nod counts as a whole sentence.',
        say: ['“You can talk. I’ll listen with my eyes shut and won’t say much.”'],
      },
      instead: {
        line: 'Words can be written down now and read later. A squeeze of the hand can mean “all is well”, once you have agreed on it.',
        say: ['“I can’t speak yet. Two squeezes mean I’m all right.”', '“Could you write it to me? I’d love to read it in the morning.”'],
      },
      'somebody-else': {
        line: 'A friend who may know can have the long version. Tell them only what is yours to tell.',
        say: ['“I need to talk and you need quiet. Is it fine with you if I call a friend?”'],
      },
      oneself: {
        line: 'Say it to a page, or hum it to yourself. Keep the quiet one’s room quiet, and let the words go elsewhere for now.',
        say: ['“I’ll write for a bit next door. Come and find me when you feel like it.”'],
      },
    },
  },
  'short-and-long': {
    name: 'Short and long',
    first: 'A short while, and then enough',
    second: 'A long while, perhaps the night',
    lead: 'How long somebody can be close says little about how much they care. An end that is known is easier for both.',
    ways: {
      'in-turn': {
        line: 'Do the shared part first, and say when it ends. Then one of you goes on alone with something good that stands ready.',
        say: ['“I have fifteen good minutes. I’d like to give you all of them.”', '“When you need to stop, tell me. I’ve got my film for afterwards.”'],
      },
      'side-by-side': {
        line: 'One can fall asleep, or read, while the other still lies there. Time together need not be the same thing for both.',
        say: ['“I may nod off. You can stay as long as you like.”'],
      },
      instead: {
        line: 'Something that stays when the other has gone to sleep or gone home. A thing to hold, a few lines, a time for the next word.',
        say: ['“I can’t stay. I’ll leave you my jumper, and I’ll write to you at nine.”'],
      },
      'somebody-else': {
        line: 'For the hours that are left, another voice may do. It helps to think of a name beforehand.',
        say: ['“I’d like company for longer than you can. I’ll ask a friend, all right?”'],
      },
      oneself: {
        line: 'Lay it out before you begin: the mug, the bath, the book. Then the end of one part is the start of another.',
        say: ['“Thank you, that was a good length. Now I’ll go and look after me.”'],
      },
    },
  },
  'now-and-later': {
    name: 'Now and later',
    first: 'Something now',
    second: 'Later, or tomorrow',
    lead: 'One needs it at once; the other can’t yet, or is only then ready when the first is asleep. Time can be shared out.',
    ways: {
      'in-turn': {
        line: 'A small thing now, the large one later, with a time on it. A later that has an hour is easier to wait for.',
        say: ['“A cup of tea and one kind word now. Tomorrow at ten we’ll have the morning.”', '“I can’t give much before I’ve slept. I’ll be there for you at breakfast.”'],
      },
      'side-by-side': {
        line: 'Do what has to be done anyway, and do it in the same room. It is a little care now, and it asks for nothing.',
        say: ['“Come and sit with me while I sort the bed. You needn’t help.”'],
      },
      instead: {
        line: 'Something that holds the place until then: a thing to keep, a blanket, a promise small enough to be kept.',
        say: ['“Keep this until I’m back. I’ll ask for it tomorrow.”'],
      },
      'somebody-else': {
        line: 'If it can’t wait, and your partner can’t yet, somebody else may have time right now. A need at night is no smaller for that.',
        say: ['“I need a voice now. I’ll ring my friend, and we’ll talk tomorrow.”'],
      },
      oneself: {
        line: 'Care for yourself now as you would for a friend, and rest is care too. You can still ask for the other part later.',
        say: ['“I’ll look after myself tonight. Can I have you tomorrow evening?”'],
      },
    },
  },
};
