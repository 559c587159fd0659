import type { TextsOf } from '@/content/learn/learnPageData';
import type { togetherPages } from '@/content/learn/together';
import { apartText } from './apart';

/** The words of the guides in `content/learn/together.ts`; those about what keeps two apart stand in `apart.ts`. */
export const togetherText = {
  ...apartText,
  'asking-and-offering': {
    title: 'Asking, offering, and saying no to giving',
    lead: 'Asking is easier with a few words ready. Offering is kinder with a way out. And a no to giving is part of care.',
    alsoCalled: ['request', 'ask', 'offer', 'refuse', 'shy', 'say no', 'decline'],
    reviewed: null,
    sections: {
      beforehand: {
        heading: 'The easiest time is before',
        blocks: [
          'Afterwards people are tired, tender, or far away. A minute beforehand saves a lot of guessing. It need not be solemn. Over a meal, in a message, while you make the bed.',
          { say: ['What do you like afterwards?', 'I usually need half an hour of peace. Then I am all yours.', 'Before we begin: afterwards I would love a shower and no talk.'] },
          'You can also hand over your card from this app, or let somebody read one line of it.',
        ],
      },
      asking: {
        heading: 'How to ask',
        blocks: [
          'Say one thing, small and clear. “Look after me” is hard to do. “Put your hand on my back” is easy. Say how long, so that the other can see the end of it. And leave the door open.',
          { say: ['Could you hold me for five minutes?', 'I would like you to wash my hair. Only if you feel like it.', 'Can we not talk for a bit? I am fine.'] },
          'If words stick, point, show the screen, or squeeze a hand as you agreed before. Asking for comfort is not needy. It spares the other from guessing wrong.',
        ],
      },
      offering: {
        heading: 'How to offer',
        blocks: [
          'Offer two things and nothing as a third. That makes no easy to say. Then wait. A tired mind takes its time.',
          { say: ['Tea, a blanket, or leave you in peace?', 'I would love to rub your feet. You can say no.', 'Shall I stay or give you some room?'] },
          'Betty Martin, who teaches about touch, asks two questions that fit well here: who is doing it, and whom is it for? A hug can be for you or for me. Both are fine, as long as both of you know which it is.',
          { say: ['Is this hug for you or for me?', 'May I hold you? It would be for me, this time.'] },
        ],
      },
      'saying-no': {
        heading: 'Saying no to giving',
        blocks: [
          'You may be worn out, touched out, up early, or just not willing. Care that is given through clenched teeth does not feel like care. Before you answer, ask yourself three things. Would it hurt me? Do I have the strength? Do I want to, or am I at least willing?',
          'Then there are four honest answers, and all four are kind: yes; yes, a bit differently; not now; no.',
          { say: ['Not a massage tonight. I can stroke your hair while we watch something.', 'I am empty. Can I do it tomorrow morning?', 'No, I don’t want to do that. Is there something else you would like?'] },
          'You owe no reasons. If you promised something beforehand and find that you can’t, say so early, and look together for who or what could fill the gap.',
        ],
      },
      'hearing-no': {
        heading: 'Hearing a no',
        blocks: [
          'It stings for a moment. It is about this thing, on this night. Breathe, say thank you for the honesty, and look for your second wish. People who can say no to you mean it when they say yes.',
          { say: ['Thanks for telling me. Then I will make myself a bath.', 'All right. Would a short message tomorrow be easier?'] },
        ],
      },
      'not-on-a-list': {
        heading: 'Wishes that stand on no list',
        blocks: [
          'Perhaps you want to be read the football results, or to have your shoes put on. Lists are only a start. Any wish is welcome to be spoken that harms and endangers nobody, least of all the one who gives. Write your own into the menu: there it counts like every other.',
        ],
      },
    },
  },
  'talking-it-over': {
    title: 'Talking it over, with and without words',
    lead: 'A good talk afterwards is short, kind, and at a time that suits you both. There are ways for people who would rather not speak.',
    alsoCalled: ['debrief', 'talk', 'communication', 'feedback', 'without words', 'writing', 'nonverbal', 'silent'],
    reviewed: null,
    sections: {
      when: {
        heading: 'When',
        blocks: [
          'Right afterwards many people can say how they are, and little more. Ask that, and stop there. The rest keeps until you are rested, dressed and fed. The next day is good. A walk is good, since nobody has to look at anybody.',
          { say: ['Are you in one piece? Anything you need?', 'Shall we talk about it tomorrow, after breakfast?'] },
          'If something hurt or crossed a line, say that much early. One sentence is enough for now.',
        ],
      },
      what: {
        heading: 'What there is to talk about',
        blocks: [
          'You don’t need all of it. Choose two or three.',
          {
            list: [
              'How are you, in general, today?',
              'What was good? What would you like again?',
              'Was anything uncomfortable, in body or mind?',
              'Did something go past a limit, even a small one?',
              'What did you wish had been different?',
              'Did one of us misread the other?',
              'Is there something to be sorry for?',
              'Again, again but differently, or not again?',
              'And last: are we both all right now?',
            ],
          },
        ],
      },
      how: {
        heading: 'How to say it',
        blocks: [
          'Begin with something good that is true. Then speak of yourself: what you felt, what you would like. Leave out “always” and “never”. One hard thing at a time is plenty.',
          { say: ['I loved how slow you were. The last part was too fast for me.', 'When you went quiet I got scared. Next time, could you tell me that you are only resting?', 'I don’t want to do that one again. The rest, yes.'] },
          'And when you listen: say back what you heard before you answer it. “You got scared when I went quiet. Have I got that right?” It feels odd, and it works.',
        ],
      },
      'two-views': {
        heading: 'Two people, two memories',
        blocks: [
          'You can remember the same hour in two ways, and nobody has to be lying. You need no judge. Let both stories stand side by side, first one, then the other, without correcting. What counts for next time is not who is right, but what each of you needs so that it goes well.',
          'There is one exception. If somebody says “that was not all right for me”, that is not up for debate.',
        ],
      },
      'without-words': {
        heading: 'Ways without speaking',
        blocks: [
          'Some people can’t speak for a while. Some never like to. Some think better with a pen.',
          {
            list: [
              'A hand: one squeeze for yes, two for no.',
              'Thumb up, level, or down.',
              'Pointing at a card, a list, or the screen of this app.',
              'Three objects by the bed: stay, leave me, bring water.',
              'A message from the next room, or a letter the next day.',
              'A drawing, a song, a shared look over tea.',
            ],
          },
          'Agree on it beforehand, so that the other knows that silence is not anger.',
        ],
      },
      never: {
        heading: 'And not at all',
        blocks: [
          'You may also leave it. Some things are clear without words, and some people find that talk takes the magic away. Then comfort alone will do. Keep only one small door open: a way to say if something was wrong.',
          { say: ['I don’t need to talk about it. If anything ever bothers me, I will write to you.'] },
        ],
      },
    },
  },
  'givers-needs': {
    title: 'The giver’s own needs',
    lead: 'Whoever led, cared, or held everything together has a body and a heart as well. This page is for you.',
    alsoCalled: ['top', 'dominant', 'giver', 'carer', 'caregiver', 'top drop', 'tired', 'burnout', 'guilt'],
    reviewed: null,
    sections: {
      'both-need-care': {
        heading: 'Both need care',
        blocks: [
          'It is easy to think that one person needs care and the other gives it. In truth many are both, often within the same hour. If you led, you watched, decided, listened and kept somebody from harm. That is work, even when it is a joy. When it ends, you may feel a drop of your own.',
        ],
      },
      'what-giving-costs': {
        heading: 'Know your limits as a giver',
        blocks: [
          'Ask yourself beforehand, honestly: what can I give gladly tonight? What can I give if I am asked? What is not there at all?',
          {
            list: [
              'How tired am I, and when do I have to get up?',
              'How much touch have I had today already? Some of us are full by evening.',
              'Is anything sore: back, hands, voice?',
              'Am I somebody’s parent or carer too, with more care to give at seven in the morning?',
            ],
          },
          { say: ['I can do the bath and the tea. For holding I am too tired tonight.', 'I can look after you until midnight. Then I have to sleep.'] },
        ],
      },
      afterwards: {
        heading: 'What you may need',
        blocks: [
          {
            list: [
              'To hear that it was good, and that you are still liked.',
              'Water, food, and a chair. You may have forgotten all three.',
              'A few minutes when nobody needs you.',
              'To be held, without having to be strong.',
              'To be asked the next day how you are.',
            ],
          },
          { say: ['I need something too. Could you tell me that you are glad we did that?', 'Your turn to ask me how I am.'] },
          'If you are the one who was cared for: one question back costs little and means a lot.',
        ],
      },
      'enough-for-now': {
        heading: 'Your sign for “enough”',
        blocks: [
          'Choose a word or a gesture that means that you have come to the end of what you can give. Tell it beforehand. Then you can stop kindly, before you get cross, and nobody takes it as rejection.',
          { say: ['When I say “lamp”, I need ten minutes to myself. I will come back.'] },
          'Being worn out by care, week after week, is worth a talk by daylight, and perhaps help from outside.',
        ],
      },
      doubts: {
        heading: 'When doubt comes',
        blocks: [
          'After leading something rough, some people lie awake and ask themselves what kind of person enjoys that. If it was wanted, agreed, and could be stopped at any time, then you gave somebody what they asked for. Doubt at night is often tiredness in a coat.',
          'If you did go past a limit, the doubt has a point. Then the next step is not to punish yourself but to own it. The guide about saying sorry goes through it step by step.',
        ],
      },
      'both-low': {
        heading: 'When both are low at once',
        blocks: [
          'It happens. Then nobody has to be the strong one. Do the least: a shared blanket, water, something that runs on the screen. Take turns of ten minutes if one of you can. Ask a friend for a call tomorrow. Two tired people who are gentle with each other are doing well.',
          'If your low stays for two weeks, or you think of hurting yourself, you deserve help of your own. Please look at “Get help”.',
        ],
      },
    },
  },
} as const satisfies TextsOf<typeof togetherPages>;
