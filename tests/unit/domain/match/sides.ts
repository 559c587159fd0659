import fc from 'fast-check';
import type { SharedCard } from '@/domain/exchange/sharedCard';
import type { RefusedByCard } from '@/domain/match/side';
import { sideOfCard, type Side } from '@/domain/match/side';
import { refusedBy } from '@/domain/partner/refusals';
import type { Practice, PracticeId } from '@/domain/practice';
import { samplePractice } from '../samples';
import { anySharedCard } from '../partner/sharedSamples';

/** The catalogue of these tests; ids of Object's own members are in it on purpose. */
export const ids: readonly PracticeId[] = ['massage', 'cuddling', 'water-or-tea', 'honest-talk', 'film-they-pick', 'constructor'];
export const practices: readonly Practice[] = ids.map((id) => samplePractice(id));

/** What a card refuses, by the one rule for it. Its words name practices by their ids. */
export function refusedOf(card: SharedCard): RefusedByCard {
  const namedIn = (words: string): readonly PracticeId[] => ids.filter((id) => words.split(' ').includes(id));
  return { receive: refusedBy(card, namedIn, 'receive'), give: refusedBy(card, namedIn, 'give') };
}

export function sideOf(card: SharedCard): Side {
  return sideOfCard(card, refusedOf(card));
}

export const anyCard = anySharedCard(ids);

/** Two to five people. */
export const anyPeople = fc.array(anyCard, { minLength: 2, maxLength: 5 }).map((cards) => cards.map(sideOf));
