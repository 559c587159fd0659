import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoring } from '@/content/scoring';
import type { SharedCard, SharedStance } from '@/domain/exchange/sharedCard';
import { matchesFor, type MatchStrength } from '@/domain/match/matches';
import { ownSide, sideOfCard, type Side } from '@/domain/match/side';
import { rankPractices } from '@/domain/menu/rankPractices';
import { directions, type Direction } from '@/domain/stance';
import { anyAnswers, anyStances, anyWording } from '../arbitraries';
import { cardOf, sharedBoundaryOf } from '../partner/sharedSamples';
import { answersOf, rankingOf, samplePractice, wordingOf } from '../samples';
import { anyCard, ids, practices, refusedOf, sideOf } from './sides';

const whoReceives = (receive: SharedStance) => sideOf(cardOf({ stances: { massage: { receive } } }));
const whoGives = (give: SharedStance) => sideOf(cardOf({ stances: { massage: { give } } }));
const strengthOf = (receive: SharedStance, give: SharedStance): MatchStrength | undefined =>
  matchesFor(whoReceives(receive), whoGives(give), practices)[0]?.strength;

/** A card says no to a practice in a direction, told from the card itself and not from the rule that is tested. */
function saysNo(card: SharedCard, id: string, direction: Direction): boolean {
  const said = Object.hasOwn(card.stances, id) ? card.stances[id]?.[direction] : undefined;
  return (
    said === 'not-now' ||
    said === 'soft-limit' ||
    said === 'hard-limit' ||
    card.boundaries.some(({ limit, practiceIds }) => (limit === 'hard' || limit === 'soft') && practiceIds.includes(id)) ||
    (card.fields['please-dont'] ?? '').split(' ').includes(id)
  );
}

