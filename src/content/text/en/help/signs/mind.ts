import type { mindRules } from '@/content/help/signs/skinAndMind';
import type { BodySignText } from '@/domain/bodycheck/bodyRule';

export const mindText: Readonly<Record<keyof typeof mindRules, BodySignText>> = {
  'mind-cant-wake': {
    sign: 'Drunk or on something, and can’t be woken, snores oddly, or keeps being sick',
    now: ['Call the emergency number. Turn them on their side, keep them warm, and stay. Say what was taken.'],
    not: ['No coffee, no cold shower. Don’t leave them to sleep it off.'],
  },
  'mind-confused': {
    sign: 'Suddenly confused: doesn’t know where they are, sees or hears what isn’t there',
    now: ['Call the emergency number. Speak softly, turn the lights low, and stay near.'],
    not: ['Don’t argue, and don’t hold them down unless they are in danger.'],
  },
  'mind-about-to': {
    sign: 'About to end your life or hurt yourself, or already did',
    now: [
      'Call the emergency number, or go where people are. You don’t have to explain it well.',
      'Put what you would use out of reach, or ask someone to take it.',
    ],
    not: ['Don’t stay alone with it.'],
  },
  'mind-thoughts': {
    sign: 'Thoughts of ending your life, or of hurting yourself',
    now: ['Talk to someone today: a crisis line, a doctor, a person you trust. The page “Low for days” has numbers.'],
    not: ['Leave alcohol and drugs alone for now. They make the dark darker.'],
  },
  'mind-drunk-or-high': {
    sign: 'Drunk or high, awake, and getting clearer',
    now: ['Water, warmth, and somebody who stays. Lie on your side. Big talks can wait until tomorrow.'],
    not: ['No bath alone, no driving, nothing more to take.'],
  },
  'mind-two-weeks': {
    sign: 'Low on most days for two weeks, or nothing gives joy',
    now: ['See a doctor or a therapist. This is common and can be treated.'],
    not: ['Don’t wait until it is worse to ask.'],
  },
  'mind-panic': {
    sign: 'Racing heart, shaking, the world feels unreal, and you know this as panic',
    now: [
      'Put your feet on the floor. Breathe in slowly, count to five, breathe out slowly. Hold something cool or soft.',
      'If it is your first time, or your chest hurts, have it checked as if it were the body.',
    ],
    not: ['Don’t let anyone rush or crowd you.'],
  },
  'mind-low': {
    sign: 'Tearful, flat, shaky or ashamed today or for a few days',
    now: ['This can follow wanted and good times. Eat, sleep, keep warm, and tell somebody who is kind.'],
    not: ['Don’t decide big things tonight.'],
  },
};
