import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mismatchIdeas } from '@/content/mismatch';
import { builtInPractices } from '@/content/practices';
import { mismatches, mismatchesBetween, mismatchWays, practicesOf, wishIn } from '@/domain/match/mismatch';
import { needsApart } from '@/domain/match/talkTopics';
import { sharedStances } from '@/domain/exchange/sharedCard';
import { anySharedCard, cardOf } from '../partner/sharedSamples';
import { refusedBy } from '@/domain/partner/refusals';
import { sideOfCard } from '@/domain/match/side';
import { sideOf } from './sides';

describe('wishes that pull apart', () => {
  it('are told from needs that are far from each other, with who has which', () => {
    const near = { needs: { touch: 'much', words: 'much' } } as const;
    const far = { needs: { space: 'much', words: 'none' } } as const;
    expect([...mismatchesBetween(near, far)]).toEqual([['touch-and-space', 'first'], ['talk-and-silence', 'first']]);
    expect([...mismatchesBetween(far, near)]).toEqual([['touch-and-space', 'second'], ['talk-and-silence', 'second']]);
  });

  it('aren’t told where somebody has both wishes, or neither, or the cards say nothing of it', () => {
    expect(wishIn({ needs: { touch: 'much', space: 'much' } }, 'touch-and-space')).toBeUndefined();
    expect(wishIn({ needs: { touch: 'some' } }, 'touch-and-space')).toBeUndefined();
    expect(wishIn({ needs: { touch: 'much' } }, 'short-and-long')).toBeUndefined();
    expect(mismatchesBetween({ needs: { touch: 'much' } }, { needs: {} }).size).toBe(0);
  });

  it('are needs apart only where one matters a lot and the other is not wanted', () => {
    expect(needsApart({ needs: { touch: 'much', fun: 'none', quiet: 'much' } }, { needs: { touch: 'none', fun: 'much', quiet: 'some' } })).toEqual([
      { need: 'touch', wantedBy: 'one' },
      { need: 'fun', wantedBy: 'other' },
    ]);
  });
});

describe('ideas for wishes that pull apart', () => {
  const toucher = sideOf(cardOf({ stances: { massage: { receive: 'want' }, cuddling: { receive: 'want' } } }));

  it('are what the one wants and the other gives, in the order of the idea', () => {
    const other = sideOf(cardOf({ stances: { massage: { give: 'willing' }, cuddling: { give: 'want' } } }));
    const idea = { whose: 'first', practices: ['cuddling', 'massage', 'honest-talk'] } as const;
    expect(practicesOf(idea, { first: toucher, second: other })).toEqual(['cuddling', 'massage']);
    expect(practicesOf(idea, { first: other, second: toucher })).toEqual([]);
  });

  it('need no giver for what somebody has alone, and a yes of both for what is shared', () => {
    const silent = sideOf(cardOf());
    const shares = sideOf(cardOf({ stances: { massage: { give: 'willing' } } }));
    expect(practicesOf({ whose: 'first', alone: true, practices: ['massage'] }, { first: toucher, second: silent })).toEqual(['massage']);
    expect(practicesOf({ whose: 'both', practices: ['massage'] }, { first: toucher, second: silent })).toEqual([]);
    expect(practicesOf({ whose: 'both', practices: ['massage'] }, { first: toucher, second: shares })).toEqual(['massage']);
  });

  it('leave out what anybody there wants nothing to do with, even for the other alone', () => {
    const without = sideOf(cardOf({ fields: { 'please-dont': 'massage' } }));
    expect(practicesOf({ whose: 'first', alone: true, practices: ['massage'] }, { first: toucher, second: without })).toEqual([]);
  });

  it('never hold what is refused where it would concern somebody, nor what somebody is silent about', () => {
    const known = builtInPractices.map(({ id }) => id);
    const anyone = anySharedCard(known).map((card) => {
      const namedIn = (words: string) => known.filter((id) => words.split(' ').includes(id));
      return sideOfCard(card, { receive: refusedBy(card, namedIn, 'receive'), give: refusedBy(card, namedIn, 'give') });
    });
    const yes: readonly (string | undefined)[] = sharedStances.filter((stance) => ['want', 'fits', 'willing'].includes(stance));
    let seen = 0;
    fc.assert(
      fc.property(anyone, anyone, fc.constantFrom(...mismatches), fc.constantFrom(...mismatchWays), (first, second, mismatch, way) => {
        for (const idea of mismatchIdeas[mismatch][way]) {
          for (const id of practicesOf(idea, { first, second })) {
            seen += 1;
            const receivers = idea.whose === 'both' ? [first, second] : [{ first, second }[idea.whose]];
            for (const each of receivers) expect(each.refuses(id, 'receive')).toBe(false);
            for (const each of [first, second]) expect(each.refuses(id, 'receive') && each.refuses(id, 'give')).toBe(false);
            if (idea.whose !== 'both') expect(yes).toContain(receivers[0]?.says(id, 'receive'));
            if (idea.whose !== 'both' && !idea.alone) {
              const giver = idea.whose === 'first' ? second : first;
              expect(yes).toContain(giver.says(id, 'give'));
              expect(giver.refuses(id, 'give')).toBe(false);
            }
          }
        }
      }),
    );
    expect(seen).toBeGreaterThan(0);
  });

  it('give every way something for somebody, and what is for one alone can be done alone or with somebody else', () => {
    const byId = new Map(builtInPractices.map((practice) => [practice.id, practice]));
    for (const mismatch of mismatches) {
      for (const way of mismatchWays) {
        expect(mismatchIdeas[mismatch][way].length).toBeGreaterThan(0);
        for (const { alone, practices } of mismatchIdeas[mismatch][way]) {
          if (alone && way !== 'somebody-else') expect(practices.filter((id) => !byId.get(id)?.solo)).toEqual([]);
        }
      }
    }
  });
});
