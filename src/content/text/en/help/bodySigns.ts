import type { KnownSignId } from '@/content/help/bodyRules';
import type { BodyArea, BodyAreaText, BodySignText } from '@/domain/bodycheck/bodyRule';
import { bellyText } from './signs/belly';
import { bleedingText } from './signs/bleeding';
import { chestText } from './signs/chest';
import { headText } from './signs/head';
import { limbsText } from './signs/limbs';
import { mindText } from './signs/mind';
import { neckText } from './signs/neck';
import { skinText } from './signs/skin';

export const bodySignText: Readonly<Record<KnownSignId, BodySignText>> = {
  ...neckText,
  ...headText,
  ...chestText,
  ...bleedingText,
  ...limbsText,
  ...bellyText,
  ...skinText,
  ...mindText,
};

export const bodyAreaText: Readonly<Record<BodyArea, BodyAreaText>> = {
  neck: {
    heading: 'Pressure on the neck',
    line: 'Choking, holding, a rope or collar that pressed. Be checked even if you feel well.',
    lead: [
      'This counts for any pressure on the neck, wanted or not, long or short. There is no way to do it without risk.',
      'The worst harm can’t be seen from outside, and it can come hours or days later. So nothing on this page is mild.',
    ],
    reviewed: null,
  },
  head: {
    heading: 'Head',
    line: 'A knock, a fall, hair that was pulled.',
    lead: ['Most knocks heal by themselves. These are the signs that it may be more.'],
    reviewed: null,
  },
  chest: {
    heading: 'Breath, chest and fainting',
    line: 'Short of breath, chest pain, passing out, allergy.',
    lead: ['Take off all that is tight first. Then look here.'],
    reviewed: null,
  },
  bleeding: {
    heading: 'Bleeding',
    line: 'Cuts, bites, and blood from inside.',
    lead: ['Press first, read second. A clean cloth and a firm hand stop most bleeding.'],
    reviewed: null,
  },
  limbs: {
    heading: 'Numbness and weakness',
    line: 'After being tied, held or lying oddly. Hands, arms, legs, feet.',
    lead: [
      'Nerves mind pressure and stretching. The hurt place can be far from where you feel it: a limp hand often comes from the upper arm.',
    ],
    reviewed: null,
  },
  belly: {
    heading: 'Belly, back and between the legs',
    line: 'Pain, something stuck, blood when you pee.',
    lead: ['People who work in hospitals and clinics have seen all of this. You can say it in plain words.'],
    reviewed: null,
  },
  skin: {
    heading: 'Skin, burns, heat and cold',
    line: 'Burns, bruises, shivering, overheating.',
    lead: ['Look in good light, and look again tomorrow. Redness is harder to see on dark skin: feel for heat and swelling too.'],
    reviewed: null,
  },
  mind: {
    heading: 'Mind and mood',
    line: 'Panic, drink or drugs, a low that stays, thoughts of ending it.',
    lead: ['What you feel counts as much as what can be seen.'],
    reviewed: null,
  },
};
