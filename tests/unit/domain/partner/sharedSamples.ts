import fc from 'fast-check';
import { limits } from '@/domain/boundary/boundary';
import { sharedStances, type SharedBoundary, type SharedCard } from '@/domain/exchange/sharedCard';
import type { Partner } from '@/domain/partner/partner';
import type { PracticeId } from '@/domain/practice';
import { anyFew } from '../arbitraries';

/** A card that says nothing but what the test names. */
export function cardOf(differences: Partial<SharedCard> = {}): SharedCard {
  return {
    from: '00112233aabbccdd',
    name: 'Sam',
    madeAt: '2026-11-20T20:00:00.000Z',
    stances: {},
    needs: {},
    fields: {},
    bySituation: {},
    signals: [],
    boundaries: [],
    practices: [],
    ...differences,
  };
}

export function sharedBoundaryOf(differences: Partial<SharedBoundary> = {}): SharedBoundary {
  return { topic: 'Kisses', limit: 'hard', words: '', conditions: '', practiceIds: [], ...differences };
}

export function partnerOf(name: string, formerNames: readonly string[] = []): Partner {
  return { name, formerNames, notes: '', addedAt: '2026-11-20T20:00:00.000Z', myId: 'ddccbbaa33221100' };
}

/** Any card over these practices, with words that name some of them by their ids. */
export function anySharedCard(ids: readonly PracticeId[]): fc.Arbitrary<SharedCard> {
  const stance = fc.record(
    { receive: fc.constantFrom(...sharedStances), give: fc.constantFrom(...sharedStances) },
    { requiredKeys: [] },
  );
  const boundary = fc.record({ limit: fc.constantFrom(...limits), practiceIds: anyFew(ids) }).map(sharedBoundaryOf);
  return fc
    .record({
      stances: fc
        .shuffledSubarray([...ids])
        .chain((some) => fc.tuple(...some.map((id) => stance.map((said) => [id, said] as const))))
        .map((entries) => Object.fromEntries(entries)),
      boundaries: fc.array(boundary, { maxLength: 3 }),
      fields: anyFew(ids).map((some) => ({ 'please-dont': some.join(' ') })),
    })
    .map(cardOf);
}
