import type { TextsOf } from '@/content/learn/learnPageData';
import type { trustPages } from '@/content/learn/trust';

/** The words of the guides in `content/learn/trust.ts`. */
export const trustText = {
  consent: {
    title: 'Consent, before, during and after',
    lead: 'A yes counts when it is free, when it can be taken back, and when both know what it is for. That goes for comfort too.',
    alsoCalled: ['yes', 'no', 'agreement', 'permission', 'safeword', 'limits', 'FRIES', 'fawning', 'power'],
    reviewed: null,
    sections: {
      'four-words': {
        heading: 'What a good yes is',
        blocks: [
          {
            list: [
              'Freely given: without pressure, nagging, fear, or a favour to pay back.',
              'Reversible: it can be taken back at any moment, in the middle too, without reasons.',
              'Informed: you know what is meant, what can go wrong, and who will be there.',
              'Specific: a yes to one thing is no yes to the next.',
            ],
          },
          'Planned Parenthood, who teach this, put a fifth word beside these: enthusiastic.',
          'For rough play, D J Williams and colleagues suggested in 2014 to plan by four words more: caring, communication, consent and caution. Caution is there because not every risk can be agreed away.',
        ],
      },
      'wanted-and-willing': {
        heading: 'Wanted, or willing',
        blocks: [
          'That fifth word doesn’t fit everybody. An asexual person may choose sex or touch gladly without longing for it. A tired partner may rub a back out of love. So this app speaks of four answers: wanted, willing, unsure, and no.',
          'Willing is a real yes when it is your own free choice. Unsure means: not now, or let us talk first. And no needs no reasons.',
          { say: ['I don’t crave it, and I am happy to do it with you.', 'I am not sure. Ask me again another day.'] },
        ],
      },
      'aftercare-too': {
        heading: 'Aftercare needs a yes of its own',
        blocks: [
          'Being held when you want to be left alone is not comfort. A yes to sex is no yes to a bath, to stroking, to questions, or to being looked at while you cry. So ask here as well.',
          'Two questions by Betty Martin help: who is doing this, and whom is it for? If the hug is for the one who hugs, it is fair to say so.',
          { say: ['May I touch you, or would you rather not?', 'Say stop at any point. I won’t be hurt.'] },
          'When somebody can hardly speak, do the little that was agreed beforehand, such as a blanket and staying near. Anything else can wait until they can answer.',
        ],
      },
      notes: {
        heading: 'A note is not consent',
        blocks: [
          'Cards, lists and boundaries in this app say what somebody wrote on a certain day. They are good for starting a talk. They never allow anything. What a person says, shows or stops doing now always counts for more than what they wrote.',
          'The one thing a note can do by itself is rule something out. What either of you has written down as a no is not up for trying.',
        ],
      },
      'a-clear-head': {
        heading: 'A clear head, and no one looking',
        blocks: [
          'Make agreements while you are sober, rested and apart. Write your own answers alone. Power can come from money, age, rank, a visa, a role, or a louder voice. Whoever has less of it may say yes before feeling anything.',
          'Some people learned early to please others so that nothing bad would happen. If your yes comes very fast, or your body goes stiff or far away, you may take that as a sign to wait. And if your partner goes quiet, floppy or over-friendly, pause and ask.',
          { say: ['You can say no to me, and nothing bad happens.', 'Let us decide tomorrow.'] },
        ],
      },
      stopping: {
        heading: 'Stopping',
        blocks: [
          'Agree on a word, a colour and a sign without words, such as tapping twice or dropping a held object. Many use green, yellow and red: go on, slow down and ask, stop. When it is said, stop at once. Untie, uncover, bring warmth. Talk about reasons later, if at all.',
          'Thank whoever stopped. It shows that the word works.',
        ],
      },
      'not-heard': {
        heading: 'When a no was not heard',
        blocks: [
          'It happens also among people who know the rules. A group in the United States asked people from BDSM circles in 2012, and more than 4,000 answers came in. About 1 in 3 had once had an agreed limit or a stop word ignored. Those who answer such surveys are not everybody, so take it as a hint.',
          'If it happened to you: you get to decide what to call it. You did not cause it by freezing, by staying, or by being kind afterwards. Look after your body first. Nobody can ask you to talk it over with that person. “Get help” is there, alone and in peace, and keeps nothing.',
        ],
      },
    },
  },
  'casual-partners': {
    title: 'Casual partners and honest expectations',
    lead: 'Care for one night is still care. It is no promise, and it goes best when both know what this is.',
    alsoCalled: ['casual', 'one-night stand', 'hook-up', 'hookup', 'friends with benefits', 'dating', 'stranger', 'expectations'],
    reviewed: null,
    sections: {
      owed: {
        heading: 'What people owe each other',
        blocks: [
          'You may never meet again. For an hour you were as close as people get. So a few things are only decent, whoever it was. Not rolling over without a word. Not sending somebody out into the night at once. Not making them feel like a thing that has been used.',
          'A glass of water, a towel, a kind sentence, and a way home. That is not love. It is manners of the good kind.',
        ],
      },
      'say-what-it-is': {
        heading: 'Say what it is',
        blocks: [
          'Hurt mostly comes from two people being in two different stories. Before it begins, get onto the same page. Three things are enough: what this is, what happens afterwards, and whether you will be in touch.',
          {
            say: [
              'I am not looking for more than tonight. Does that suit you?',
              'I like to cuddle afterwards. For me it doesn’t mean that we are together.',
              'You can stay till morning, but I am not good with messages afterwards.',
              'I might want to see you again. I can’t promise it.',
            ],
          },
          'Don’t promise out of kindness. A soft “maybe” that means no hurts longer than a no.',
        ],
      },
      'the-night-itself': {
        heading: 'On the night',
        blocks: [
          {
            list: [
              'Ask before you comfort. You can’t know yet what helps.',
              'Keep it light, unless the other wants more: water, warmth, a laugh.',
              'Is anybody sore, dizzy, or unhappy? Ask once, plainly.',
              'Protection: say if something tore, slipped, or was left out. Some treatments only work within hours or a few days. “Get help” has more.',
              'Let somebody you trust know where you are, and when you are home.',
            ],
          },
        ],
      },
      leaving: {
        heading: 'Leaving, or asking somebody to leave',
        blocks: [
          'Both are fine. It is the how that stays in the memory. Say a true good thing, say that you go, and see to the way home.',
          {
            say: [
              'That was lovely. I sleep badly next to others, so I will head home now.',
              'I need my bed to myself tonight. Shall I call you a taxi, and have a tea with you till it comes?',
              'Let me know when you are in. Just a word.',
            ],
          },
        ],
      },
      afterwards: {
        heading: 'The days after',
        blocks: [
          'If you said you would write, write. If you do not want to meet again, say so within a few days, in two lines. Vanishing leaves the other guessing.',
          { say: ['I enjoyed our evening. I don’t want to go on with it, and I wish you well.', 'Thank you for being kind. I am not up for more.'] },
          'When nothing comes, and you hoped: it may say little about you. You can feel sad and have made no mistake.',
        ],
      },
      'your-own-net': {
        heading: 'Your own safety net',
        blocks: [
          'With casual partners, the care of the next days is mostly in your own hands. A low may come when the other is long gone. Plan something gentle for the day after: an easy morning, a friend, food in the fridge.',
          'If you know that you get attached easily, there is a page for that as well. It is all right not to take part.',
        ],
      },
    },
  },
  privacy: {
    title: 'What this app keeps to itself, and what it can’t promise',
    lead: 'Everything stays on your device. That protects you from much, and not from everything. Here are both.',
    alsoCalled: ['privacy', 'private', 'secret', 'lock', 'password', 'passphrase', 'passkey', 'encryption', 'safe', 'spy', 'phone'],
    reviewed: null,
    sections: {
      'where-it-is': {
        heading: 'Where your words are',
        blocks: [
          'On this device, and nowhere else. There is no account and no server that gets to know you. After it was first loaded, the app asks the network for one thing only: its own next version. It works in flight mode.',
          'All that you write is encrypted before it is stored. Reading aloud uses only voices that the browser says are on the device. Addresses in these texts are plain words: nothing opens by itself.',
        ],
      },
      lock: {
        heading: 'The lock',
        blocks: [
          'Without a lock, anybody who can open your device and this browser can read what is here. So set one, under Settings, if anybody else ever holds your device.',
          {
            list: [
              'A passphrase is the base. Several plain words by chance are better than one clever one.',
              'A passkey can be added: your finger or face opens it, where the device can do that.',
              'A recovery code is shown once. Keep it on paper, somewhere that is not next to the device.',
              'The app locks itself when you leave it alone for a while, or put it in the background.',
            ],
          },
          'Nobody can reset it for you. If the passphrase and the recovery code are both lost, so is everything in it. Wrong guesses never delete anything.',
        ],
      },
      spaces: {
        heading: 'More than one space',
        blocks: [
          'There can be up to three spaces, each opened by its own passphrase. Two people can share a device. Or you can keep a space with little in it for when somebody makes you open the app.',
          'The store looks the same however many are in use. But no trick is certain against a person who knows the app and puts you under pressure. Your safety comes before any secret. If you live with somebody like that, it may be wiser to keep nothing here, and to talk with people who know such situations.',
        ],
      },
      'leaving-fast': {
        heading: 'Leaving fast',
        blocks: [
          'The quick exit is always in reach. It hides everything at once, locks where a lock is set, and shows a page that tells nothing. With a keyboard, press Shift three times. The title and the icon say nothing about what the app is for.',
          'Your phone’s list of open apps may still have caught a picture a moment before. In a browser the address names the page that is open, though never what you wrote. The history may keep it, and you can clear that.',
        ],
      },
      'not-promised': {
        heading: 'What can’t be promised',
        blocks: [
          {
            list: [
              'Nobody from outside has checked the app yet.',
              'Whoever hosts it could change it with the next version.',
              'What you delete may stay on the disk for a while, encrypted.',
              'While the app is open, what it shows is in the device’s memory.',
              'A device with spy software on it can see all that you see.',
              'A browser may clear what it keeps for pages you rarely visit. Installed apps are better off.',
              'Whoever gets your card can show it around.',
            ],
          },
        ],
      },
      'good-habits': {
        heading: 'Small habits that help',
        blocks: [
          {
            list: [
              'Lock the device itself, too.',
              'Install the app before you write much.',
              'Use pet names for partners. They have a right to privacy as well.',
              'Tell a partner what you keep about them, and ask if they mind.',
              'Look through your notes now and then, and delete what you no longer need.',
            ],
          },
        ],
      },
    },
  },
} as const satisfies TextsOf<typeof trustPages>;