describe('what suits two people', () => {
  it.each([
    ['want', 'want', 'both-glad'],
    ['fits', 'want', 'both-glad'],
    ['fits', 'fits', 'both-glad'],
    ['want', 'willing', 'one-willing'],
    ['willing', 'fits', 'one-willing'],
    ['want', 'unsure', 'ask-first'],
    ['curious', 'willing', 'ask-first'],
    ['curious', 'curious', 'ask-first'],
    ['unsure', 'curious', 'ask-first'],
    ['willing', 'willing', undefined],
    ['unsure', 'unsure', undefined],
    ['want', 'not-now', undefined],
    ['hard-limit', 'want', undefined],
    ['want', 'soft-limit', undefined],
  ] as const)('is decided by the weaker side: %s and %s are %s', (receive, give, strength) => {
    expect(strengthOf(receive, give)).toBe(strength);
  });

  it('is nothing where one of them has said nothing, since that may hide a limit', () => {
    expect(matchesFor(whoReceives('want'), sideOf(cardOf()), practices)).toEqual([]);
    expect(matchesFor(sideOf(cardOf()), whoGives('want'), practices)).toEqual([]);
  });

  it('stands strongest first, and in the catalogue’s order where equal', () => {
    const one = sideOf(cardOf({ stances: { massage: { receive: 'curious' }, cuddling: { receive: 'want' }, 'water-or-tea': { receive: 'want' }, 'honest-talk': { receive: 'willing' } } }));
    const other = sideOf(cardOf({ stances: { massage: { give: 'want' }, cuddling: { give: 'want' }, 'water-or-tea': { give: 'want' }, 'honest-talk': { give: 'want' } } }));
    expect(matchesFor(one, other, practices).map(({ id }) => id)).toEqual(['cuddling', 'water-or-tea', 'honest-talk', 'massage']);
  });

  it('has the conditions of each beside it, in their own words', () => {
    const conditional = sharedBoundaryOf({ limit: 'conditional', topic: 'Hands', conditions: 'Only the shoulders', practiceIds: ['massage'] });
    const one = sideOf(cardOf({ stances: { massage: { receive: 'want' } }, boundaries: [conditional] }));
    const untold = { ...conditional, conditions: '' };
    const other = sideOf(cardOf({ stances: { massage: { give: 'want' } }, boundaries: [untold] }));
    expect(matchesFor(one, other, practices)[0]?.conditions).toEqual({ receiver: ['Only the shoulders'], giver: ['Hands'] });
  });

  it('never holds what either refuses in their direction, by stance, boundary or words, for any two cards', () => {
    fc.assert(
      fc.property(anyCard, anyCard, (one, other) => {
        for (const { id } of matchesFor(sideOf(one), sideOf(other), practices)) {
          expect(saysNo(one, id, 'receive')).toBe(false);
          expect(saysNo(other, id, 'give')).toBe(false);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('loses and never gains by a refusal more, and changes nothing else', () => {
    const anyRefusal = fc.record({ id: fc.constantFrom(...ids), direction: fc.constantFrom(...directions), limit: fc.constantFrom('not-now', 'soft-limit', 'hard-limit') });
    fc.assert(
      fc.property(anyCard, anyCard, anyRefusal, (one, other, { id, direction, limit }) => {
        const before = matchesFor(sideOf(one), sideOf(other), practices);
        const stances = { ...one.stances, [id]: { ...(Object.hasOwn(one.stances, id) ? one.stances[id] : {}), [direction]: limit } as const };
        const after = matchesFor(sideOf({ ...one, stances }), sideOf(other), practices);
        expect(before).toEqual(expect.arrayContaining([...after]));
        expect(before.filter((match) => !after.some((kept) => kept.id === match.id)).every((match) => match.id === id)).toBe(true);
      }),
    );
  });
});

describe('the owner’s own side', () => {
  const inputFor = (direction: Direction, differences = {}) => rankingOf(practices, { direction, ...differences });
  const sideWith = (differences: Parameters<typeof rankingOf>[1]) =>
    ownSide({
      rankings: { receive: rankPractices(inputFor('receive', differences), scoring), give: rankPractices(inputFor('give', differences), scoring) },
      stances: differences?.stances ?? {},
      needs: {},
      boundaries: differences?.boundaries ?? [],
    });

  it('refuses what the lists leave out, for whatever reason, beside any wish', () => {
    const side = sideWith({ stances: { massage: { receive: 'want', give: 'want' } }, boundaries: [wordingOf({ practiceIds: ['massage'] })] });
    expect(side.refuses('massage', 'receive')).toBe(true);
    expect(matchesFor(side, whoGives('want'), practices)).toEqual([]);
    expect(matchesFor(whoReceives('want'), side, practices)).toEqual([]);
  });

  it('lets the answers speak for what has points, and not for what they rule out after some situation', () => {
    const practice = samplePractice('cuddling', { touch: 3, needs: ['touch'] });
    const depends = { touch: { kind: 'depends', bySituation: { everyday: ['lots'], rough: ['none'] } } } as const;
    const sideFrom = (answers: object) => {
      const rank = (direction: Direction) => rankPractices(rankingOf([practice], { direction, answers: { ...answers } }), scoring);
      return ownSide({ rankings: { receive: rank('receive'), give: rank('give') }, stances: {}, needs: {}, boundaries: [] });
    };
    expect(sideFrom(answersOf({ touch: 'lots' })).says('cuddling', 'receive')).toBe('fits');
    expect(sideFrom({}).says('cuddling', 'receive')).toBeUndefined();
    expect(sideFrom(depends).says('cuddling', 'receive')).toBeUndefined();
  });

  it('makes the same menu on both phones, with the sides swapped, from what each has shared with the other', () => {
    const anyOwn = fc.record({ stances: anyStances(ids), answers: anyAnswers, boundaries: fc.array(anyWording(ids), { maxLength: 2 }) });
    /** What somebody shares: all that they say and don't refuse. */
    const shared = (side: Side): Side => {
      const said = (id: string, direction: Direction) => (side.refuses(id, direction) ? undefined : side.says(id, direction));
      const stances = Object.fromEntries(
        ids.map((id) => {
          const [receive, give] = [said(id, 'receive'), said(id, 'give')];
          return [id, { ...(receive ? { receive } : {}), ...(give ? { give } : {}) }];
        }),
      );
      const card = cardOf({ stances, boundaries: side.boundaries.map((each) => ({ ...each })) });
      return sideOfCard(card, refusedOf(card));
    };
    let seen = 0;
    fc.assert(
      fc.property(anyOwn, anyOwn, (one, other) => {
        const [a, b] = [sideWith(one), sideWith(other)];
        const atA = { aReceives: matchesFor(a, shared(b), practices), bReceives: matchesFor(shared(b), a, practices) };
        const atB = { aReceives: matchesFor(shared(a), b, practices), bReceives: matchesFor(b, shared(a), practices) };
        seen += atA.aReceives.length;
        expect(atA).toEqual(atB);
      }),
    );
    expect(seen).toBeGreaterThan(0);
  });
});
