import type { BuiltInPracticeId } from '@/content/practices';
import type { PracticeText } from '@/domain/practice';
import { alonePracticeText } from './alone';
import { bodyPracticeText } from './body';
import { doingPracticeText } from './doing';
import { hairPracticeText } from './hair';
import { holdingPracticeText } from './holding';
import { meaningPracticeText } from './meaning';
import { nearPracticeText } from './near';
import { nourishmentPracticeText } from './nourishment';
import { partingPracticeText } from './parting';
import { quietPracticeText } from './quiet';
import { tendingPracticeText } from './tending';
import { togetherPracticeText } from './together';
import { washingPracticeText } from './washing';
import { wordsPracticeText } from './words';

/** The words of every built-in practice, in English. */
export const practiceText: Readonly<Record<BuiltInPracticeId, PracticeText>> = {
  ...holdingPracticeText,
  ...hairPracticeText,
  ...washingPracticeText,
  ...wordsPracticeText,
  ...nourishmentPracticeText,
  ...togetherPracticeText,
  ...quietPracticeText,
  ...tendingPracticeText,
  ...nearPracticeText,
  ...alonePracticeText,
  ...bodyPracticeText,
  ...doingPracticeText,
  ...meaningPracticeText,
  ...partingPracticeText,
};
