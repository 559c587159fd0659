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

/** Why something stands higher or lower after that, as a reason under a suggestion. */
export const situationReason: Readonly<Record<Situation, string>> = {
  everyday: 'Because it was an everyday time',
  rough: 'Because it was rough or intense',
  'new-thing': 'Because something was new',
  'new-partner': 'Because it is a first time with somebody',
  watching: 'Because somebody watched, or was compared',
  casual: 'Because it is somebody casual',
  'easily-attached': 'Because you get attached easily',
  group: 'Because there were several of you',
  afar: 'Because you are far apart',
  quarrel: 'Because there was a quarrel before',
  solo: 'Because you are by yourself',
};
