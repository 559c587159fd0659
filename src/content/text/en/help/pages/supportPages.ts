import type { HelpPageText } from '@/domain/help/helpPage';

/** Support first: for what wasn't wanted, for what isn't safe, for those who stand by, for a low that stays. */
export const supportPages = {
  support: {
    heading: 'Something happened that I didn’t want',
    alsoCalled: ['rape', 'raped', 'sexual assault', 'assaulted', 'sexual abuse', 'abused', 'violated', 'forced', 'coerced', 'molested', 'consent violation', 'they did not stop', 'I said no', 'stealthing'],
    line: 'You are believed here. Nothing has to be decided.',
    lead: [
      'I’m sorry that this happened. You are believed here.',
      'It may have been with someone you love, in the middle of something you did want, or after you had said yes before. You may have said stop, or frozen, or gone along. None of that makes it yours to answer for.',
      'The app keeps nothing of what you read or tap here. To leave fast, tap the sign at the top, or press Shift three times. This page will be here another time.',
    ],
    sections: [
      {
        heading: 'First, you',
        paragraphs: ['Are you somewhere safe? Is anything hurt? If not safe or badly hurt, the emergency number comes first. If you are, then slowly:'],
        points: [
          'Something warm around you, something to drink.',
          'Feel the floor, the chair, the cloth. Look around, and name five things in the room.',
          'You may shake, cry, laugh, feel nothing, or want to sleep. Bodies do that. There is no right way to be.',
        ],
      },
      {
        heading: 'Your words for it',
        paragraphs: [
          'You don’t have to give it a name. If you want one, it is yours to choose, and you can change it. Not being sure what it was is a good enough reason to talk to somebody.',
        ],
        points: [],
      },
      {
        heading: 'What you can do, if and when you want',
        paragraphs: ['Each of these is a choice. You can take one and leave the rest, today or in a year.'],
        points: [
          'Tell one person you trust. “Something happened, and I don’t want to be alone. You don’t have to fix it.”',
          'Call or write to a helpline. You needn’t give a name. The people there know such stories, kink too.',
          'Have your body looked after: hurts, HIV medicine within 72 hours, emergency contraception within 3 to 5 days, tests later. You can bring someone, ask who will examine you, say no to any part, and stop.',
          'Keep traces, in case you want them one day. In many places they can be taken and stored without the police. In Scotland, for one, they are kept for 26 months. It works best in the first days, and before washing. If you have washed, or want to, that is all right.',
          'Write down what you remember, in your own words, with the date. Somewhere only you can read it.',
          'Tell the police, or don’t. Both are yours to decide. In an emergency they are there at once.',
        ],
      },
      {
        heading: 'What you don’t have to do',
        paragraphs: [],
        points: [
          'Talk it through with the person who did it, or help them to feel better.',
          'Make up, forgive, explain, or find your own part in it.',
          'Know what you want.',
        ],
      },
      {
        heading: 'The days after',
        paragraphs: [
          'Sleep may be bad, pictures may come back, touch may feel different. For many this eases with time. If it doesn’t, or it is too much now, a therapist can help, and so can the lines below.',
          'If you have thoughts of ending your life, the page “Low for days” has people to reach now.',
        ],
        points: [],
      },
    ],
    reviewed: null,
  },
  steps: {
    heading: 'When saying no doesn’t feel safe',
    alsoCalled: ['abuse', 'abused', 'violence', 'violent partner', 'afraid of my partner', 'hit me', 'threatened', 'controlling', 'coerced', 'stalked'],
    line: 'If you fear what happens when you say no, stop or leave.',
    lead: [
      'If you can’t say no to somebody without fear, you deserve support, whatever you agreed to before.',
      'Being led, tied or told what to do can be wanted. Fear of what comes after a no is something else.',
      'You don’t have to decide anything today. The app keeps nothing of what you read or tap here.',
    ],
    sections: [
      {
        heading: 'If you are in danger now',
        paragraphs: ['Call the emergency number, or go where other people are. Take the telephone and keys if you can. Things can be fetched later.'],
        points: [],
      },
      {
        heading: 'Signs that others told of',
        paragraphs: [],
        points: [
          'A safeword or a no is ignored, laughed at or punished.',
          'You are made to pay afterwards for having said no.',
          'Pressure on the neck that you didn’t want, or threats. Take these as a warning, even if it happened once.',
          'Your money, papers, telephone or friends are kept from you.',
          'There are pictures that you are afraid will be shown.',
          'You are told that a role, a collar or a contract means that you have no say.',
        ],
      },
      {
        heading: 'Small steps that leave you free',
        paragraphs: ['Choose what fits. You know best what would make it worse.'],
        points: [
          'Tell one person you trust, and agree on a word that means “come” or “call for help”.',
          'Talk to a helpline when you are alone. You can ask about leaving, about staying, or only talk.',
          'Use a telephone that nobody else can look into. Calls may stand on a shared bill.',
          'Keep keys, papers, medicine and some money where you can take them fast.',
          'Think of a place you could go to at night.',
        ],
      },
      {
        heading: 'If you stay for now',
        paragraphs: [
          'Many people do, for good reasons. You still deserve help, and you can ask for it as often as you need to. Plan for the hard moments with somebody outside.',
          'This app can’t keep you safe. What you write in it could be read by someone who can open your device.',
        ],
        points: [],
      },
    ],
    reviewed: null,
  },
  'standing-by': {
    heading: 'Somebody told me',
    alsoCalled: ['my friend was raped', 'my partner was assaulted', 'rape', 'assault', 'abuse', 'how to help', 'accused'],
    line: 'When a partner or friend says that something wasn’t wanted, or that you went too far.',
    lead: ['That they told you is a big thing. You don’t have to find the right words. Being calm and staying near does much.'],
    sections: [
      {
        heading: 'What helps',
        paragraphs: [],
        points: [
          'Believe them. “I’m glad that you told me. I’m sorry that it happened.”',
          'Listen, and let silence be. They choose what they tell.',
          'Ask before any touch: “Would a hug be good, or not now?”',
          'Ask what they want, and follow it: “Do you want company, a doctor, a helpline, or nothing for now?”',
          'Tell them about what has a clock: HIV medicine within 72 hours, emergency contraception within 3 to 5 days.',
          'Keep it to yourself, unless a life is in danger.',
        ],
      },
      {
        heading: 'What to leave',
        paragraphs: [],
        points: [
          'Questions that begin with “why”.',
          'Pressing them to go to the police, or not to.',
          'Going to the person who did it. It can put them in danger.',
          'Making it about your anger. Take that to somebody else.',
        ],
      },
      {
        heading: 'If it is you they mean',
        paragraphs: [
          'Then stop here. Don’t defend, don’t explain, don’t ask to be forgiven. “I hear you. I stopped listening to you, and I’m sorry. What do you need from me now, if anything?”',
          'They may want distance. Give it, without messages and without sending others. Look after what you feel with somebody who isn’t theirs: a counsellor or a helpline talks to you as well.',
          'If you fear that you may hurt somebody, ask for help before it happens. Some of the lines below take such calls.',
        ],
        points: [],
      },
      {
        heading: 'You count too',
        paragraphs: ['Hearing such a thing can shake you. Sleep, eat, and talk to a helpline for yourself. Most of them are for friends and partners too.'],
        points: [],
      },
    ],
    reviewed: null,
  },
  low: {
    heading: 'Low for days, or thoughts of ending it',
    alsoCalled: ['suicide', 'suicidal', 'want to die', 'kill myself', 'self-harm', 'depressed', 'depression', 'hopeless'],
    line: 'People to reach now, and when to ask a doctor.',
    lead: [
      'If you have thoughts of ending your life or of hurting yourself, tell someone now. You don’t need a reason that is good enough.',
      'Such thoughts can be very loud, and they can pass. You don’t have to hold out alone until then.',
    ],
    sections: [
      {
        heading: 'If it is close',
        paragraphs: [],
        points: [
          'Call the emergency number or a crisis line below. “I have thoughts of ending my life, and I need somebody with me.”',
          'Go where somebody is: a friend, a neighbour, a café, an emergency department.',
          'Put what you would use out of reach, or hand it to someone.',
          'No alcohol, no drugs. Only the next ten minutes, then the next.',
        ],
      },
      {
        heading: 'If you can’t talk',
        paragraphs: ['Send a friend one line: “I’m not all right. Can you come or call? You don’t have to say anything clever.” Some lines take text messages or chat.'],
        points: [],
      },
      {
        heading: 'Low after sex or play',
        paragraphs: [
          'A low in the hours or days after is common, in any role, after good times too. Most of the time it goes by itself. Warmth, food, sleep and a kind voice help.',
        ],
        points: [],
      },
      {
        heading: 'When to see a doctor or a therapist',
        paragraphs: [],
        points: [
          'You have been low most of the day, on most days, for two weeks.',
          'Nothing gives joy, or you can’t eat, sleep, work or look after yourself.',
          'It comes back each time, or it is linked with something that wasn’t wanted.',
        ],
      },
      {
        heading: 'If you worry about somebody',
        paragraphs: [
          'Ask plainly: “Are you thinking of ending your life?” Asking doesn’t put it there. Listen, stay, and reach help together. If it is close, call the emergency number.',
        ],
        points: [],
      },
    ],
    reviewed: null,
  },
} as const satisfies Record<string, HelpPageText>;
