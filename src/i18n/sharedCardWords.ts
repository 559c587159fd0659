import { situationText } from '@/content/text/en/situations';
import { cardFields, needWeights } from '@/domain/card/card';
import { changesOfCard, type SharedChange } from '@/domain/exchange/sharedCardChanges';
import { sharedStances, type SharedBoundary, type SharedCard, type SharedStance } from '@/domain/exchange/sharedCard';
import { needs } from '@/domain/need';
import type { PracticeId } from '@/domain/practice';
import { situations } from '@/domain/situation';
import { directions, type Direction } from '@/domain/stance';
import { sharedStanceLabels } from './exchangeLabels';
import { cardFieldLabels, directionLabels, limitLabels, needLabels, needWeightLabels } from './labels';
import { listInWords } from './listInWords';
import { useSignalWords } from './signalWords';
import { useWords } from './words';

/** A few lines under a name. The name may be foreign text as well: both are shown as text, with a direction of their own. */
export interface SharedPassage {
  readonly key: string;
  readonly name: string;
  readonly lines: readonly string[];
}

/** Passages under one heading. Never empty. */
export interface SharedSection {
  readonly key: string;
  readonly heading: string;
  readonly passages: readonly SharedPassage[];
}

/** What somebody shared, in words, in the order of a letter. `nameOf` names a practice of this device. */
export function useSharedCardWords(nameOf: (id: PracticeId) => string) {
  const { t } = useWords();
  const { signInWords } = useSignalWords();

  /** The sender's own practices by the names they gave them; what no release here knows yet by saying so. */
  function practiceName(card: SharedCard, id: PracticeId): string {
    const own = card.practices.find(({ practice }) => practice.id === id);
    if (own) return own.name;
    const name = nameOf(id);
    return name === id ? t('exchange.unknownPractice') : name;
  }

  function namesOf(card: SharedCard, ids: readonly PracticeId[]): string {
    return listInWords(ids.map((id) => practiceName(card, id)));
  }

  function stancePassages(card: SharedCard, direction: Direction): readonly SharedPassage[] {
    return sharedStances.flatMap((stance) => {
      const ids = Object.keys(card.stances).filter((id) => card.stances[id]?.[direction] === stance);
      return ids.length > 0 ? [{ key: stance, name: t(sharedStanceLabels[stance]), lines: [namesOf(card, ids)] }] : [];
    });
  }

  function boundaryLines(card: SharedCard, { limit, words, conditions, practiceIds }: SharedBoundary): readonly string[] {
    return [
      t(limitLabels[limit]),
      words,
      conditions && t('exchange.onlyIf', { conditions }),
      practiceIds.length > 0 ? t('exchange.isAbout', { names: namesOf(card, practiceIds) }) : '',
    ].filter(Boolean);
  }

  /** Headings of an own card, or of somebody else's: by their name, or without one. */
  function headingsOf(whose: string | undefined) {
    if (whose === undefined)
      return {
        needs: t('exchange.sectionNeeds'),
        fields: t('exchange.sectionFields'),
        receive: t('exchange.sectionReceive'),
        give: t('exchange.sectionGive'),
        practices: t('exchange.sectionPractices'),
      };
    const name = whose.trim();
    if (name === '')
      return {
        needs: t('exchange.theirNeeds'),
        fields: t('exchange.theirFields'),
        receive: t('exchange.theirReceive'),
        give: t('exchange.theirGive'),
        practices: t('exchange.theirPractices'),
      };
    return {
      needs: t('exchange.namedNeeds', { name }),
      fields: t('exchange.namedFields', { name }),
      receive: t('exchange.namedReceive', { name }),
      give: t('exchange.namedGive', { name }),
      practices: t('exchange.namedPractices', { name }),
    };
  }

  /** `whose` is the name of the one whose card it is, empty where it isn't known; left out for an own card, which speaks as "I". */
  function sectionsOf(card: SharedCard, whose?: string): readonly SharedSection[] {
    const headings = headingsOf(whose);
    const sections: readonly SharedSection[] = [
      {
        key: 'needs',
        heading: headings.needs,
        passages: needWeights.flatMap((weight) => {
          const said = needs.filter((need) => card.needs[need] === weight).map((need) => t(needLabels[need]));
          return said.length > 0 ? [{ key: weight, name: t(needWeightLabels[weight]), lines: [listInWords(said)] }] : [];
        }),
      },
      {
        key: 'fields',
        heading: headings.fields,
        passages: cardFields.flatMap((field) => {
          const text = card.fields[field];
          return text ? [{ key: field, name: t(cardFieldLabels[field]), lines: text.split('\n').filter(Boolean) }] : [];
        }),
      },
      {
        key: 'situations',
        heading: t('exchange.sectionSituations'),
        passages: situations.flatMap((situation) => {
          const text = card.bySituation[situation];
          return text ? [{ key: situation, name: situationText[situation], lines: text.split('\n').filter(Boolean) }] : [];
        }),
      },
      {
        key: 'signals',
        heading: t('exchange.sectionSignals'),
        passages: card.signals.map((signal, at) => ({ key: String(at), name: signInWords(signal), lines: [signal.meaning] })),
      },
      {
        key: 'boundaries',
        heading: t('exchange.sectionBoundaries'),
        passages: card.boundaries.map((boundary, at) => ({
          key: String(at),
          name: boundary.topic,
          lines: boundaryLines(card, boundary),
        })),
      },
      ...directions.map((direction) => ({
        key: direction,
        heading: headings[direction],
        passages: stancePassages(card, direction),
      })),
      {
        key: 'practices',
        heading: headings.practices,
        passages: card.practices.map(({ practice, name, line }) => ({ key: practice.id, name, lines: [line].filter(Boolean) })),
      },
    ];
    return sections.filter(({ passages }) => passages.length > 0);
  }

  function stanceWord(stance: SharedStance | undefined): string {
    return stance ? t(sharedStanceLabels[stance]) : t('exchange.nothingSaid');
  }

  /** One change of a later card (`card`) as a name and what became of it. */
  function changeLine(card: SharedCard, change: SharedChange): SharedPassage {
    const line = (before: string, after: string): string => t('exchange.fromTo', { before, after });
    switch (change.kind) {
      case 'need': {
        const word = (weight: typeof change.before): string => (weight ? t(needWeightLabels[weight]) : t('exchange.nothingSaid'));
        return { key: change.need, name: t(needLabels[change.need]), lines: [line(word(change.before), word(change.after))] };
      }
      case 'stance':
        return {
          key: `${change.practiceId} ${change.direction}`,
          name: t('card.practiceIn', {
            name: practiceName(card, change.practiceId),
            direction: t(directionLabels[change.direction]),
          }),
          lines: [line(stanceWord(change.before), stanceWord(change.after))],
        };
      case 'field':
        return { key: change.field, name: t(cardFieldLabels[change.field]), lines: [textChange(change)] };
      case 'situation':
        return { key: change.situation, name: situationText[change.situation], lines: [textChange(change)] };
      case 'signal':
        return { key: `signal ${change.name}`, name: change.name, lines: [textChange(change)] };
      case 'boundary':
        return { key: `boundary ${change.name}`, name: change.name, lines: [textChange(change)] };
      case 'practice':
        return { key: `practice ${change.name}`, name: change.name, lines: [textChange(change)] };
    }
  }

  /** Texts stand in the card itself; here only what became of them. */
  function textChange({ before, after }: { readonly before: string | undefined; readonly after: string | undefined }): string {
    if (before === undefined) return t('exchange.isNew');
    return after === undefined ? t('exchange.isGone') : t('exchange.isOther');
  }

  /** What is different in a later card, in words. A practice that is gone has its name on the card before. */
  function changesInWords(before: SharedCard, after: SharedCard): readonly SharedPassage[] {
    return changesOfCard(before, after).map((change) => changeLine(change.after === undefined ? before : after, change));
  }

  return { sectionsOf, changesInWords };
}
