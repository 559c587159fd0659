import type { Practice } from '@/domain/practice';
import { hairPractices } from './hair';
import { holdingPractices } from './holding';
import { nourishmentPractices } from './nourishment';
import type { PracticeData } from './practiceData';
import { quietPractices } from './quiet';
import { tendingPractices } from './tending';
import { togetherPractices } from './together';
import { washingPractices } from './washing';
import { wordsPractices } from './words';

/** The catalogue's order, which decides between equals. Ids are permanent: cards on other devices name them. */
const ids = [
  'cuddling',
  'showering-together',
  'washing-hair',
  'snuggling',
  'massage',
  'back-rubs',
  'stroking-hair',
  'brushing-hair',
  'lingering-kisses',
  'pillow-talk',
  'reading-aloud',
  'film-they-pick',
  'reassuring-words',
  'honest-talk',
  'comfort-food',
  'water-or-tea',
  'singing',
  'walk-together',
  'meditating',
  'tending-bruises',
] as const;

/** The id of a built-in practice. */
export type BuiltInPracticeId = (typeof ids)[number];

const all = {
  ...holdingPractices,
  ...hairPractices,
  ...washingPractices,
  ...wordsPractices,
  ...nourishmentPractices,
  ...togetherPractices,
  ...quietPractices,
  ...tendingPractices,
};

// Compiles only where every id has a practice and every practice its place in the order.
type Unplaced = Exclude<keyof typeof all, BuiltInPracticeId>;
const dataById: Record<BuiltInPracticeId, PracticeData> & Record<Unplaced, never> = all;

/** The practices that come with the app, in catalogue order. */
export const builtInPractices: readonly Practice[] = ids.map((id) => ({ id, ...dataById[id] }));
