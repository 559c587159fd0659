import { cardFields, type CardField, type NeedWeight } from '../card/card';
import { needs, type Need } from '../need';
import type { PracticeId } from '../practice';
import { situations, type Situation } from '../situation';
import { directions, type Direction } from '../stance';
import type { SharedCard, SharedStance } from './sharedCard';

/** One difference between two cards of one person. Undefined on a side: nothing was said there. */
export type SharedChange =
  | Change<'need', NeedWeight> & { readonly need: Need }
  | Change<'field', string> & { readonly field: CardField }
  | Change<'situation', string> & { readonly situation: Situation }
  | Change<'stance', SharedStance> & { readonly practiceId: PracticeId; readonly direction: Direction }
  | Change<'signal' | 'boundary' | 'practice', string> & { readonly name: string };

interface Change<Kind extends string, Value> {
  readonly kind: Kind;
  readonly before: Value | undefined;
  readonly after: Value | undefined;
}

/**
 * What is different in a later card, in the card's order. Signals are told by their sign, boundaries by topic, own
 * practices by name; what two sides of these hold is for comparing, not for showing. Empty where all is the same.
 */
export function changesOfCard(before: SharedCard, after: SharedCard): readonly SharedChange[] {
  const changes: readonly SharedChange[] = [
    ...needs.map((need) => ({ kind: 'need', need, before: before.needs[need], after: after.needs[need] }) as const),
    ...cardFields.map((field) => ({ kind: 'field', field, before: before.fields[field], after: after.fields[field] }) as const),
    ...situations.map(
      (situation) =>
        ({ kind: 'situation', situation, before: before.bySituation[situation], after: after.bySituation[situation] }) as const,
    ),
    ...stanceChanges(before, after),
    ...changesBy(signalTexts(before), signalTexts(after), (name) => ({ kind: 'signal', name }) as const),
    ...changesBy(boundaryTexts(before), boundaryTexts(after), (name) => ({ kind: 'boundary', name }) as const),
    ...changesBy(practiceTexts(before), practiceTexts(after), (name) => ({ kind: 'practice', name }) as const),
  ];
  return changes.filter((change) => change.before !== change.after);
}

function stanceChanges(before: SharedCard, after: SharedCard): readonly SharedChange[] {
  const ids = [...new Set([...Object.keys(before.stances), ...Object.keys(after.stances)])].sort();
  return ids.flatMap((practiceId) =>
    directions.map(
      (direction) =>
        ({
          kind: 'stance',
          practiceId,
          direction,
          before: stanceIn(before, practiceId, direction),
          after: stanceIn(after, practiceId, direction),
        }) as const,
    ),
  );
}

function stanceIn({ stances }: SharedCard, id: PracticeId, direction: Direction): SharedStance | undefined {
  return Object.hasOwn(stances, id) ? stances[id]?.[direction] : undefined;
}

type Texts = ReadonlyMap<string, string>;

/** All that goes by one name, as one text: two may have the same name, and their order says nothing. */
function textsByName(named: readonly (readonly [name: string, text: string])[]): Texts {
  const texts = new Map<string, string[]>();
  for (const [name, text] of named) texts.set(name, [...(texts.get(name) ?? []), text]);
  return new Map([...texts].map(([name, all]) => [name, JSON.stringify(all.sort())]));
}

function signalTexts({ signals }: SharedCard): Texts {
  return textsByName(signals.map(({ kind, sign, meaning }) => [sign, JSON.stringify([kind, meaning])]));
}

function boundaryTexts({ boundaries }: SharedCard): Texts {
  return textsByName(
    boundaries.map(({ topic, limit, words, conditions, practiceIds }) => [
      topic,
      JSON.stringify([limit, words, conditions, ...practiceIds]),
    ]),
  );
}

function practiceTexts({ practices }: SharedCard): Texts {
  return textsByName(practices.map(({ name, line }) => [name, line]));
}

function changesBy<Told>(
  before: Texts,
  after: Texts,
  told: (key: string) => Told,
): readonly (Told & { readonly before: string | undefined; readonly after: string | undefined })[] {
  return [...new Set([...before.keys(), ...after.keys()])].map((key) => ({
    ...told(key),
    before: before.get(key),
    after: after.get(key),
  }));
}
