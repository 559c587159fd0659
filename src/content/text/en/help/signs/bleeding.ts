import type { bleedingRules } from '@/content/help/signs/chestAndBleeding';
import type { BodySignText } from '@/domain/bodycheck/bodyRule';

export const bleedingText: Readonly<Record<keyof typeof bleedingRules, BodySignText>> = {
  'bleeding-wont-stop': {
    sign: 'Blood that spurts, runs fast, or doesn’t stop while you press',
    now: [
      'Press a clean cloth firmly on it, and keep pressing. Call the emergency number on loudspeaker.',
      'If blood comes through, put more cloth on top.',
    ],
    not: ['Don’t lift the cloth to look.'],
  },
  'bleeding-something-in-wound': {
    sign: 'Something is stuck in a wound',
    now: ['Leave it in. Press on both sides of it, not on it. Call the emergency number.'],
    not: ['Don’t pull it out. It may hold the blood back.'],
  },
  'bleeding-pad-an-hour': {
    sign: 'Bleeding from inside that soaks a pad in an hour, doesn’t stop, or comes with bad pain or feeling faint',
    now: ['Call the emergency number. Lie down while you wait.'],
    not: ['Don’t put anything inside to stop it.'],
  },
  'bleeding-bottom-much': {
    sign: 'Bleeding from the bottom that doesn’t stop, has large clots, or turns the water red',
    now: ['Call the emergency number or go to an emergency department now.'],
    not: ['Don’t put anything in, and don’t try to wash it out.'],
  },
  'bleeding-missed-period': {
    sign: 'Bleeding and pain in the belly, and a period that was missed',
    now: ['Ask for an urgent appointment or call a medical advice line today.'],
    not: ['Don’t wait for the next period.'],
  },
  'bleeding-dark': {
    sign: 'What comes from the bottom is black or dark red',
    now: ['Be seen today, or call a medical advice line.'],
    not: ['Don’t take aspirin or the like for the pain.'],
  },
  'bleeding-cut-deep': {
    sign: 'A cut that still bleeds after ten minutes of pressing, is deep or gapes, has something in it, or is on the face, mouth or between the legs',
    now: ['Cover it with a clean cloth and be seen today. It may need closing.'],
    not: ['Don’t glue or tape it shut yourself.'],
  },
  'bleeding-bite': {
    sign: 'A bite that broke the skin',
    now: ['Rinse it under warm running water for some minutes. Be seen today. You may need medicine before it goes bad.'],
    not: ['Don’t wait for redness.'],
  },
  'bleeding-after-sex': {
    sign: 'Some bleeding after sex, now ending or over',
    now: ['Rest. See a doctor or a sexual health clinic in the next days, each time that it happens.'],
    not: ['Put nothing inside until it has been looked at.'],
  },
  'bleeding-bottom-little': {
    sign: 'A little bright blood from the bottom, once',
    now: ['Wash with warm water, and drink plenty. If it comes again, hurts much, or you have a fever, see a doctor.'],
    not: ['Put nothing in until it has healed.'],
  },
  'bleeding-small-cut': {
    sign: 'A small cut or graze that has stopped',
    now: ['Rinse it under clean running water, pat it dry and put a plaster on it.'],
    not: ['No strong soap or scent on it.'],
  },
};
