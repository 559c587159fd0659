import type { TextsOf } from '@/content/learn/learnPageData';
import type { situationPages } from '@/content/learn/situations';

/** Situations between people who are close, or are getting to know each other. */
export const closeSituationsText = {
  everyday: {
    title: 'After an everyday time',
    lead: 'Nothing special happened, and that is lovely. Five kind minutes are enough to make it warmer.',
    alsoCalled: ['everyday', 'ordinary', 'routine', 'vanilla', 'long relationship', 'couple', 'married', 'parents'],
    reviewed: null,
    sections: {
      matters: {
        heading: 'What tends to matter',
        blocks: [
          'In daily life the moment afterwards is often the first thing to go. One falls asleep, one reaches for the phone, somebody’s child calls. Nobody means any harm. Still, a small feeling can stay behind: was that it?',
          'You don’t need candles. What counts is a sign that you were there together, and that it mattered.',
        ],
      },
      first: {
        heading: 'Look after this first',
        blocks: [
          {
            list: [
              'Stay a moment before you turn over. One hand on an arm is enough.',
              'Water, a cloth, the blanket back over cold feet.',
              'The phone can wait until you have looked at each other once.',
              'Anything sore? Say it lightly. A wish for more time or more moisture next time is no complaint.',
            ],
          },
          'Sex that hurts again and again is worth showing to a doctor. Many causes can be treated.',
        ],
      },
      ask: {
        heading: 'What to ask',
        blocks: [
          { say: ['What was nice?', 'Close or sleep?', 'Is there something you would like more of?', 'Shall I set the alarm ten minutes later?'] },
          'In a long relationship, ask now and then as if you didn’t know. Bodies and wishes change with age, children, medicine and worry, and the old answer may be out of date.',
        ],
      },
      tomorrow: {
        heading: 'Leave for tomorrow',
        blocks: [
          'The shopping list, the quarrel about the car, and how often is often enough. The bed is a poor office. If there is something about your sex life to sort out, choose a time when both of you are dressed and fed.',
          'A good thing for tomorrow: a hand on the shoulder in the kitchen, and a line such as “I keep thinking of last night”.',
        ],
      },
      who: {
        heading: 'Who needs care as well',
        blocks: [
          'The one who always gets up to see to everything. And the one who took part out of love and not out of hunger: a thank you is welcome there. If nothing happened because one of you didn’t feel like it, that evening deserves tenderness too. Nobody owes anything.',
          'Tears, emptiness or a bad mood can come after quite ordinary sex. It says little about the two of you. The guide about feeling low has more.',
        ],
      },
    },
  },
  'new-partner': {
    title: 'With somebody new, or shy',
    lead: 'You can’t know each other’s ways yet. Simple comfort that asks for nothing is a good beginning.',
    alsoCalled: ['first time together', 'new partner', 'shy', 'nervous', 'first date', 'awkward', 'quiet'],
    reviewed: null,
    sections: {
      matters: {
        heading: 'What tends to matter',
        blocks: [
          'After the first time with a person, everything is a guess. Do they want to be held? Is silence peace or worry? Are you meant to go? Both of you are guessing at once. So make it easy to read you, and easy to say no to you.',
          'Little is better than much. A grand show of care can feel like a claim.',
        ],
      },
      first: {
        heading: 'Look after this first',
        blocks: [
          {
            list: [
              'A glass of water within reach, and a cover. These are welcome nearly everywhere.',
              'Show where the bathroom is, and the light switch. Give a towel without being asked.',
              'Let the other get dressed, or stay undressed, without being looked over.',
              'Say what happens next, so that nobody has to wonder.',
            ],
          },
          { say: ['You are welcome to stay, and it is fine if you would rather go.', 'I am just getting water. I am coming back.'] },
        ],
      },
      shy: {
        heading: 'When one of you is shy',
        blocks: [
          'Then don’t make them talk. A film, a song, a warm drink held in both hands, or lying side by side in the dark can say all that is needed. Ask things that can be answered with a nod. Or point: here is a blanket, here is the door, here is tea.',
          { say: ['You don’t have to say anything. I am fine with quiet.', 'Nod if you would like my arm around you.'] },
          'If you are the shy one, you may show a line on your card, or send a message from the same bed. People have done odder things.',
        ],
      },
      ask: {
        heading: 'What to ask',
        blocks: [
          { say: ['Do you like being touched afterwards, or better not?', 'Is anything uncomfortable?', 'Shall I write to you tomorrow?'] },
          'Ask about touch each time in these first weeks. A yes in bed was no yes to everything after it.',
        ],
      },
      tomorrow: {
        heading: 'Leave for tomorrow',
        blocks: [
          'What this is going to be. Old stories, old partners, and big words. After closeness, hearts run ahead, and you may say more than you meant. If you like each other, the questions will still be there on Thursday.',
          'Do send the message that you promised. A plain one will do.',
        ],
      },
      who: {
        heading: 'Who needs care as well',
        blocks: [
          'You. You can’t see yet whether this person is kind when they hear a no, so watch for it. Have your own way home, and somebody who knows where you are. If they brush over a small no, believe what you saw, however charming the rest was.',
        ],
      },
    },
  },
  quarrel: {
    title: 'After a quarrel',
    lead: 'You fought, and then you came together. The warmth is real, and the quarrel may be waiting outside the door.',
    alsoCalled: ['quarrel', 'fight', 'argument', 'make-up sex', 'makeup sex', 'reunion', 'anger', 'angry'],
    reviewed: null,
    sections: {
      matters: {
        heading: 'What tends to matter',
        blocks: [
          'After a quarrel, sex can feel like coming home. It calms and it joins. It doesn’t answer anything, though. One of you may think “now it is settled”, the other “now we can talk at last”. That is where the next hurt comes from.',
          'You are both thin-skinned. Be gentle, and promise nothing that you have not thought about.',
        ],
      },
      first: {
        heading: 'Look after this first',
        blocks: [
          {
            list: [
              'Say one thing that is true and kind, and that does not depend on who was right.',
              'Something warm to drink. Quarrels dry people out.',
              'Sleep, if it is late. Tired people start again.',
              'If you can’t lie still, go for a walk together.',
            ],
          },
          { say: ['I am glad you are here. The rest can wait.', 'We are not done with it, and I am still with you.'] },
        ],
      },
      ask: {
        heading: 'What to ask',
        blocks: [
          { say: ['Are we good for tonight?', 'Did you want this just now, or was it to end the fight? Either is all right to say.', 'When shall we talk about it?'] },
          'The second question takes courage. It is worth it. Sex as a peace offering leaves a sour taste when only one of you knows that it was one.',
        ],
      },
      tomorrow: {
        heading: 'Leave for tomorrow',
        blocks: [
          'The quarrel itself. Name a time for it, so that it does not have to be feared. Begin there with what you can own, in a sentence, before you come to what the other did.',
          { say: ['Tomorrow after work, at the table, half an hour. Does that suit you?', 'I said a thing about your family that I want to take back properly.'] },
          'If you find that you only get close after fights, take a look at that by daylight.',
        ],
      },
      who: {
        heading: 'Who needs care as well',
        blocks: [
          'Children or flatmates who heard it: a short word that you are all right, and that it was not about them.',
          'And be careful here. If quarrels at your home mean fear, threats, broken things, or being pushed into making up, this page is not enough. Nothing about that is yours to fix by being nicer. “Get help” can be read in peace, and keeps nothing.',
        ],
      },
    },
  },
  afar: {
    title: 'When you are far apart',
    lead: 'The call ends, the screen goes dark, and you are in a quiet room. Care can travel, with a little planning.',
    alsoCalled: ['long distance', 'far away', 'video call', 'phone', 'online', 'message', 'remote', 'afar'],
    reviewed: null,
    sections: {
      matters: {
        heading: 'What tends to matter',
        blocks: [
          'Distance makes the ending sharp. One tap, and you are alone, often still warm and open. What is missing is somebody to look at your face and see how you are. So the ending has to be made on purpose, slowly, and the body has to be looked after by its owner.',
        ],
      },
      first: {
        heading: 'Look after this first',
        blocks: [
          {
            list: [
              'Don’t hang up at once. Stay on the line for a while, with or without picture.',
              'Each gets a drink and something warm, and comes back to show it.',
              'Wrap yourself in something of theirs, if you have it: a shirt, a scarf, a shared scent.',
              'Breathe together, or let one read or hum while the other lies down.',
              'Say goodbye twice: once as lovers, and once as friends who ask what is for breakfast.',
            ],
          },
        ],
      },
      ask: {
        heading: 'What to ask',
        blocks: [
          { say: ['Is your blanket within reach? Go and get it, I will wait.', 'Voice, picture, or only messages now?', 'Shall I stay on until you are asleep?', 'What will you do when we have hung up?'] },
          'You can’t see everything. If somebody sounds odd, or stops answering after something intense, have an agreement for it: who else may be called, and when.',
        ],
      },
      tomorrow: {
        heading: 'Leave for tomorrow',
        blocks: [
          'Hard talks in writing. A typed line has no voice, and is easily read in the worst tone. Keep them for a call, and for daylight in both time zones.',
          'A first message when you wake up helps more than most things. So does something to look forward to: the date of the next call, a parcel, a film that you start at the same minute.',
          { say: ['Good morning from here. Last night is still on my skin. How are you?'] },
        ],
      },
      who: {
        heading: 'Who needs care as well',
        blocks: [
          'Whoever sits in the lonelier room, or in the later hour. And whoever sent pictures: agree on what happens to them, and delete what was asked to be deleted. That is care as well.',
          'If you have just met again after a long time apart, be patient. Being together can feel strange at first, and saying goodbye once more may bring a low of its own.',
        ],
      },
    },
  },
} as const satisfies Pick<TextsOf<typeof situationPages>, 'everyday' | 'new-partner' | 'quarrel' | 'afar'>;
