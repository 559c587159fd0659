import type { TextsOf } from '@/content/learn/learnPageData';
import type { situationPages } from '@/content/learn/situations';

/** Situations in which one looks mostly after oneself. */
export const looseSituationsText = {
  casual: {
    title: 'With somebody casual',
    lead: 'Kindness without a promise. Short, warm and clear is enough for a night like this.',
    alsoCalled: ['casual', 'one night', 'hook-up', 'hookup', 'fling', 'friends with benefits', 'stranger'],
    reviewed: null,
    sections: {
      matters: {
        heading: 'What tends to matter',
        blocks: [
          'Being treated as a person until the very end. A good night can turn sour in its last five minutes, and a middling one can become a fond memory through them. Care is no promise here. It helps to say so, once and without fuss, so that tenderness can’t be misread.',
        ],
      },
      first: {
        heading: 'Look after this first',
        blocks: [
          {
            list: [
              'Water, the bathroom, a towel, a light on.',
              'One true kind sentence before anybody reaches for the phone.',
              'Sore or shaken? Ask in plain words.',
              'Did protection fail, or was there none? Say so now. Some treatments only work within hours or a few days. “Get help” tells more.',
              'The way home: who goes, when, and how.',
            ],
          },
        ],
      },
      ask: {
        heading: 'What to ask',
        blocks: [
          { say: ['Would you like to stay a bit, or head off?', 'Cuddle for ten minutes? No strings.', 'Do you want to hear from me, or shall we leave it at a lovely night?', 'Are you all right to get home?'] },
          'And what to say, if it is so:',
          { say: ['I had a great time, and I am not looking for more.', 'I would like to see you again. Tell me tomorrow if you would, too.'] },
        ],
      },
      tomorrow: {
        heading: 'Leave for tomorrow',
        blocks: [
          'Deciding what it was. Closeness makes people generous with words, and by daylight they may not hold. If you agreed on a message, send it. If you agreed on none, let it be.',
          'Check on yourself too, then and on the day after. You may feel light. You may feel a bit hollow. Both are common after a night with somebody you hardly know.',
        ],
      },
      who: {
        heading: 'Who needs care as well',
        blocks: [
          'If one of you has partners at home: they may be waiting, with their own feelings. Honest agreements belong there as well.',
          'If you were the one who was sent off too fast, it was not about your worth. Make yourself something warm, ring somebody who likes you, and note for next time what you would have liked. You can ask for it before it begins.',
          { say: ['Before anything else: I need ten kind minutes afterwards. Can you do that?'] },
        ],
      },
    },
  },
  'easily-attached': {
    title: 'When you get attached easily',
    lead: 'Some hearts open fast when they are held. Knowing that about yourself is useful. It is fine to keep your distance, and to say so beforehand.',
    alsoCalled: ['attached', 'attachment', 'fall in love', 'feelings', 'clingy', 'crush', 'heartbreak'],
    reviewed: null,
    sections: {
      matters: {
        heading: 'What tends to matter',
        blocks: [
          'For some people the tender half hour is the part that ties the knot. If the other person wants only this one night, all that sweetness has nowhere to go, and you pay for it for weeks. Nothing is wrong with you. You may choose which parts you take part in.',
          'Not taking part in aftercare is allowed. So is taking part in a different kind: practical, light, with your clothes on.',
        ],
      },
      beforehand: {
        heading: 'Say so beforehand',
        blocks: [
          'It is easiest before anything has begun, and one sentence will do. You need not tell your life.',
          {
            say: [
              'I get attached if we cuddle afterwards, so I will get up and make tea. It means nothing bad.',
              'I would rather not stay the night. That keeps my head clear.',
              'Please don’t say sweet things that you don’t mean. I remember them.',
            ],
          },
        ],
      },
      first: {
        heading: 'Look after this first',
        blocks: [
          {
            list: [
              'Get water, wash, put on something warm of your own.',
              'Sit up, or sit in another chair. A little room helps.',
              'A film or a snack is company without a spell.',
              'Leave when you planned to. You can be friendly and still go.',
              'Have something good waiting for you: a bath, a friend, your own bed.',
            ],
          },
        ],
      },
      ask: {
        heading: 'What to ask',
        blocks: [
          'Ask yourself, while it is quiet: what do I hope for from this person? Have they said anything that makes it likely? Would I be sad tomorrow if nothing came?',
          'And if your answer is yes, ask them the plain thing.',
          { say: ['I notice that I am starting to like you. What are you looking for?'] },
          'An unclear answer to a clear question is mostly a no.',
        ],
      },
      tomorrow: {
        heading: 'Leave for tomorrow',
        blocks: [
          'Messages written at two in the morning. Reading old chats. Looking for signs. A wave of longing on the next day feels like a truth about the other person, and is often the warmth wearing off. Let two nights go by.',
          'If you find that this kind of sex costs you more than it gives, you may stop having it for a while. And if you would love to have aftercare with somebody who stays, that is a good thing to look for.',
        ],
      },
      who: {
        heading: 'Who needs care as well',
        blocks: [
          'The other person may be puzzled when you get up. A friendly word keeps them from thinking that they did something wrong. If they do need comfort, offer what you can give with a whole heart: a drink, thanks, a message that you got home.',
          'If it is your partner who gets attached easily and you don’t feel the same, be honest early and don’t be sweeter than you mean. That is kindness, though it may not look like it on the night.',
        ],
      },
    },
  },
  solo: {
    title: 'After time by yourself',
    lead: 'You were with yourself, and you can be kind to that person, too. Nobody else is needed for care.',
    alsoCalled: ['solo', 'alone', 'by myself', 'single', 'masturbation', 'self-care', 'toys'],
    reviewed: null,
    sections: {
      matters: {
        heading: 'What tends to matter',
        blocks: [
          'Alone, it often ends with a quick tidy-up and a look at the phone. There may be a moment of emptiness, or an old voice that says that you did something dirty. You didn’t. Your body is yours, and enjoying it needs no excuse.',
          'A few minutes of warmth make the landing softer. They also teach you what you like, which is worth knowing for times with others.',
        ],
      },
      first: {
        heading: 'Look after this first',
        blocks: [
          {
            list: [
              'Stay under the blanket for ten more breaths.',
              'Drink something. Wash, if that feels good.',
              'Anything sore, numb or bleeding? If it was something intense, look properly: there is nobody else to do it. “Get help” says when to see a doctor.',
              'Then one small good thing: a snack, a song, clean sheets, fresh air.',
            ],
          },
          'Feeling low after time alone is common as well. In a study of 2020, 223 women and 76 men were asked about signs of it. 46.6% said that they came after time by themselves, too.',
        ],
      },
      ask: {
        heading: 'What to ask yourself',
        blocks: [
          {
            list: [
              'How am I, in one word?',
              'Do I need warmth, food, rest, or a voice?',
              'Was that what I wanted, or was I trying not to feel something?',
              'Would I like company now? Whom could I ring, about anything at all?',
            ],
          },
          'The third question is no reproach. Everybody does that now and then. If it is nearly always so, you may want to talk to somebody about what is underneath.',
        ],
      },
      tomorrow: {
        heading: 'Leave for tomorrow',
        blocks: [
          'Judging yourself, promising never again, and writing to a former partner. None of these looks the same after breakfast. If you wonder about a fantasy that you had: a thought is not a plan, and it tells less about you than you fear.',
          'Tomorrow you might note down what did you good. Your own rating counts in this app like any other.',
        ],
      },
      who: {
        heading: 'Who needs care as well',
        blocks: [
          'You, for more than this hour. People who live alone, who have lost somebody, or whose body has changed often go long without any kind touch. A warm bath, a heavy blanket, a hand on your own chest, a haircut, a pet on your lap: skin takes comfort from many places.',
          { say: ['You are good to have around.', 'That was a hard day. Rest now, you have done enough.'] },
          'Saying such a line to yourself feels odd the first three times. Then it begins to work.',
        ],
      },
    },
  },
} as const satisfies Pick<TextsOf<typeof situationPages>, 'casual' | 'easily-attached' | 'solo'>;
