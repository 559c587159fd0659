/** What happened before. Ids are permanent: cards and sessions name them. */
export const situations = [
  'everyday',
  'rough',
  'new-thing',
  'new-partner',
  'watching',
  'casual',
  'easily-attached',
  'group',
  'afar',
  'quarrel',
  'solo',
] as const;

export type Situation = (typeof situations)[number];
