import type { TextsOf } from '@/content/learn/learnPageData';
import type { situationPages } from '@/content/learn/situations';

/** Situations that ask a lot of body and heart: rough, new, watching, a group. */
export const intenseSituationsText = {
  rough: {
    title: 'After something rough, or BDSM',
    lead: 'Body and mind have both been somewhere far away. Bring both back, slowly, and look after everybody who was there.',
    alsoCalled: ['rough sex', 'BDSM', 'kink', 'scene', 'bruises', 'sore', 'impact', 'rope', 'tied'],
    reviewed: null,
    sections: {
      matters: {
        heading: 'What tends to matter',
        blocks: [
          'Strong feelings and strong touch can mask pain. Some people float, some shake, some cry, some talk without a pause. All of that can belong to it. So look as well as ask, and go on looking over the next days.',
          'An intense hour may leave you very open. Small words land hard now, the good ones and the careless ones.',
        ],
      },
      first: {
        heading: 'Look after this first',
        blocks: [
          {
            list: [
              'Say that it is over, clearly. Take off what binds, presses or covers.',
              'Breath, head, neck: is anything odd? After pressure on the neck or a knock on the head, get medical advice even if it feels fine.',
              'Feeling in hands and feet? Don’t rub or stretch a numb limb. See a doctor the same day if it is weak, or stays numb.',
              'Bleeding, broken skin, burns: clean, cool or cover them, and get help if it is more than a little.',
              'Then warmth, water, something sweet. Get up slowly.',
            ],
          },
          'If anything here is more than small, “Get help” comes before all comfort. It has the signs to look for, and who says so.',
        ],
      },
      mind: {
        heading: 'And the mind',
        blocks: [
          'Is anybody unhappy, ashamed, overwhelmed? If hard words or humiliation were part of it, say plainly now what is true. Use the person’s name, and leave the game outside.',
          { say: ['That was play. I think the world of you.', 'You did so well. I am proud of us.', 'I am here. Nothing is asked of you now.'] },
        ],
      },
      ask: {
        heading: 'What to ask',
        blocks: [
          { say: ['Is anything numb, sharp, or getting worse?', 'Warm or cool? Touch or none?', 'Is there something you need to hear?', 'Are you back with me, or still floating?'] },
          'If no answer comes, don’t press. Do what was agreed beforehand and stay near.',
        ],
      },
      tomorrow: {
        heading: 'Leave for tomorrow',
        blocks: [
          'The long talk, the judgement of how it was, and new plans. Judgement is weak while the blood still sings. Drive later, too, and don’t make big decisions.',
          'Tomorrow: look at marks by daylight, ask how the night was, and speak about what to keep and what to change. A low can come on the second or third day. Agree on a message for it now.',
        ],
      },
      who: {
        heading: 'Who needs care as well',
        blocks: [
          'The one who led. Holding power and watching over somebody takes a lot, and doubts like to come at night. Ask them how they are, tell them that it was wanted, and bring them a drink too.',
        ],
      },
    },
  },
  'new-thing': {
    title: 'After something new',
    lead: 'A first time leaves many small questions. Comfort comes first, and then a kind look at how it was for each of you.',
    alsoCalled: ['first time', 'new', 'experiment', 'tried', 'fantasy', 'toy'],
    reviewed: null,
    sections: {
      matters: {
        heading: 'What tends to matter',
        blocks: [
          'Trying something new takes courage, also when it is a small thing. You may feel proud, silly, thrilled, let down, or all of it within ten minutes. And each of you is secretly asking what the other thought.',
          'So say early that you are glad they tried, whatever came of it.',
        ],
      },
      first: {
        heading: 'Look after this first',
        blocks: [
          'How is the body? New things use new muscles and find new sore places. Look, wash, drink. Then a little reassurance, in whatever form works for you: an arm, a sentence, a laugh about the sock that got in the way.',
          { say: ['I liked doing that with you.', 'Thank you for trusting me with it.', 'I am not sure yet what I think. I am sure about you.'] },
        ],
      },
      ask: {
        heading: 'What to ask',
        blocks: [
          'Each in turn, without weighing one against the other.',
          { say: ['What was it like for you?', 'Was there a moment you liked best?', 'Was there a moment you wanted to be over?', 'Did I miss a sign?'] },
          'A shy or quiet answer is an answer. “Weird, but good” is plenty.',
        ],
      },
      repeat: {
        heading: 'Again, differently, or not again',
        blocks: [
          'There are four places to stand: again; again but differently; not again; I don’t know yet. You need not stand in the same place. If one of you says not again, that is where it rests, and no reasons are owed.',
          'Careful with “we got used to everything else too”. A thing that one of you only bears is not yet a thing for both.',
        ],
      },
      tomorrow: {
        heading: 'Leave for tomorrow',
        blocks: [
          'Deciding. The first night is full of noise. Sleep on it, twice if you like. Buying things, telling friends, and planning the next step can wait as well.',
          'Do ask again after two or three days. Some feelings are slow walkers.',
        ],
      },
      who: {
        heading: 'Who needs care as well',
        blocks: [
          'Whoever wished for it. They may lie there afraid that they asked too much. And whoever agreed for love: they may need to hear that a no will be just as welcome as this yes was.',
        ],
      },
    },
  },
  watching: {
    title: 'After cuckolding, or after watching',
    lead: 'Three people, or more, can come out of the same night with very different hearts. Each of them needs a place.',
    alsoCalled: ['cuckold', 'cuckolding', 'hotwife', 'voyeur', 'watched', 'jealousy', 'jealous', 'humiliation', 'compared', 'third person', 'bull', 'compersion'],
    reviewed: null,
    sections: {
      matters: {
        heading: 'What tends to matter',
        blocks: [
          'During it, being small, left out or compared can be thrilling. When the thrill goes, the words may still be in the room. Then it matters very much to hear what is true when nobody plays.',
          'Jealousy may come, also to those who wished for all of it. So may pride, tenderness, emptiness, or relief. None of these proves that it was a mistake. There are hardly any studies on this, so take this page as a view.',
        ],
      },
      first: {
        heading: 'Look after this first',
        blocks: [
          {
            list: [
              'Say that the play is over. Put the names and the roles away.',
              'See to everybody’s body: water, a wash, warmth, clothes.',
              'See the guest off kindly, or make them a bed, as agreed.',
              'Then time for the couple, alone, with the telephones out of sight.',
            ],
          },
          'Agree beforehand who cares for whom and in which order. One person can’t hold two people at once.',
        ],
      },
      watched: {
        heading: 'For the partner who watched',
        blocks: [
          'You were humiliated or compared, and it was play. Now you may need to be taken back: chosen, touched, named. Some want words, some want to be held very close, some want to lie where the other lay. Some need to be near without touch first, until it feels real again.',
          { say: ['I am yours. I came home to you.', 'Nobody takes your place. That was a game we played.', 'Tell me three things that you love about me.', 'Hold me, and don’t make jokes about it yet.'] },
          'You may find that one sentence stuck. Say which. It can be taken out of the game for good.',
        ],
      },
      other: {
        heading: 'For the partner who was with somebody',
        blocks: [
          'You went between two people, and both may look to you now. You may be tired, happy, guilty, or worried about the face beside you. You don’t have to hide that it was good. You may also need comfort, and to hear that the wish was shared.',
          { say: ['It was good, and I am so glad to be here with you now.', 'I need a shower and ten minutes. Then I am all yours.'] },
        ],
      },
      third: {
        heading: 'For the third person',
        blocks: [
          'A guest is a person and no tool. They gave something too, and then the door closes and a couple is left behind it. A drink, thanks, a fair talk about what this is, and a message the next day are the least.',
          'If you are the third: you may ask beforehand what will happen afterwards. You may say what you need. Going home alone from somebody else’s closeness can be a lonely walk, so plan something warm at the end of it.',
          { say: ['Thank you. You were kind to both of us. How are you?', 'I would like a quick message tomorrow. Is that all right with you two?'] },
        ],
      },
      ask: {
        heading: 'What to ask',
        blocks: [
          { say: ['Is there a picture or a word that won’t let go of you?', 'What do you need from me to feel close again?', 'Do you want to hear about it, or not?', 'Is everybody home and well?'] },
        ],
      },
      tomorrow: {
        heading: 'Leave for tomorrow',
        blocks: [
          'Comparing, counting, and whether to do it again. Jealousy speaks loudest when one is tired. In the next days, give yourselves an evening as a couple, with nothing planned. Look at the agreements again when you are calm: what stays, what goes, which words are off the table.',
          'If one of you only goes along so as not to lose the other, please stop and talk first. A counsellor who knows such ways of living can help.',
        ],
      },
    },
  },
  group: {
    title: 'After time in a group',
    lead: 'Many people, much to see, and a strange quiet when the door closes. Make sure that nobody is left over.',
    alsoCalled: ['group', 'threesome', 'party', 'several', 'polyamory', 'swinging', 'club', 'play party'],
    reviewed: null,
    sections: {
      matters: {
        heading: 'What tends to matter',
        blocks: [
          'In a group, care easily falls between the chairs. Everybody thinks that somebody else is asking. Also, all the looking, noise and choosing wears people out, even happy ones. Quiet, food and a known face do a lot.',
          'Feelings may differ widely: one is full of joy, one felt left out, one saw more than they could bear.',
        ],
      },
      first: {
        heading: 'Look after this first',
        blocks: [
          {
            list: [
              'Count heads. Is anybody missing, in the bathroom for long, or very quiet in a corner?',
              'Set out water, simple food, towels and blankets where all can reach them.',
              'Make one room or corner for silence, with the light low.',
              'Has anybody had too much to drink, or taken something? They don’t go home alone.',
              'Who is hurt, sore or shaken? They come first.',
            ],
          },
        ],
      },
      ask: {
        heading: 'What to ask',
        blocks: [
          'Pair up beforehand, so that each person has one other who looks after them. Then two questions are enough.',
          { say: ['How are you, really?', 'Is there somebody you want near you now, or somebody you don’t?', 'Shall I find you a quiet place?', 'Who takes you home?'] },
        ],
      },
      tomorrow: {
        heading: 'Leave for tomorrow',
        blocks: [
          'Who was with whom, and what it means. Stories about others are theirs to tell, so keep what you saw to yourself. And photographs: none, unless everybody in them agreed, and agrees still.',
          'Send a word to each person the next day, to the quiet ones above all. Couples and groups that belong together need time to find each other again. If somebody felt passed over, hear it without defending anyone.',
        ],
      },
      who: {
        heading: 'Who needs care as well',
        blocks: [
          {
            list: [
              'The host, who has smiled and carried glasses all night.',
              'Whoever watched over the rules.',
              'The one who came alone, and goes alone.',
              'Whoever said no in the middle of it. They did everybody a service.',
              'Partners who stayed at home, waiting.',
            ],
          },
          { say: ['Thank you for hosting. Sit down, I will do the cups.', 'I noticed that you left early. I hope you are well. No need to answer.'] },
        ],
      },
    },
  },
} as const satisfies Pick<TextsOf<typeof situationPages>, 'rough' | 'new-thing' | 'watching' | 'group'>;
