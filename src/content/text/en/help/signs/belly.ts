import type { bellyRules } from '@/content/help/signs/limbsAndBelly';
import type { BodySignText } from '@/domain/bodycheck/bodyRule';

export const bellyText: Readonly<Record<keyof typeof bellyRules, BodySignText>> = {
  'belly-severe': {
    sign: 'Very bad belly pain, sudden or spreading, or the belly is hard or hurts when touched',
    now: ['Call the emergency number. Lie in whatever way hurts least.'],
    not: ['Don’t eat or drink. No hot water bottle.'],
  },
  'belly-hurt-and-blood': {
    sign: 'A blow to the belly, back or side, with bad pain, or with blood when you pee',
    now: ['Call the emergency number or go to an emergency department now. Something inside may be hurt.'],
    not: ['Don’t take aspirin or the like.'],
  },
  'belly-inside-stuck': {
    sign: 'Something is stuck in the bottom',
    now: ['Go to an emergency department. They see this often, and they have the tools. The sooner, the easier.'],
    not: ['Don’t try to get it out with a tool. No laxative and no enema.'],
  },
  'belly-four-hours': {
    sign: 'Hard and aching for four hours, whatever you do',
    now: ['Go to an emergency department now. Waiting can leave lasting harm. Say what pills or rings were used.'],
    not: ['Don’t wait for it to pass in sleep. No alcohol.'],
  },
  'belly-sudden-groin': {
    sign: 'Sudden bad pain in a testicle',
    now: ['Go to an emergency department straight away. There are only a few hours in which it can be saved.'],
    not: ['Don’t wait to see. Pain that fades can be a bad sign too.'],
  },
  'belly-shoulder': {
    sign: 'You could be pregnant, and have sharp belly pain with dizziness, or pain at the tip of the shoulder',
    now: ['Call the emergency number.'],
    not: ['Don’t wait for a test.'],
  },
  'belly-left-inside': {
    sign: 'A condom, tampon or toy is left inside and you can’t reach it, or there is a bad smell',
    now: ['Wash your hands and try gently, once. Then see a clinic or a doctor today. With a high fever or a rash, call the emergency number.'],
    not: ['Don’t use a tool.'],
  },
  'belly-blood-in-pee': {
    sign: 'Blood when you pee, or you can’t pee',
    now: ['Call a doctor or a medical advice line today.'],
    not: ['Don’t put it down to what you ate unless you are sure.'],
  },
  'belly-pain-or-fever': {
    sign: 'Pain that grows, fever or shivers, or unusual fluid, in the days after',
    now: ['Be seen today. It may be an infection, and those can be treated.'],
    not: ['Don’t have sex until you know.'],
  },
  'belly-sore': {
    sign: 'Sore after much rubbing, stretching or pressing, without bleeding',
    now: ['Wash with plain warm water, wear something loose, and rest it. It ought to be better day by day.'],
    not: ['No scented soap, no shaving, no sex there until it is well.'],
  },
};
