import type { Situation } from '@/domain/situation';

/** Short names of what happened before, to stand alone in a list. */
export const situationText: Readonly<Record<Situation, string>> = {
  everyday: 'After an everyday time',
  rough: 'After something rough or BDSM',
  'new-thing': 'After something new',
  'new-partner': 'With somebody new',
  watching: 'After cuckolding, or after watching',
  casual: 'With somebody casual',
  'easily-attached': 'When I get attached easily',
  group: 'After time in a group',
  afar: 'When we are far apart',
  quarrel: 'After a quarrel',
  solo: 'After time by myself',
};
