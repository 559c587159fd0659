import type { chestRules } from '@/content/help/signs/chestAndBleeding';
import type { BodySignText } from '@/domain/bodycheck/bodyRule';

export const chestText: Readonly<Record<keyof typeof chestRules, BodySignText>> = {
  'chest-not-breathing': {
    sign: 'Not breathing, or slow and shallow breaths, gurgling, lips blue or grey',
    now: [
      'Call the emergency number and put it on loudspeaker. They tell you what to do, step by step.',
      'If they breathe but don’t wake, turn them on their side.',
    ],
    not: ['Don’t leave them. Don’t let them sleep it off.'],
  },
  'chest-pain': {
    sign: 'Sudden chest pain: tight, heavy, lasting, spreading to arm, neck, jaw or back, or with sweat, sickness or short breath',
    now: ['Call the emergency number. Sit down, lean back, and loosen what is tight.', 'Say what medicines or drugs were taken, poppers and pills for sex too.'],
    not: ['Don’t walk about. Don’t take somebody else’s heart pills.'],
  },
  'chest-short-of-breath': {
    sign: 'Sudden trouble breathing, or breathing that doesn’t settle with rest',
    now: ['Call the emergency number. Sit up. Take all straps, ropes and tight clothes off the chest.'],
    not: ['Don’t lie flat. Don’t breathe into a bag.'],
  },
  'chest-allergy': {
    sign: 'Tongue, lips or throat swelling, wheezing or feeling faint, soon after food, latex, a lotion or a medicine',
    now: ['Call the emergency number and say “severe allergic reaction”. Use an adrenaline pen if there is one.'],
    not: ['Don’t stand or walk, even if you feel better.'],
  },
  'chest-passed-out': {
    sign: 'Passed out, even if awake again now',
    now: ['Lay them down and check the breathing. Call the emergency number.'],
    not: ['Don’t sit them on a chair. Don’t give food or drink until they are quite awake.'],
  },
  'chest-comes-and-goes': {
    sign: 'Chest pain that comes and goes, or was short and worries you',
    now: ['See a doctor in the next days. Call the emergency number if it comes back and stays.'],
    not: ['Don’t play hard until you have been seen.'],
  },
  'chest-dizzy': {
    sign: 'Dizzy, pale or about to faint',
    now: ['Lie down and put the legs up, if that is all right for your body. Open a window. Later, sit up slowly.', 'If it doesn’t pass, or you do pass out, get help.'],
    not: ['Don’t put your head between your knees on a chair. No hot bath or shower, and no walk yet.'],
  },
};
