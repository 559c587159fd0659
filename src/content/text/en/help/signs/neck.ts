import type { neckRules } from '@/content/help/signs/headAndNeck';
import type { BodySignText } from '@/domain/bodycheck/bodyRule';

export const neckText: Readonly<Record<keyof typeof neckRules, BodySignText>> = {
  'neck-passed-out': {
    sign: 'Passed out, or nearly, even for a moment',
    now: [
      'Call the emergency number, even if all seems well again.',
      'Lie or sit, whichever makes breathing easier. Keep the head and neck still.',
    ],
    not: ['Don’t sleep it off alone. Don’t drive yourself.'],
  },
  'neck-breath': {
    sign: 'Hard to breathe, or a cough that keeps on',
    now: ['Call the emergency number. Sit up, and loosen what is tight.', 'Say that there was pressure on the neck.'],
    not: ['Don’t wait to see if it passes. Swelling inside can grow for hours.'],
  },
  'neck-voice': {
    sign: 'A hoarse, changed or lost voice, or it hurts or is hard to swallow',
    now: ['Call the emergency number. If speaking is hard, let someone else call, or send a text where that works.'],
    not: ['Don’t eat or drink until you have been seen.'],
  },
  'neck-bladder': {
    sign: 'Lost control of bladder or bowels while it happened',
    now: ['Call the emergency number. It can mean that the brain went short of air for a while.'],
    not: ['Don’t keep it back when you are asked. It is nothing to be ashamed of, and it helps them to treat you.'],
  },
  'neck-fit-or-weak': {
    sign: 'A fit, or an arm, a leg or half the face weak or numb',
    now: ['Call the emergency number. Note the time at which it began.'],
    not: ['Don’t hold somebody down in a fit. Don’t put anything in the mouth.'],
  },
  'neck-headache': {
    sign: 'A bad headache, or pain in the neck',
    now: ['Call the emergency number. A hurt blood vessel in the neck can feel like this.'],
    not: ['Don’t rub or stretch the neck. Don’t cover the pain and wait.'],
  },
  'neck-sight-or-memory': {
    sign: 'Sight, hearing or speech changed, ringing in the ears, or a gap in memory',
    now: ['Call the emergency number. Ask someone to stay with you until help is there.'],
    not: ['Don’t put it down to being tired.'],
  },
  'neck-spots-or-swelling': {
    sign: 'Tiny red spots on the face or in the eyes, or the neck swollen, marked or tender',
    now: ['Call the emergency number, or have someone bring you to an emergency department straight away.'],
    not: ['Don’t take it for a scratch. Spots like these can be hard to see on dark skin: look inside the eyelids.'],
  },
  'neck-days-later': {
    sign: 'Days later: sleepy, confused, a fit, or a bad head or neck ache',
    now: ['Call the emergency number. Say that there was pressure on the neck, and on which day.'],
    not: ['Don’t think it is too late to matter. Trouble can come days afterwards.'],
  },
  'neck-pressed': {
    sign: 'There was pressure on the neck, by hand, arm, rope or anything else, and all seems well',
    now: [
      'Be checked today, even if you feel well. About half of people have no mark on the skin.',
      'For the next days, have someone look in on you. Read the list above each day.',
    ],
    not: ['Don’t be alone tonight if you can help it. Leave hard exercise for now.'],
  },
};
