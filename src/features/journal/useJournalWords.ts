import { repairKindText } from '@/content/text/en/repair';
import { situationText } from '@/content/text/en/situations';
import { currentWording } from '@/domain/boundary/boundaryHistory';
import { journalKinds, type JournalHead, type JournalSource } from '@/domain/journal/journalHead';
import { writtenIn, type JournalNames } from '@/domain/journal/journalSearch';
import type { PracticeId } from '@/domain/practice';
import { isUnfinished } from '@/domain/repair/repairPath';
import { useFollowUpWords } from '@/i18n/followUpWords';
import { boundaryChangeLabels, journalKindLabels } from '@/i18n/journalLabels';
import { listInWords } from '@/i18n/listInWords';
import { useMoodWords } from '@/i18n/moodWords';
import { useWords } from '@/i18n/words';
import { useCatalogueStore } from '@/stores/catalogue';

/** How much of a text stands in a row of the list; more is on the entry's own page. */
const glance = 120;

/** What the entries of the journal are called. */
export function useJournalWords() {
  const { t } = useWords();
  const catalogue = useCatalogueStore();
  const { moodInWords } = useMoodWords();
  const { titleOf: titleOfFollowUp } = useFollowUpWords();

  /** Asked for once each: a search asks for them with every entry. */
  const kindNames = new Map(journalKinds.map((kind) => [kind, t(journalKindLabels[kind])]));
  const practiceNames = new Map<PracticeId, string>();

  function practiceName(id: PracticeId): string {
    const name = practiceNames.get(id) ?? catalogue.nameOf(id);
    practiceNames.set(id, name);
    return name;
  }

  const names: JournalNames = {
    kind: (kind) => kindNames.get(kind) ?? '',
    situation: (situation) => situationText[situation],
    practice: practiceName,
  };

  function boundaryTitle(source: JournalSource & { readonly kind: 'boundary' }): string {
    const { boundary, change, version } = source;
    const wording = (version === undefined ? undefined : boundary.versions[version]?.wording) ?? currentWording(boundary);
    return t('journal.boundaryTitle', {
      change: t(boundaryChangeLabels[change]),
      topic: wording.topic.trim() || t('journal.boundaryUntitled'),
    });
  }

  function titleOf({ source, people }: JournalHead): string {
    const named = { names: listInWords(people) };
    switch (source.kind) {
      case 'session':
        return people.length > 0 ? t('journal.sessionWith', named) : t('journal.sessionTitle');
      case 'check-in':
        return people.length > 0 ? t('journal.checkInWith', named) : t('journal.checkInTitle');
      case 'follow-up':
        return titleOfFollowUp(source.followUp);
      case 'repair': {
        const { kind } = source.repair;
        return kind ? t('journal.repairOf', { kind: repairKindText[kind].name }) : t('journal.repairTitle');
      }
      case 'boundary':
        return boundaryTitle(source);
      case 'card':
        return t('journal.cardTitle');
      case 'own': {
        const [first = ''] = source.entry.words.trim().split('\n');
        return first === '' ? t('journal.ownTitle') : first.slice(0, glance);
      }
    }
  }

  /** Whether something was begun there and waits to be gone on with. */
  function isOpen({ source }: JournalHead): boolean {
    switch (source.kind) {
      case 'session':
        return source.session.endedAt === undefined;
      case 'check-in':
        return source.checkIn.stage.kind !== 'over';
      case 'repair':
        return isUnfinished(source.repair);
      default:
        return false;
    }
  }

  /** A line under the title: how it was, after what, with what. Empty where there is nothing to say. */
  function lineOf(head: JournalHead): string {
    const { source, situation, mood, practices } = head;
    const written = source.kind === 'follow-up' || source.kind === 'repair' ? (writtenIn(head)[0]?.slice(0, glance) ?? '') : '';
    return [
      isOpen(head) ? t('journal.unfinished') : '',
      situation ? situationText[situation] : '',
      mood ? moodInWords(mood) : '',
      source.kind === 'boundary' ? t('labels.journalKind.boundary') : listInWords(practices.slice(0, 3).map(catalogue.nameOf)),
      written,
    ]
      .filter(Boolean)
      .join(' · ');
  }

  return { names, titleOf, lineOf, isOpen };
}
