import { moodSteps, type Mood, type MoodStep } from '@/domain/checkin/mood';
import { useWords } from './words';

/* Message keys for the steps of a mood. A new step without a word doesn't compile. */

export const pleasantLabels = {
  '-2': 'labels.pleasant.heavy',
  '-1': 'labels.pleasant.ratherHeavy',
  0: 'labels.pleasant.between',
  1: 'labels.pleasant.ratherGood',
  2: 'labels.pleasant.good',
} as const satisfies Record<MoodStep, string>;

export const energyLabels = {
  '-2': 'labels.energy.sleepy',
  '-1': 'labels.energy.calm',
  0: 'labels.energy.between',
  1: 'labels.energy.awake',
  2: 'labels.energy.wideAwake',
} as const satisfies Record<MoodStep, string>;

/** The words of a mood: the two axes as `MoodPad` takes them, the mood in a sentence, and the way to say it in words. */
export function useMoodWords() {
  const { t } = useWords();

  const axis = (legend: string, words: typeof pleasantLabels | typeof energyLabels) => ({
    legend,
    low: t(words[-2]),
    high: t(words[2]),
    steps: moodSteps.map((id) => ({ id, label: t(words[id]) })),
  });

  /** What the pad needs of a mood, and of the one before it. */
  function padFor(mood: Mood | undefined, before?: Mood) {
    return {
      across: axis(t('mood.pleasant'), pleasantLabels),
      up: axis(t('mood.energy'), energyLabels),
      place: mood && { across: mood.pleasant, up: mood.energy },
      before: before && { across: before.pleasant, up: before.energy },
      said: mood ? moodInWords(mood) : t('mood.tap'),
      inWords: t('mood.inWords'),
      inPicture: t('mood.inPicture'),
      words: t('mood.words'),
    };
  }

  /** "Calm. Rather good." */
  function moodInWords({ pleasant, energy }: Mood): string {
    return t('mood.said', { energy: t(energyLabels[energy]), pleasant: t(pleasantLabels[pleasant]) });
  }

  return { padFor, moodInWords };
}
