import type { TextsOf } from '@/content/learn/learnPageData';
import type { togetherPages } from '@/content/learn/together';

/** Guides for when two want different things, want nothing, or have hurt each other. */
export const apartText = {
  'wanting-none': {
    title: 'When you want no aftercare',
    lead: 'You may want nothing at all when it is over. That is complete as it is. Saying so kindly, and early, helps everybody.',
    alsoCalled: ['none', 'no aftercare', 'leave me alone', 'alone', 'space', 'aromantic', 'not needed'],
    reviewed: null,
    sections: {
      complete: {
        heading: 'Nothing is missing',
        blocks: [
          'Some people get up, make coffee, and feel wonderful. Some want to be alone with the feeling. Some are done with touch the moment it is over. Some fear that tenderness would mean more than they can give. Some have needs that others have never met well, and would rather see to themselves.',
          'None of that is cold. You can like a person and want the door closed. You do not have to explain it or grow out of it.',
        ],
      },
      'saying-so': {
        heading: 'Say it beforehand',
        blocks: [
          'Without a word, your getting up can look like regret. One sentence before you begin takes the sting out of it. Say what you will do, and that it is no verdict.',
          {
            say: [
              'Just so you know: afterwards I like to be by myself. It means nothing bad.',
              'I will probably go home straight after. I will have had a good time, and I will tell you so.',
              'I don’t need looking after. If you do, tell me now, and we will see if we fit.',
            ],
          },
          'Then listen. The other person may need more than nothing. It is better to learn that now.',
        ],
      },
      'what-you-may-still-want': {
        heading: 'Small things that may still fit',
        blocks: [
          'No aftercare does not have to mean no thought for your body.',
          {
            list: [
              'Drink some water. Use the toilet. Wash if you like.',
              'Look for sore places, above all after something rough.',
              'Know how you get home.',
              'Notice your mood over the next days. A low can come to people who felt nothing on the night.',
            ],
          },
        ],
      },
      'if-it-changes': {
        heading: 'If it changes',
        blocks: [
          'You may feel different on one night. Having said “none” doesn’t bind you. Nor did you lead anybody on.',
          { say: ['I said I would go. Could I stay a little after all?'] },
          'The other may say no to that, since they had planned on none. Have somebody or something else in mind for such a night.',
        ],
      },
      'on-the-other-side': {
        heading: 'When your partner wants none',
        blocks: [
          'Believe them. Don’t follow with a blanket to be sure. You can ask once, in plain words, and then leave it. What you need is still yours to look after: call a friend, run a bath, ask for a message the next day.',
          { say: ['Fine by me. Just one word that you are all right, then I will leave you be.', 'I will need a bit of company myself, so I have asked a friend over later.'] },
          'If you always need closeness and they never do, you may not fit for this. That is sad, and nobody did wrong.',
        ],
      },
      warning: {
        heading: 'What is a different thing',
        blocks: [
          'Wanting no care is a preference. Refusing care that was agreed on is not. Perhaps somebody promised to look after you and then left you lying there. Perhaps they make you beg for it, or hold it back to punish you. Please take that seriously. You may leave. You can talk with somebody outside. “Get help” has places to begin.',
          'Some people say “none” because they dare not ask, or because asking has cost them before. If that is you, “Finding out what you need” may be worth a read, alone and in peace.',
        ],
      },
    },
  },
  'when-needs-differ': {
    title: 'When needs don’t match',
    lead: 'One wants to be held, the other wants air. It happens in the best of pairs, and there are more ways through it than two.',
    alsoCalled: ['mismatch', 'different needs', 'compromise', 'conflict', 'too much', 'too little', 'clingy'],
    reviewed: null,
    sections: {
      usual: {
        heading: 'It is nobody’s flaw',
        blocks: [
          'Two people hardly ever need the same thing for the same time. Say it aloud, without judging either wish. “You need closeness, I need air. Both are real.” Often the strain is half gone then.',
          'Never settle it by wearing the other down. Nobody has to bear touch that they don’t want, and nobody has to be alone in a bad hour. Look for a third way.',
        ],
      },
      'in-turn': {
        heading: 'One after the other',
        blocks: [
          'Most needs can wait a little, if they know that their turn will come. Begin with the more pressing one. Say how long. A clock that both can see is a friend.',
          { say: ['Ten minutes of quiet for me, then I come and hold you.', 'Hold me first, just briefly. Then go and have your shower.'] },
        ],
      },
      'side-by-side': {
        heading: 'Side by side',
        blocks: [
          'Sometimes both fit into one room.',
          {
            list: [
              'Same sofa, separate blankets, one pair of feet touching.',
              'One reads aloud, the other lies still.',
              'One talks, the other only has to hum.',
              'A film: company for the one, peace for the other.',
              'Doors open between two rooms, and a voice now and then.',
            ],
          },
        ],
      },
      substitute: {
        heading: 'Something in its place',
        blocks: [
          'Ask what the wish is for. Behind “hold me” may stand “keep me warm”, “don’t be angry”, or “tell me that I matter”. A heavy blanket, a kind sentence, or a shirt that smells of the other can carry part of it.',
          { say: ['I can’t cuddle now. Would it help if I told you what I loved about tonight?', 'What would the hug do for you? Perhaps I can do that part.'] },
        ],
      },
      'someone-else': {
        heading: 'Somebody else',
        blocks: [
          'A partner need not be everything. A friend on the telephone, a sister who brings soup, another partner, a group of people who know such nights: all of them can give care. They need not hear any details. Do ask what your partner is comfortable with your telling.',
          'Pets are very good at this as well.',
        ],
      },
      yourself: {
        heading: 'Yourself',
        blocks: [
          'It can feel like second best. It can also become something that nobody can take from you. Make it as carefully as you would for a guest: the good towel, the warm drink, the favourite voice on the radio.',
          'One sentence to yourself is part of it. Say it as you would to a friend.',
          { say: ['You did well. Rest now.'] },
        ],
      },
      'if-it-stays': {
        heading: 'If it stays hard',
        blocks: [
          'Look at it together by daylight, not in the night itself. What has worked even once? What could be agreed beforehand? Could something about the sex change, such as ending sooner, so that strength is left for afterwards?',
          'If one of you always goes without, a counsellor may help. So may an honest thought about whether you want this kind of sex with each other. And where one is afraid of the other’s mood, it is no longer about matching needs. Please look at “Get help”.',
        ],
      },
    },
  },
  'saying-sorry': {
    title: 'Saying sorry well',
    lead: 'Something went wrong, and you want to mend it. A good apology is short, plain, and asks for nothing back.',
    alsoCalled: ['sorry', 'apology', 'apologise', 'repair', 'mistake', 'forgive', 'hurt', 'make up'],
    reviewed: null,
    sections: {
      'before-you-speak': {
        heading: 'Before you speak',
        blocks: [
          'First see to the other person. Are they hurt? Do they want you near, or far away? An apology that comes too early serves the one who gives it.',
          'Then get clear, by yourself, about what you did. Not what you meant. What you did. If you find a long speech of reasons in your head, write it down, and leave it at home.',
          { say: ['I want to talk with you about last night, and say sorry. Would you like that? It can be another day, or in writing.'] },
        ],
      },
      parts: {
        heading: 'What it is made of',
        blocks: [
          'Roy Lewicki and colleagues tested apologies with 755 people in 2016. Of six parts, owning what one did counted most. Next came an offer to put it right. Asking for forgiveness counted least. Their stories were about work and not about intimacy, so take it as a frame and not as a law.',
          'In our words and in our order:',
          {
            list: [
              'What happened, in a sentence.',
              'It was me. No “but”.',
              'I am sorry that it hurt you.',
              'This is what I will do, so that it doesn’t happen again.',
              'What do you need from me?',
            ],
          },
          'We leave out “please forgive me”. It hands the other one more thing to do.',
        ],
      },
      example: {
        heading: 'How it can sound',
        blocks: [
          {
            say: [
              'You said yellow and I didn’t slow down. That was wrong of me. I am sorry, it must have been frightening. From now on I stop at yellow and ask. What would help you now?',
              'I fell asleep when I had promised to stay with you. I am sorry that you were alone with it. Next time I will say if I am too tired to promise. Is there something I can do today?',
              'I laughed when you cried. I was nervous, and it hurt you all the same. I am sorry.',
            ],
          },
        ],
      },
      'what-spoils-it': {
        heading: 'What spoils it',
        blocks: [
          {
            list: [
              '“I am sorry if you felt hurt.” The “if” takes it back.',
              '“But you also…” Keep that for another day.',
              'Crying so much that the other has to comfort you.',
              'Asking over and over if it is all right now.',
              'Presents in place of change.',
            ],
          },
        ],
      },
      afterwards: {
        heading: 'And then',
        blocks: [
          'The answer may be thank you, or silence, or anger, or no. All of them are allowed. Trust comes back through what you do over weeks, and sometimes it doesn’t. Do what you said you would do, also when nobody looks.',
          'If somebody says sorry to you: you may need time. You may accept it and still not want that thing, or that person, again. You owe no forgiveness.',
          { say: ['Thank you for saying that. I need some time.', 'I believe you. I still don’t want to do it again.'] },
        ],
      },
      'not-together': {
        heading: 'When not to mend it together',
        blocks: [
          'Some things are not a pair’s task: when you are afraid of the other person, when a no was ignored on purpose, when it keeps happening. Or when each sorry is followed by the same thing again. Then nobody can ask you to sit down and talk it over. You need not hear an apology either.',
          'And if you have hurt somebody in that way, the kindest step may be to leave them in peace. Look for professional help for yourself. “Get help” names places to begin.',
        ],
      },
    },
  },
} as const satisfies Pick<TextsOf<typeof togetherPages>, 'wanting-none' | 'when-needs-differ' | 'saying-sorry'>;
