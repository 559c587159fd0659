import { needs, type Need } from '../need';
import type { PracticeId } from '../practice';
import { answerTo, type Answer, type Answers } from '../quiz/answer';
import type { OptionId, QuestionId } from '../quiz/question';
import { situations, type Situation } from '../situation';
import { directions, stanceOn, type Direction, type Stance } from '../stance';
import { cardFields, emptyCard, type Card, type CardField, type CardVersion, type NeedWeight } from './card';

/** One difference between two cards. Undefined on a side: nothing was said there. */
export type CardChange =
  | Change<'field', string> & { readonly field: CardField }
  | Change<'need', NeedWeight> & { readonly need: Need }
  | Change<'stance', Stance> & { readonly practiceId: PracticeId; readonly direction: Direction }
  | Change<'situation', string> & { readonly situation: Situation }
  | Change<'answer', Answer> & { readonly question: QuestionId };

interface Change<Kind extends string, Value> {
  readonly kind: Kind;
  readonly before: Value | undefined;
  readonly after: Value | undefined;
}

/**
 * What changed since an earlier version, or since the empty card where there is none: fields, needs, stances,
 * situations, answers, each kind in the card's order, practices and questions by id. Options chosen in another order
 * are no change. Empty when nothing changed.
 */
export function changesBetween(
  older: CardVersion | undefined,
  newer: { readonly card: Card; readonly answers: Answers },
): readonly CardChange[] {
  const before = older?.card ?? emptyCard;
  const after = newer.card;
  const answersBefore = older?.answers ?? {};
  const changes: CardChange[] = [
    ...cardFields.map(
      (field) => ({ kind: 'field', field, before: before.fields[field], after: after.fields[field] }) as const,
    ),
    ...needs.map((need) => ({ kind: 'need', need, before: before.needs[need], after: after.needs[need] }) as const),
    ...idsOf(before.stances, after.stances).flatMap((practiceId) =>
      directions.map(
        (direction) =>
          ({
            kind: 'stance',
            practiceId,
            direction,
            before: stanceOn(before.stances, practiceId)[direction],
            after: stanceOn(after.stances, practiceId)[direction],
          }) as const,
      ),
    ),
    ...situations.map(
      (situation) =>
        ({
          kind: 'situation',
          situation,
          before: before.bySituation[situation],
          after: after.bySituation[situation],
        }) as const,
    ),
    ...idsOf(answersBefore, newer.answers).map(
      (question) =>
        ({
          kind: 'answer',
          question,
          before: answerTo(answersBefore, question),
          after: answerTo(newer.answers, question),
        }) as const,
    ),
  ];
  return changes.filter((change) =>
    change.kind === 'answer' ? !sameAnswer(change.before, change.after) : change.before !== change.after,
  );
}

function idsOf(one: object, other: object): readonly string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
}

function sameAnswer(one: Answer | undefined, other: Answer | undefined): boolean {
  if (one?.kind === 'chosen' && other?.kind === 'chosen') {
    return one.ownWords === other.ownWords && sameOptions(one.options, other.options);
  }
  if (one?.kind === 'depends' && other?.kind === 'depends') {
    return situations.every((situation) => sameOptions(one.bySituation[situation], other.bySituation[situation]));
  }
  return one?.kind === other?.kind;
}

/** Situations without options and situations that are missing say the same. */
function sameOptions(one: readonly OptionId[] = [], other: readonly OptionId[] = []): boolean {
  const those = new Set(other);
  return new Set(one).size === those.size && one.every((option) => those.has(option));
}
