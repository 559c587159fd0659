import type { PartnerId } from '../partner/partner';
import type { PracticeId } from '../practice';
import type { FirstRun, Hex, SecondRun } from './compareRun';
import type { CompareMatch, CompareWish } from './compareWish';

/** With one phone that goes round, or with two that show each other codes. */
export type CompareWay = 'one-phone' | 'two-phones';

/** The owner of this device, or the one they compare with. */
export const comparePeople = ['owner', 'other'] as const;
export type ComparePerson = (typeof comparePeople)[number];

/** What is asked about: what was chosen for tonight, or all there is. */
export const compareLists = ['tonight', 'all'] as const;
export type CompareList = (typeof compareLists)[number];

/**
 * Where a comparison is. `choosing`: `person` says what they want, and nobody else sees it. `codes` and `answered`: before
 * and after the other's first code was read. `over`: only `matches`, as the owner sees them, is left of all answers; with two phones
 * also the messages, since the other one may still need a code.
 */
export type CompareStage =
  | { readonly kind: 'start' }
  | { readonly kind: 'choosing'; readonly person: ComparePerson }
  | { readonly kind: 'codes'; readonly run: FirstRun }
  | { readonly kind: 'answered'; readonly run: SecondRun }
  | { readonly kind: 'over'; readonly matches: readonly CompareMatch[]; readonly messages?: CompareMessages };

/** The bodies of one's own two messages. */
export interface CompareMessages {
  readonly first: Hex;
  readonly second: Hex;
}

/**
 * The one comparison that is under way on this device. `names`: as typed, may be empty. `practiceIds`: what is asked about,
 * from the moment that it has begun. `wishes`: what was answered so far; empty again once it is over.
 */
export interface Compare {
  readonly names: Readonly<Record<ComparePerson, string>>;
  readonly partnerId?: PartnerId;
  readonly list: CompareList;
  readonly way?: CompareWay;
  readonly practiceIds: readonly PracticeId[];
  readonly wishes: Readonly<Record<ComparePerson, readonly CompareWish[]>>;
  readonly stage: CompareStage;
}

const noWishes = { owner: [], other: [] } as const;

/** Before anything was said. */
export const noCompare: Compare = {
  names: { owner: '', other: '' },
  list: 'all',
  practiceIds: [],
  wishes: noWishes,
  stage: { kind: 'start' },
};

/** All that is left of a comparison that is over. */
export function overWith(
  compare: Compare,
  matches: readonly CompareMatch[],
  messages?: CompareMessages,
): Compare {
  return { ...compare, wishes: noWishes, stage: { kind: 'over', matches, ...(messages ? { messages } : {}) } };
}
