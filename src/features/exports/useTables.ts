import { situationText } from '@/content/text/en/situations';
import { bandOf } from '@/domain/journal/journalHead';
import { writtenIn } from '@/domain/journal/journalSearch';
import { journalKindLabels } from '@/i18n/journalLabels';
import { directionLabels } from '@/i18n/labels';
import { useMoodWords } from '@/i18n/moodWords';
import { useWords } from '@/i18n/words';
import { useCatalogueStore } from '@/stores/catalogue';
import { useJournalStore } from '@/stores/journal';
import { useRatingsStore } from '@/stores/ratings';

type Table = readonly (readonly string[])[];

/** The journal and the ratings as tables, oldest first, the first row with the names of the columns. The catalogue has to be loaded. */
export function useTables() {
  const { t } = useWords();
  const journal = useJournalStore();
  const ratings = useRatingsStore();
  const catalogue = useCatalogueStore();
  const { moodInWords } = useMoodWords();
  const several = (texts: readonly string[]): string => texts.join('; ');

  function journalTable(): Table {
    const rows = journal.heads
      .toReversed()
      .map((head) => [
        head.at,
        t(journalKindLabels[head.source.kind]),
        head.situation ? situationText[head.situation] : '',
        several(head.people),
        several(head.practices.map(catalogue.nameOf)),
        head.mood ? moodInWords(head.mood) : '',
        head.mood ? bandOf(head.mood) : '',
        writtenIn({ ...head, people: [] }).join('\n'),
      ]);
    return [
      [
        t('exports.columnAt'),
        t('exports.columnKind'),
        t('exports.columnSituation'),
        t('exports.columnPeople'),
        t('exports.columnPractices'),
        t('exports.columnMood'),
        t('exports.columnBand'),
        t('exports.columnWords'),
      ],
      ...rows,
    ];
  }

  function ratingsTable(): Table {
    const rows = ratings.ratings
      .toSorted((one, other) => (one.at < other.at ? -1 : 1))
      .map(({ at, practiceId, direction, helped, situation, withPerson }) => [
        at,
        catalogue.nameOf(practiceId),
        t(directionLabels[direction]),
        String(helped),
        situation ? situationText[situation] : '',
        withPerson ?? '',
      ]);
    return [
      [
        t('exports.columnAt'),
        t('exports.columnPractice'),
        t('exports.columnDirection'),
        t('exports.columnHelped'),
        t('exports.columnSituation'),
        t('exports.columnWith'),
      ],
      ...rows,
    ];
  }

  return { journalTable, ratingsTable };
}
