import type { TextsOf } from '@/content/learn/learnPageData';
import type { startPages } from '@/content/learn/start';

/** The words of the guides in `content/learn/start.ts`. */
export const startText = {
  'what-aftercare-is': {
    title: 'What aftercare is',
    lead: 'The care people give each other, or themselves, when sex is over. It can be a glass of water. It can be a whole night.',
    alsoCalled: ['aftercare', 'why', 'basics', 'introduction', 'beginner'],
    reviewed: null,
    sections: {
      'for-everybody': {
        heading: 'For every kind of sex',
        blocks: [
          'The word comes from BDSM circles, where people learned early that an intense hour needs a soft landing. The need itself is older and wider. Bodies get cold. Feelings come up. Somebody wonders if it was all right.',
          'So aftercare is for tender sex and rough sex, for long love and a first night, for two people, for several, and for one alone. A researcher and a sex therapist who were asked about it said the same: it suits all sex, and a few minutes may do.',
        ],
      },
      why: {
        heading: 'What it is good for',
        blocks: [
          {
            list: [
              'It helps the body settle: warmth, water, rest, something to eat.',
              'It can soften sadness, tears or restlessness that come without warning.',
              'It brings two people near again when one of them felt far away.',
              'It is a good thing by itself. Being held can be a joy that has nothing to do with sex.',
              'It is a time to say: that was lovely. Or: that part was not.',
              'Small misunderstandings come to light before they grow.',
            ],
          },
        ],
      },
      'what-it-can-be': {
        heading: 'What it can look like',
        blocks: [
          'There is no right way. Some people want arms around them. Some want a blanket and nobody touching it. Some want to laugh, eat toast and watch something silly. Some want to be alone, and to hear one kind word before the door closes.',
          'It is not tied to a role. Whoever led may need as much as whoever followed. It is not tied to love either: care for somebody you met tonight is a plain kindness.',
        ],
      },
      practical: {
        heading: 'Make room for it',
        blocks: [
          'Good care is easier when a little is ready. Think of what tends to get in the way.',
          {
            list: [
              'Time: when does somebody have to be up, or catch the last train?',
              'Other people at home: children, flatmates, thin walls.',
              'Things in reach: water, a towel, warm clothes, medicine, a charger.',
              'Getting home: how, and who hears that you arrived?',
              'If protection failed, or there was none: some treatments only work within hours or a few days. The help pages tell more.',
            ],
          },
        ],
      },
      'what-it-is-not': {
        heading: 'What it is not',
        blocks: [
          'It is not a duty that somebody can demand, and not a payment for sex. It is not a promise of love. It does not undo something that was not wanted. And it is no treatment: if you are hurt, or low for a long time, you deserve more help than a partner can give.',
          'Wanting none is fine as well. That is an answer, not a lack.',
        ],
      },
      begin: {
        heading: 'A small way to begin',
        blocks: [
          'If all of this is new, try one thing tonight. Stay a moment. Bring water. Then ask, or say, one sentence.',
          { say: ['Is there anything you would like right now?', 'Could you stay close for ten minutes?', 'I am happy. I just get quiet.'] },
        ],
      },
    },
  },
  'finding-out': {
    title: 'Finding out what you need',
    lead: 'Many people were never asked. Not knowing is a fine place to start.',
    alsoCalled: ['what helps', 'needs', 'unsure', 'try', 'discover'],
    reviewed: null,
    sections: {
      'not-knowing': {
        heading: 'When you have no idea',
        blocks: [
          'Perhaps you always took what came. Perhaps nobody stayed long enough for the question. You do not have to find the answer by thinking hard. It mostly shows itself in small tries.',
          'Be wary of a plain list of yes and no. “Cuddling: yes” says little. For one person it means warmth, for another being chosen, for another that nobody is angry. When you know what a thing means to you, you can find it in other ways too.',
        ],
      },
      'good-questions': {
        heading: 'Questions that open the door',
        blocks: [
          {
            list: [
              'When did you last feel looked after, by anybody? What did they do?',
              'When you were small and ill, what did you want near you?',
              'After a hard day, do you go to people, or away from them?',
              'What do you do for others that you would secretly love for yourself?',
              'What has somebody done, meaning well, that made it worse?',
            ],
          },
          'The last one is worth as much as the others. Knowing what to leave out is half of care.',
          'Answer alone first, with a clear head, and before you show it to anyone. It is easy to wish for what a partner would like to hear. Then show only what you want to show.',
        ],
      },
      'small-tries': {
        heading: 'Three small tries',
        blocks: [
          'Pick three things that differ: one with touch, one with words, one with neither. Try one each time, for a few minutes. Afterwards notice one thing only. Did your shoulders drop? Did you breathe more slowly? Or did you wait for it to end?',
          'Keep what worked. Drop the rest without guilt. A try that fails has told you something.',
        ],
      },
      timing: {
        heading: 'Now, tonight, tomorrow, next week',
        blocks: [
          'Needs have a clock. Right away it may be warmth and silence. Later the same night, food and a joke. Tomorrow, a message. In a week, a talk. If you say “I need to talk about it” and the other hears “now”, both of you suffer for nothing. Say when.',
          { say: ['Quiet now, please. A message tomorrow would make me glad.', 'Can we keep the talk for Sunday?'] },
        ],
      },
      'body-and-background': {
        heading: 'Your body, your story',
        blocks: [
          'Care has to fit the body you have. Pain, fatigue, a wheelchair, hearing aids that are out, skin that hates light strokes, ears that hate chatter: all of that belongs in the picture, and none of it is a bother to ask about.',
          'So does where you come from. Some were taught that sex is shameful, or that wanting comfort is weak. Faith can be a comfort too, such as a prayer or a wash. If old shame visits you afterwards, it helps to have a sentence ready for it.',
          { say: ['That is an old voice. I did nothing wrong.', 'Please tell me that you still like me.'] },
        ],
      },
      changes: {
        heading: 'It changes',
        blocks: [
          'What helps can shift with the day, the month, with stress, grief, a new medicine, drink, or a new partner. Look at it again when you are calm, not in the middle of a low hour. Changing your mind breaks no promise.',
          'Lowlamp can help you keep track: answer what you like, rate what you tried, and change all of it whenever it no longer fits.',
        ],
      },
    },
  },
  drop: {
    title: 'When you feel low afterwards',
    lead: 'Tears, emptiness or a bad mood after sex are common, in any role. They can come after something good, and mostly they pass.',
    alsoCalled: ['drop', 'sub drop', 'subdrop', 'top drop', 'topdrop', 'dom drop', 'postcoital', 'sad', 'crying', 'tears', 'empty', 'blues', 'depressed'],
    reviewed: null,
    sections: {
      'what-it-is': {
        heading: 'What it is',
        blocks: [
          'Some people feel low right after sex. Others feel fine, sleep well, and find themselves crying over the washing-up two days later. In BDSM circles it is called drop. Researchers speak of postcoital symptoms, which only means: signs after sex.',
          'It can follow sex that you wanted and enjoyed. It is no proof that something was wrong with it, with you, or with the other person. It can also be a sign that something was not right. You are allowed to wonder about that slowly.',
        ],
      },
      'how-it-feels': {
        heading: 'How it can feel',
        blocks: [
          {
            list: [
              'tired, tearful, flat, or easily cross',
              'anxious, foggy, far away from everything',
              'guilty, ashamed, full of doubt about yourself',
              'cold, shaky, sore, sleepless',
              'wanting to hide, or afraid of being left',
            ],
          },
          'For whoever led or gave, it often has another face: emptiness, guilt, and the question “am I a bad person?”. If you did what both of you wanted, that question is part of the low, and not an answer.',
        ],
      },
      when: {
        heading: 'When it comes and how long it stays',
        blocks: [
          'There is no timetable. A therapist and several community sites that we read disagree with each other: some say it begins within hours, some say after a day or two, some say even later. Often it falls into the next one to three days. Many people never have it.',
          'So a message the next day, and another around the third day, are a kind thing to agree on.',
        ],
      },
      'how-common': {
        heading: 'How common it is',
        blocks: [
          'Studies asked different people different questions, so their numbers can’t be added up or compared.',
          {
            list: [
              '222 women who were students, 2011: 32.9% had felt it at some time, 10% in the last 4 weeks.',
              '230 women who were students, 2015: 46% at some time, 5.1% a few times in the last 4 weeks. How close the couple was made no difference that could be seen.',
              '1,208 men in many countries, 2018: 41% at some time, 20% in the last 4 weeks, 3 to 4% regularly.',
              '223 women and 76 men who chose to take part, 2020: 91.9% had at least one of 21 signs in the last 4 weeks. That list was long and held mild signs too. For 46.6% they also came after time by themselves.',
            ],
          },
          'In some of these studies it was linked with distress and with having been hurt in the past. Linked does not mean caused, and many who feel low have no such story.',
        ],
      },
      'in-the-moment': {
        heading: 'What can help right now',
        blocks: [
          'Care for the body first. It is the shortest way to the rest.',
          {
            list: [
              'Get warm. Drink something. Eat a little, even if it is dull.',
              'Lie down or sit down. Nothing has to be decided in this hour.',
              'Say it in your head: “This is a low. It comes, and it goes.”',
              'Tell one person, if you like. You need not tell them why.',
              'Put off big talks and big decisions about the two of you until you have slept.',
            ],
          },
          { say: ['I am in a low. It isn’t about you. Could you just sit here?', 'I feel wobbly today. A kind word would help.'] },
        ],
      },
      plan: {
        heading: 'A plan for a bad day',
        blocks: [
          'Make it while you feel well, and keep it short.',
          {
            list: [
              'What I look like when I drop, so that others can tell.',
              'Two things that helped before.',
              'Who may know: a partner, and somebody who is not a partner.',
              'What I leave alone on such days: drink, old messages, hard talks.',
              'When I will ask for more help.',
            ],
          },
        ],
      },
      'when-to-get-help': {
        heading: 'When to get more help',
        blocks: [
          'Please talk to a doctor or a therapist if you feel low on most days for two weeks. Do so, too, if it comes back again and again, or keeps you from sleep, work or people. You need not explain your sex life to be helped.',
          'If you think of hurting yourself or of ending your life, please reach out now. “Get help” in this app names people to turn to.',
        ],
      },
    },
  },
  'what-research-says': {
    title: 'What research says, and what it doesn’t',
    lead: 'A few good studies exist. They are about some people, and they leave most questions open.',
    alsoCalled: ['evidence', 'studies', 'science', 'benefits', 'proof', 'statistics', 'numbers'],
    reviewed: null,
    sections: {
      affection: {
        heading: 'Closeness after sex',
        blocks: [
          'In 2014 Amy Muise and colleagues published two studies about cuddling, kind words and time together after sex. One asked 335 people in relationships, once. The other asked 101 couples day by day, and again after 3 months.',
          'People who took longer over it, and liked it more, were more content with their sex life and their relationship. It was linked for both partners, and still so 3 months later. On average it had lasted about 15 minutes.',
          'What this can’t tell: which one causes the other. Perhaps happy couples just stay in bed longer. And all of them were couples, so it says nothing of casual partners or people alone.',
        ],
      },
      afterglow: {
        heading: 'A glow of two days',
        blocks: [
          'In 2017 Andrea Meltzer and colleagues looked at the diaries of 214 newly married couples, 14 days long. After sex, people stayed more satisfied with their sex life for about 48 hours. Those with a stronger glow were also happier in the marriage.',
          'Again it is a link, among the newly married. It does not mean that everybody glows, or that a low on the second day is odd.',
        ],
      },
      'feeling-low': {
        heading: 'Feeling low',
        blocks: [
          'Four studies, each with its own people and its own questions. They must not be mixed.',
          {
            list: [
              '2011, 222 women who were students: 32.9% at some time in life, 10% in the last 4 weeks.',
              '2015, 230 women who were students: 46% at some time in life, 5.1% a few times in the last 4 weeks.',
              '2018, 1,208 men from many countries: 41% at some time in life, 20% in the last 4 weeks.',
              '2020, 223 women and 76 men: 91.9% had any of 21 signs in the last 4 weeks.',
            ],
          },
          'The last number is so high because the list was long: low energy counted, for example. All four asked people who chose to answer. In what we read of them, none looked at whether aftercare helps.',
        ],
      },
      'not-known': {
        heading: 'What nobody knows yet',
        blocks: [
          {
            list: [
              'Which kind of care works best. We found no study that compares cuddling with tea, or tea with talk.',
              'Whether care prevents drop. Many people say so from experience. That is worth something, but it is not a test.',
              'Why drop happens. You will read of brain chemicals that run out. It is an idea, and we found no study that showed it.',
              'Much about asexual, trans, disabled or older people, about more than two, and about people outside a few countries. They were rarely asked.',
            ],
          },
        ],
      },
      ranking: {
        heading: 'So how does this app choose?',
        blocks: [
          'By you. It adds up what you answered, how you stand to each thing, and how you rated what you tried. Under each suggestion it says why it is there. The points are our own judgement, and no study stands behind them. When the app and your own sense disagree, trust your own sense.',
        ],
      },
      reading: {
        heading: 'Reading such numbers',
        blocks: [
          {
            list: [
              '“Linked with” means that two things were found together. It does not say that one makes the other.',
              'People who answer a survey about sex differ from those who don’t.',
              'A number about a group says little about you.',
              'If a text gives one number for everybody, look at who was asked.',
            ],
          },
          'At the end of this page you find each study with its address, to copy and look up for yourself.',
        ],
      },
    },
  },
} as const satisfies TextsOf<typeof startPages>;
