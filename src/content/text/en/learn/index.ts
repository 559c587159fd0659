import { closeSituationsText } from './closeSituations';
import { intenseSituationsText } from './intenseSituations';
import { looseSituationsText } from './looseSituations';
import { startText } from './start';
import { togetherText } from './together';
import { trustText } from './trust';

/** The words of every page under Learn, in English. */
export const learnText = {
  ...startText,
  ...togetherText,
  ...trustText,
  ...closeSituationsText,
  ...intenseSituationsText,
  ...looseSituationsText,
};
