import type { BoundaryWording } from '../boundary/boundary';
import type { Signal } from '../boundary/signal';
import type { CardField, NeedWeight } from '../card/card';
import { claimedOf } from '../menu/spokenFor';
import { needs, type Need } from '../need';
import type { OwnPractice, PracticeId } from '../practice';
import { situations, type Situation } from '../situation';
import { directions, isRefusing, stanceOn, type Direction, type Stances } from '../stance';
import type { KeepFor, ShareChoice } from './shareChoice';
import { sharedCaps } from './sharedCaps';
import type { SharedBoundary, SharedCard, SharedPractice, SharedPracticeStance, SharedStance } from './sharedCard';

/**
 * All of one's own that could be shown to one person. `fields` and `bySituation`: as they read on the card. `open`: what
 * nothing rules out. `fits`: what of it the answers ask for, the strongest first, without ratings, so that these tell
 * nobody how an evening was. `boundaries`: those in force that may be offered to this person.
 */
export interface OwnSide {
  readonly needs: Readonly<Partial<Record<Need, NeedWeight>>>;
  readonly fields: Readonly<Partial<Record<CardField, string>>>;
  readonly bySituation: Readonly<Partial<Record<Situation, string>>>;
  readonly stances: Stances;
  readonly open: Readonly<Record<Direction, readonly PracticeId[]>>;
  readonly fits: Readonly<Record<Direction, readonly PracticeId[]>>;
  readonly builtIn: readonly PracticeId[];
  readonly boundaries: readonly { readonly id: string; readonly wording: BoundaryWording }[];
  readonly signals: readonly Signal[];
  readonly ownPractices: readonly OwnPractice[];
}

/** What stands at the head of a card. `from`: by which this person's app knows the owner. `at`: ISO time. `today`: ISO day. */
export interface CardHead {
  readonly from: string;
  readonly at: string;
  readonly today: string;
}

/**
 * The card that somebody is shown: what was ticked and nothing else. Practices that a stance, an answer, words or a
 * boundary rules out are never among the wishes; as limits they stand there only by `showsLimits`, and only by their
 * stance. Longer texts are cut at what a card can hold; the preview shows it.
 */
export function shareCard(own: OwnSide, choice: ShareChoice, { from, at, today }: CardHead): SharedCard {
  const practices = own.ownPractices.filter(({ practice }) => choice.ownPracticeIds.includes(practice.id));
  const named = new Set([...own.builtIn, ...practices.map(({ practice }) => practice.id)]);
  const forgetOn = dayToForget(choice.keepFor, today);
  return {
    from,
    name: cut(choice.name.trim(), sharedCaps.name),
    madeAt: at,
    ...(forgetOn ? { forgetOn } : {}),
    stances: stancesOf(own, choice, named),
    needs: choice.parts.includes('needs') ? inOrder(needs, own.needs) : {},
    fields: textsOf(choice.fields, own.fields),
    bySituation: textsOf(
      situations.filter((situation) => choice.situations.includes(situation)),
      own.bySituation,
    ),
    signals: choice.parts.includes('signals') ? own.signals.slice(0, sharedCaps.signals).map(asSignal) : [],
    boundaries: own.boundaries
      .filter(({ id }) => choice.boundaryIds.includes(id))
      .map(({ wording }) => asBoundary(wording, named)),
    practices: practices.map(asPractice),
  };
}

/** The first day on which the card should be gone: the whole of tomorrow still holds for "a day". */
function dayToForget(keepFor: KeepFor, today: string): string | undefined {
  const days = { open: 0, day: 2, week: 8, month: 31 }[keepFor];
  if (days === 0) return undefined;
  const day = new Date(`${today}T00:00:00.000Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

function stancesOf(own: OwnSide, choice: ShareChoice, named: ReadonlySet<PracticeId>): SharedCard['stances'] {
  const shown = directions.map((direction) => {
    const open = new Set(own.open[direction]);
    const fitting = new Set(claimedOf(own.fits[direction].filter((id) => named.has(id)), own.stances, direction));
    return (id: PracticeId) => {
      const stance = stanceOn(own.stances, id)[direction] ?? (fitting.has(id) ? 'fits' : undefined);
      return stanceShown(stance, open.has(id), choice);
    };
  });
  const [receive = nothing, give = nothing] = shown;
  return Object.fromEntries(
    [...named].flatMap((id) => {
      const said = bothOf(receive(id), give(id));
      return said ? [[id, said]] : [];
    }),
  );
}

function nothing(): undefined {
  return undefined;
}

function bothOf(receive: SharedStance | undefined, give: SharedStance | undefined): SharedPracticeStance | undefined {
  if (!receive && !give) return undefined;
  return { ...(receive ? { receive } : {}), ...(give ? { give } : {}) };
}

/** `isOpen`: whether nothing rules the practice out. */
function stanceShown(stance: SharedStance | undefined, isOpen: boolean, { parts, showsLimits }: ShareChoice): SharedStance | undefined {
  if (isRefusing(stance)) return showsLimits ? stance : undefined;
  return isOpen && parts.includes('wishes') ? stance : undefined;
}

function inOrder<Key extends string, Value>(
  order: readonly Key[],
  entries: Readonly<Partial<Record<Key, Value>>>,
): Readonly<Partial<Record<Key, Value>>> {
  return Object.fromEntries(
    order.flatMap((key) => (entries[key] === undefined ? [] : [[key, entries[key]]])),
  ) as Partial<Record<Key, Value>>;
}

function textsOf<Key extends string>(
  ticked: readonly Key[],
  texts: Readonly<Partial<Record<Key, string>>>,
): Readonly<Partial<Record<Key, string>>> {
  return Object.fromEntries(
    ticked.flatMap((key) => {
      const text = texts[key]?.trim();
      return text ? [[key, cut(text, sharedCaps.text)]] : [];
    }),
  ) as Partial<Record<Key, string>>;
}

function asSignal({ kind, sign, meaning }: Signal): Signal {
  return { kind, sign: cut(sign, sharedCaps.topic), meaning: cut(meaning, sharedCaps.text) };
}

/** Own practices that aren't on the card aren't named in its boundaries either. */
function asBoundary({ topic, limit, words, conditions, practiceIds }: BoundaryWording, named: ReadonlySet<PracticeId>): SharedBoundary {
  return {
    topic: cut(topic, sharedCaps.topic),
    limit,
    words: cut(words, sharedCaps.text),
    conditions: cut(conditions, sharedCaps.text),
    practiceIds: practiceIds.filter((id) => named.has(id)),
  };
}

function asPractice({ practice, text }: OwnPractice): SharedPractice {
  return { practice: { ...practice, kit: [] }, name: cut(text.name, sharedCaps.topic), line: cut(text.line, sharedCaps.text) };
}

/** Never in the middle of a character. */
function cut(text: string, most: number): string {
  return text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
}
