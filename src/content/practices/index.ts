import type { Practice } from '@/domain/practice';
import { alonePractices } from './alone';
import { bodyPractices } from './body';
import { doingPractices } from './doing';
import { hairPractices } from './hair';
import { holdingPractices } from './holding';
import { meaningPractices } from './meaning';
import { nearPractices } from './near';
import { nourishmentPractices } from './nourishment';
import { partingPractices } from './parting';
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
  'holding-hands',
  'blanket-or-warm-clothes',
  'lying-near',
  'time-alone',
  'sleep',
  'thanking',
  'ritual',
  'prayer',
  'writing-a-journal',
  'stretching',
  'breathing-together',
  'listening-to-music',
  'tidying-up',
  'message-next-day',
  'call-next-day',
  'video-call',
  'something-to-keep',
  'laughing-together',
  'playing-a-game',
  'toilet-and-clean-up',
  'caring-for-a-guest',
  'caring-for-yourself',
  'way-home',
  'cooling-down',
  'something-soft',
  'foot-bath',
  'cooking-together',
  'sitting-outside',
  'plan-for-low-days',
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
  ...nearPractices,
  ...alonePractices,
  ...bodyPractices,
  ...doingPractices,
  ...meaningPractices,
  ...partingPractices,
};

// Compiles only where every id has a practice and every practice its place in the order.
type Unplaced = Exclude<keyof typeof all, BuiltInPracticeId>;
const dataById: Record<BuiltInPracticeId, PracticeData> & Record<Unplaced, never> = all;

/** The practices that come with the app, in catalogue order. */
export const builtInPractices: readonly Practice[] = ids.map((id) => ({ id, ...dataById[id] }));
