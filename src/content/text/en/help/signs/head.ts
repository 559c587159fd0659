import type { headRules } from '@/content/help/signs/headAndNeck';
import type { BodySignText } from '@/domain/bodycheck/bodyRule';

export const headText: Readonly<Record<keyof typeof headRules, BodySignText>> = {
  'head-not-waking': {
    sign: 'Knocked out and not awake, or hard to keep awake',
    now: ['Call the emergency number. If they breathe, turn them on their side and stay.'],
    not: ['Don’t shake them. Don’t give food or drink.'],
  },
  'head-fit': {
    sign: 'A fit after a knock to the head',
    now: ['Call the emergency number. Move hard things away, and look at the clock.'],
    not: ['Don’t hold them down. Don’t put anything in the mouth.'],
  },
  'head-senses': {
    sign: 'After a knock: trouble with seeing, walking, balance, speaking, writing or following talk; or a numb or weak part',
    now: ['Call the emergency number. Sit or lie down until help comes.'],
    not: ['Don’t get up to try whether it works again.'],
  },
  'head-fluid': {
    sign: 'Clear fluid from nose or ears, blood from an ear, or a bruise behind an ear',
    now: ['Call the emergency number. Let it run out, with a clean cloth beneath.'],
    not: ['Don’t plug the ear or the nose.'],
  },
  'head-face-drops': {
    sign: 'With or without a knock: face hanging on one side, one arm weak, or speech slurred',
    now: ['Call the emergency number at once, even if it has gone again. Note when it began.'],
    not: ['Don’t wait. Don’t eat or drink.'],
  },
  'head-was-out': {
    sign: 'Was knocked out and is awake again, or can’t remember what happened',
    now: ['Go to an emergency department today, with someone beside you.'],
    not: ['Don’t drive. Don’t go alone.'],
  },
  'head-sick-or-aching': {
    sign: 'Being sick, a headache that painkillers don’t touch, or not quite oneself since the knock',
    now: ['Go to an emergency department today. This can come on later: most often within a day, at times after weeks.'],
    not: ['Don’t take aspirin. It can make bleeding worse.'],
  },
  'head-at-risk': {
    sign: 'A knock to the head with alcohol or drugs just before, with blood thinners, a bleeding illness, or past brain surgery',
    now: ['Go to an emergency department today, even if you feel well. Tell them what was taken.'],
    not: ['Don’t drink or take anything more.'],
  },
  'head-scalp-swelling': {
    sign: 'Soft swelling under the scalp after hair was pulled, even some days later, or a headache with it',
    now: ['Be seen today. It can be blood under the skin of the head. This is rare.'],
    not: ['Don’t press on it. Keep hands, brushes and hot water away from it.'],
  },
  'head-light-knock': {
    sign: 'A light knock, and nothing of the above',
    now: [
      'Rest. Hold something cool, wrapped in a cloth, against it for a short while.',
      'Have an adult with you for a day. It is all right to sleep.',
    ],
    not: ['Don’t take aspirin. Leave alcohol alone until you feel well.'],
  },
  'head-sore-scalp': {
    sign: 'Scalp sore where hair was pulled, with no swelling',
    now: ['Leave the hair loose, and let it rest for some days. Feel for swelling tomorrow and the day after.'],
    not: ['Don’t brush, wash or stroke the sore place for now.'],
  },
};
