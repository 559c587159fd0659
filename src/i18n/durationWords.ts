import { useWords } from './words';

/** From this many minutes on a time is told in hours. */
const inHoursFrom = 120;

/** Whole hours and halves. */
function hoursIn(minutes: number): number {
  return Math.round(minutes / 30) / 2;
}

/** How long a practice takes, from the shortest to the longest time, in words. */
export function useDurationWords() {
  const { t } = useWords();

  function durationWords([shortest, longest]: readonly [shortest: number, longest: number]): string {
    const hours = hoursIn(longest);
    if (shortest === longest) {
      return longest < inHoursFrom ? t('practice.duration.about', { shortest }) : t('practice.duration.aboutHours', { hours });
    }
    if (longest < inHoursFrom) return t('practice.duration.minutes', { shortest, longest });
    return shortest < inHoursFrom
      ? t('practice.duration.minutesToHours', { shortest, hours })
      : t('practice.duration.hours', { shortest: hoursIn(shortest), hours });
  }

  return { durationWords };
}
