import type { skinRules } from '@/content/help/signs/skinAndMind';
import type { BodySignText } from '@/domain/bodycheck/bodyRule';

export const skinText: Readonly<Record<keyof typeof skinRules, BodySignText>> = {
  'skin-burn-deep': {
    sign: 'A burn larger than your hand, white or charred, on the face, or from electricity',
    now: ['Call the emergency number. Cool it under running water, not icy, for 20 minutes, and keep the rest of you warm.'],
    not: ['No ice, cream, butter or oil. Don’t pull off what sticks.'],
  },
  'skin-too-cold': {
    sign: 'Very cold, with slurred speech, slow breath, confusion, or the shivering has stopped',
    now: ['Call the emergency number. Off with what is wet, on with blankets, and cover the head.'],
    not: ['No hot bath, no hot bottle, no rubbing, no alcohol.'],
  },
  'skin-too-hot': {
    sign: 'Very hot, dry or confused, or no better after half an hour of cooling down',
    now: ['Call the emergency number. Cool the skin with water and moving air while you wait.'],
    not: ['Don’t leave them alone. Nothing to drink for somebody who isn’t quite awake.'],
  },
  'skin-burn-blister': {
    sign: 'A burn with blisters, on hands, feet or between the legs, or from a chemical or a candle that stuck',
    now: ['Cool it under running water for 20 minutes. Lay cling film over it, and be seen today.'],
    not: ['Don’t open blisters. No cream and no ice.'],
  },
  'skin-bruise-growing': {
    sign: 'A bruise or swelling that keeps growing, is very painful, or you take blood thinners',
    now: ['Be seen today. Keep it cool and raised until then.'],
    not: ['No massage and no heat. Don’t take aspirin for it.'],
  },
  'skin-infected': {
    sign: 'In the days after: a wound is more red, swollen, hot or sore, has pus, or you have a fever',
    now: ['Be seen today.'],
    not: ['Don’t squeeze it.'],
  },
  'skin-burn-small': {
    sign: 'A small burn: red and sore, no blister',
    now: ['Hold it under cool running water for 20 minutes. Take rings off. Look again tomorrow.'],
    not: ['No ice, no butter, no toothpaste.'],
  },
  'skin-hot-and-dizzy': {
    sign: 'Overheated: dizzy, very thirsty, cramps, headache',
    now: ['Lie down somewhere cool, drink, and cool the skin. You ought to feel better within half an hour.'],
    not: ['No hot bath, no heavy blanket.'],
  },
  'skin-shivering': {
    sign: 'Shivering and cold, but clear in the head',
    now: ['Dry off, put on layers, a hat and a blanket. A warm drink helps. Look again in half an hour.'],
    not: ['No alcohol to warm up. No very hot bath.'],
  },
  'skin-bruise': {
    sign: 'Bruises or marks that stay as they are and only ache',
    now: ['Cool them for ten minutes at a time, with a cloth between. Raise them if you can.'],
    not: ['Don’t press or rub them. No heat on the first day.'],
  },
};
