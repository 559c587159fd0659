import { cardChangesBetween } from '@/content/cardChangesBetween';
import { bodySignText } from '@/content/text/en/help/bodySigns';
import { repairKindText, repairStepText, sharedStepText, type RepairStepText } from '@/content/text/en/repair';
import { situationText } from '@/content/text/en/situations';
import { currentWording } from '@/domain/boundary/boundaryHistory';
import type { JournalHead, JournalSource } from '@/domain/journal/journalHead';
import type { PracticeId } from '@/domain/practice';
import { writtenSteps, type Repair, type WrittenStep } from '@/domain/repair/repair';
import { me } from '@/domain/session/person';
import { sessionTexts, type Session } from '@/domain/session/session';
import { careGiven } from '@/domain/session/careGiven';
import { useChangeWords } from '@/i18n/changeWords';
import { limitSideLabels } from '@/i18n/checkInLabels';
import { useCheckInWords, type AnswerLine } from '@/i18n/checkInWords';
import { dropSignLabels } from '@/i18n/followUpLabels';
import { journalTextLabels } from '@/i18n/journalLabels';
import { limitLabels } from '@/i18n/labels';
import { listInWords } from '@/i18n/listInWords';
import { useMoodWords } from '@/i18n/moodWords';
import { sessionRoleLabels, usePeopleWords } from '@/i18n/peopleWords';
import { useWords } from '@/i18n/words';
import { useCardStore } from '@/stores/card';
import { useCatalogueStore } from '@/stores/catalogue';

/** Lines that belong together, under a heading where they are somebody else's. */
export interface LinesOfEntry {
  readonly key: string;
  readonly heading?: string;
  readonly lines: readonly AnswerLine[];
}

/** All that is in an entry, in words. */
export function useEntryLines() {
  const { t } = useWords();
  const catalogue = useCatalogueStore();
  const card = useCardStore();
  const { nameOf } = usePeopleWords();
  const { moodInWords } = useMoodWords();
  const { linesOf } = useCheckInWords(catalogue.nameOf);
  const { changeWords } = useChangeWords(catalogue.nameOf);

  const line = (label: string, text: string | undefined, key = label): readonly AnswerLine[] =>
    text?.trim() ? [{ key, label, text }] : [];
  const practices = (ids: readonly PracticeId[], label = t('journal.practices')): readonly AnswerLine[] =>
    line(label, listInWords(ids.map(catalogue.nameOf)));
  const situation = (head: JournalHead): readonly AnswerLine[] =>
    line(t('journal.situation'), head.situation && situationText[head.situation]);

  function sessionLines(session: Session, head: JournalHead): readonly AnswerLine[] {
    const { people, expectations, told } = session.plan;
    const named = people.map((person) =>
      person.role === 'unsaid'
        ? nameOf(person)
        : t('journal.personRole', { name: nameOf(person), role: t(sessionRoleLabels[person.role]) }),
    );
    const signText: Readonly<Partial<Record<string, { readonly sign: string }>>> = bodySignText;
    return [
      ...line(t('journal.people'), listInWords(named)),
      ...situation(head),
      ...practices(careGiven(session)),
      ...line(t('journal.signs'), listInWords(session.signs.map((id) => signText[id]?.sign ?? id))),
      ...line(t('journal.expectations'), expectations),
      ...line(t('journal.told'), told),
      ...people.flatMap((person) => line(t('journal.wayHome', { name: nameOf(person) }), person.wayHome, `way ${person.id}`)),
      ...sessionTexts.flatMap((text) => line(t(journalTextLabels[text]), session.flow?.texts[text])),
    ];
  }

  function repairLines(repair: Repair): readonly AnswerLine[] {
    const shared: Readonly<Partial<Record<WrittenStep, RepairStepText>>> = sharedStepText;
    const labelOf = (step: WrittenStep): string =>
      ((repair.kind === 'misunderstanding' ? shared[step] : undefined) ?? repairStepText[step]).label;
    return [
      ...line(t('journal.repairKind'), repair.kind && repairKindText[repair.kind].name),
      ...line(t('journal.repairSide'), repair.side && t(limitSideLabels[repair.side])),
      ...writtenSteps.flatMap((step) => line(labelOf(step), repair.words[step], step)),
    ];
  }

  function boundaryLines({ boundary, version }: JournalSource & { readonly kind: 'boundary' }): readonly AnswerLine[] {
    const wording = (version === undefined ? undefined : boundary.versions[version]?.wording) ?? currentWording(boundary);
    return [
      ...line(t('journal.topic'), wording.topic),
      ...line(t('journal.limit'), t(limitLabels[wording.limit])),
      ...line(t('journal.words'), wording.words),
      ...line(t('journal.conditions'), wording.conditions),
      ...line(t('journal.partner'), wording.partner),
      ...practices(wording.practiceIds),
    ];
  }

  function cardLines({ version }: JournalSource & { readonly kind: 'card' }): readonly AnswerLine[] {
    const older = card.versions.find(({ confirmedAt }) => confirmedAt < version.confirmedAt);
    if (!older) return [{ key: 'first', label: '', text: t('journal.cardFirst') }];
    const changes = cardChangesBetween(older, version).map(changeWords);
    if (changes.length === 0) return [{ key: 'same', label: '', text: t('journal.cardSame') }];
    return changes.map(({ key, what, before, after }) => ({ key, label: what, text: t('journal.cardChange', { before, after }) }));
  }

  function partsOf(head: JournalHead): readonly LinesOfEntry[] {
    const { source } = head;
    switch (source.kind) {
      case 'session':
        return [{ key: 'session', lines: sessionLines(source.session, head) }];
      case 'check-in': {
        const shown = source.checkIn.shown?.filter(({ person }) => person.id !== me) ?? [];
        const own = source.answers ? linesOf(source.answers) : [];
        return [
          { key: 'mine', lines: [...line(t('journal.people'), listInWords(head.people)), ...situation(head), ...own] },
          ...shown.map(({ person, answers }) => ({
            key: person.id,
            heading: t('journal.shownBy', { name: nameOf(person) }),
            lines: linesOf(answers),
          })),
        ];
      }
      case 'follow-up': {
        const { mood, signs, helped, helpedWords, note } = source.answer;
        const did = [...helped.map(catalogue.nameOf), ...(helpedWords.trim() ? [helpedWords] : [])];
        return [
          {
            key: 'follow-up',
            lines: [
              ...line(t('journal.mood'), mood && moodInWords(mood)),
              ...line(t('journal.dropSigns'), listInWords(signs.map((sign) => t(dropSignLabels[sign])))),
              ...line(t('journal.helped'), listInWords(did)),
              ...line(t('journal.note'), note),
            ],
          },
        ];
      }
      case 'repair':
        return [{ key: 'repair', lines: repairLines(source.repair) }];
      case 'boundary':
        return [{ key: 'boundary', lines: boundaryLines(source) }];
      case 'card':
        return [{ key: 'card', lines: cardLines(source) }];
      case 'own': {
        const { words, mood, withWhom, practiceIds } = source.entry;
        return [
          {
            key: 'own',
            lines: [
              ...line('', words, 'words'),
              ...line(t('journal.mood'), mood && moodInWords(mood)),
              ...line(t('journal.with'), withWhom),
              ...practices(practiceIds),
            ],
          },
        ];
      }
    }
  }

  return { partsOf };
}
