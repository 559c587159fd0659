import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { opposites } from '@/content/opposites';
import { builtInPractices } from '@/content/practices';
import { questions } from '@/content/questions';
import { scoring } from '@/content/scoring';
import type { RankingInput } from '@/domain/menu/ranking';
import { rankPractices } from '@/domain/menu/rankPractices';
import type { Scoring } from '@/domain/menu/scoring';
import { spokenFor } from '@/domain/menu/spokenFor';
import { answersHeard } from '@/domain/quiz/answersHeard';
import type { OptionId } from '@/domain/quiz/question';
import { directions, type Direction } from '@/domain/stance';
import { answersOf, rankingOf, samplePractice } from '../samples';

const table: Scoring = scoring;

type Chosen = Readonly<Record<string, OptionId | readonly OptionId[]>>;

function asked(chosen: Chosen, direction: Direction = 'receive', differences: Partial<RankingInput> = {}): readonly string[] {
  const answers = answersHeard(answersOf(chosen), questions, opposites);
  const input = rankingOf(builtInPractices, { answers, direction, ...differences });
  return spokenFor(input, scoring, rankPractices(input, scoring).ranked);
}

/** Any answers, as somebody could choose them. */
const anyChosen: fc.Arbitrary<Chosen> = fc
  .tuple(
    ...questions.map(({ id, options, choice }) =>
      fc.subarray([...options], { maxLength: choice === 'one' ? 1 : options.length }).map((chosen) => [id, chosen] as const),
    ),
  )
  .map((all) => Object.fromEntries(all.filter(([, chosen]) => chosen.length > 0)));

describe('what answers speak for', () => {
  const near = {
    'first-wish': 'be-near',
    touch: 'some',
    'kind-of-touch': 'stroking',
    talking: 'a-few-words',
    'words-that-land': 'wanted',
    'talk-it-over': 'same-day',
    'body-needs': 'warm',
    'time-alone': 'none',
    'sound-and-light': 'quiet-dark',
    together: 'read',
    'how-long': 'five-minutes',
    'next-days': 'message',
    'giver-gladly': 'gladly-touch',
  };

  it('is few, and no touch but what was asked for where somebody would rather not be touched', () => {
    expect([...asked(near)].sort()).toEqual([
      'back-rubs', 'blanket-or-warm-clothes', 'breathing-together', 'honest-talk', 'lying-near', 'message-next-day',
      'reading-aloud', 'reassuring-words', 'something-to-keep', 'stroking-hair',
    ]);
    expect(asked(near, 'give')).toEqual(['cuddling', 'massage', 'lingering-kisses']);
    const noTouch = asked({ ...near, 'kind-of-touch': [] });
    expect(noTouch.filter((id) => builtInPractices.some((practice) => practice.id === id && practice.touch > 0))).toEqual([]);
  });

  it('is no touch that only another answer names, where somebody would rather not be touched or only if asked', () => {
    const tired = { 'body-needs': ['sleep', 'pain-care'], talking: 'cannot-speak' };
    for (const id of ['snuggling', 'tending-bruises', 'holding-hands']) expect(asked(tired)).toContain(id);
    for (const against of [{ 'first-wish': 'be-near' }, { touch: 'only-if-asked' }]) {
      for (const id of ['snuggling', 'tending-bruises', 'holding-hands']) expect(asked({ ...tired, ...against })).not.toContain(id);
    }
    expect(asked(tired, 'receive', { ownNeeds: { touch: 'none' } })).not.toContain('snuggling');
  });

  it('is no time alone for who wants none, whatever else they said', () => {
    fc.assert(
      fc.property(anyChosen, (chosen) => {
        expect(asked({ ...chosen, 'time-alone': 'none' })).not.toContain('time-alone');
      }),
    );
  });

  it('is nothing where nothing was answered, whatever somebody wants themselves', () => {
    for (const direction of directions) {
      expect(asked({}, direction)).toEqual([]);
      expect(asked({}, direction, { ownNeeds: { warmth: 'much', closeness: 'much' }, stances: { cuddling: { receive: 'want' } } })).toEqual([]);
    }
  });

  it('is nothing that an answer names as unwanted or rules out, and of receiving only what some answer names', () => {
    fc.assert(
      fc.property(anyChosen, fc.constantFrom(...directions), (chosen, direction) => {
        const heard = answersHeard(answersOf(chosen), questions, opposites);
        const input = rankingOf(builtInPractices, { answers: heard, direction });
        const { ranked } = rankPractices(input, scoring);
        for (const id of asked(chosen, direction)) {
          const named = Object.entries(heard).flatMap(([question, answer]) =>
            (answer.kind === 'chosen' ? answer.options : [])
              .filter(() => table[question]?.direction === direction && !table[question].onlyIn)
              .map((option) => table[question]?.options[option]?.practices?.[id] ?? 0),
          );
          expect(Math.min(0, ...named)).toBe(0);
          if (direction === 'receive') expect(named.some((points) => points >= 2)).toBe(true);
          expect(ranked.find((one) => one.id === id)).toMatchObject({ notAfter: [] });
        }
      }),
    );
  });

  it('is what a practice is like, where no answer could have named it: of giving, and of one’s own', () => {
    expect(asked({ 'giver-gladly': 'gladly-practical' }, 'give')).toContain('water-or-tea');
    expect(asked({ 'giver-gladly': 'gladly-practical' }, 'give')).not.toContain('showering-together');
    expect(asked({ 'giver-gladly': ['gladly-touch', 'cannot-touched-out'] }, 'give')).toEqual([]);
    const own = samplePractice('own-0123456789abcdef', { touch: 3, closeness: 2, needs: ['touch'] });
    const withOwn = { practices: [...builtInPractices, own] };
    expect(asked({ touch: 'lots' }, 'receive', withOwn)).toEqual([own.id]);
    expect(asked({ touch: 'lots', 'first-wish': 'be-near' }, 'receive', withOwn)).not.toContain(own.id);
  });
});
