import type { limbsRules } from '@/content/help/signs/limbsAndBelly';
import type { BodySignText } from '@/domain/bodycheck/bodyRule';

export const limbsText: Readonly<Record<keyof typeof limbsRules, BodySignText>> = {
  'limbs-pale-and-dead': {
    sign: 'An arm or leg is numb and pale or cold, and gets no better within 10 to 20 minutes of being free',
    now: ['Go to an emergency department now. Say how it was held, and for how long.'],
    not: ['Don’t rub it. Don’t put anything hot on it.'],
  },
  'limbs-saddle': {
    sign: 'Numb between the legs, both legs or both arms tingling, or bladder or bowels don’t obey, and this is new',
    now: ['Call the emergency number or go to an emergency department now.'],
    not: ['Don’t lift, and don’t bend more than you need to.'],
  },
  'limbs-hard-and-painful': {
    sign: 'Very bad pain in a muscle that is hard, swollen, numb, or hurts more when it is moved',
    now: ['Call the emergency number. Pressure may be growing inside the muscle. Take off all that is tight.'],
    not: ['Don’t massage it. Don’t wrap it.'],
  },
  'limbs-hand-drops': {
    sign: 'A hand or foot hangs down, or is too weak to lift or grip',
    now: ['Be seen today. Rest it in a natural position, with a pillow or a splint below it.'],
    not: ['Don’t stretch, squeeze or massage it. Don’t tie or lean on it until it is quite well.'],
  },
  'limbs-cant-move': {
    sign: 'Can’t stand on it, can’t move it, or it has a shape that it didn’t have before',
    now: ['Keep it still and be seen today. Something may be broken or out of joint.'],
    not: ['Don’t pull it straight.'],
  },
  'limbs-calf': {
    sign: 'One calf or thigh is swollen, warm and aching, without a blow',
    now: ['Be seen today. It may be a clot. With short breath or chest pain as well, call the emergency number.'],
    not: ['Don’t massage the leg.'],
  },
  'limbs-numb-still': {
    sign: 'Numb or tingling for hours or since yesterday, with full strength',
    now: ['See a doctor within days. Move it gently through the day.'],
    not: ['No stretching, no massage, and nothing tight around it. A hurt nerve is hurt again more easily.'],
  },
  'limbs-tingling': {
    sign: 'Pins and needles that fade within minutes',
    now: ['Free it, warm it with a blanket, and move it a little. Look again in an hour: can you lift, grip and feel as before?'],
    not: ['Don’t go on with what was pressing on it.'],
  },
};
