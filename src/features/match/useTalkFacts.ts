import { computed } from 'vue';
import type { CardField } from '@/domain/card/card';
import type { Limit } from '@/domain/boundary/boundary';
import { matchesFor } from '@/domain/match/matches';
import type { Side } from '@/domain/match/side';
import { needsApart, type TalkTopic } from '@/domain/match/talkTopics';
import { needLabels } from '@/i18n/labels';
import { useWords } from '@/i18n/words';
import { useCatalogueStore } from '@/stores/catalogue';
import { useSides } from '@/stores/useSides';
import { useFieldWords } from './useFieldWords';
import { useMatchWords } from './useMatchWords';
import { usePartnerName } from './usePartnerName';

/** Topics that ask what stands in one field of both cards. */
const fieldOf: Readonly<Partial<Record<TalkTopic, CardField>>> = {
  'contact-after': 'contact-after',
  'words-to-avoid': 'words-to-avoid',
  'how-long': 'how-long',
};

/** What both cards have to say to each topic, as lines of text. Without a card of the other it is the owner's half. */
export function useTalkFacts(id: () => string) {
  const { t } = useWords();
  const catalogue = useCatalogueStore();
  const { ownSideWith, sideOf } = useSides();
  const nameOf = usePartnerName();
  const { becauseWords } = useMatchWords();
  const { wordsOf } = useFieldWords(id);

  const name = computed(() => nameOf(id()));
  const own = computed(() => ownSideWith([id()]));
  const theirs = computed(() => sideOf(id()));

  function whereNeedsDiffer(): readonly string[] {
    if (!theirs.value) return [];
    return needsApart(own.value, theirs.value).map(({ need, wantedBy }) => {
      const words = { need: t(needLabels[need]), name: name.value };
      return wantedBy === 'one' ? t('talk.needMine', words) : t('talk.needTheirs', words);
    });
  }

  function boundariesOf(side: Side, limit: Limit, line: (words: string) => string): readonly string[] {
    return side.boundaries
      .filter((each) => each.limit === limit)
      .map(({ topic, conditions, words }) => line([topic, conditions || words].filter(Boolean).join(': ')));
  }

  function ofBoth(limit: Limit): readonly string[] {
    return [
      ...boundariesOf(own.value, limit, (words) => t('talk.mine', { words })),
      ...(theirs.value ? boundariesOf(theirs.value, limit, (words) => t('talk.theirs', { name: name.value, words })) : []),
    ];
  }

  function notSure(): readonly string[] {
    const other = theirs.value;
    if (!other) return [];
    const asked = (receiver: Side, giver: Side) =>
      matchesFor(receiver, giver, catalogue.practices)
        .filter(({ strength }) => strength === 'ask-first')
        .map((match) => {
          const because = becauseWords(match, receiver === other ? name.value : undefined, giver === other ? name.value : undefined);
          return t('talk.practice', { practice: catalogue.nameOf(match.id), because });
        });
    return [...asked(own.value, other), ...asked(other, own.value)];
  }

  function ofField(field: CardField): readonly string[] {
    const { mine, theirs: said } = wordsOf(field);
    return [
      ...(mine ? [t('talk.mine', { words: mine })] : []),
      ...(said ? [t('talk.theirs', { name: name.value, words: said })] : []),
    ];
  }

  function factsOf(topic: TalkTopic): readonly string[] {
    if (topic === 'wishes-differ') return whereNeedsDiffer();
    if (topic === 'conditions') return ofBoth('conditional');
    if (topic === 'noted') return ofBoth('open');
    if (topic === 'unsure') return notSure();
    const field = fieldOf[topic];
    return field ? ofField(field) : [];
  }

  return { name, own, theirs, factsOf };
}
