import { describe, expect, it } from 'vitest';
import { builtInPractices } from '@/content/practices';
import { scoring } from '@/content/scoring';
import { situationScoring } from '@/content/situationScoring';
import { explainPractice, topReasons } from '@/domain/menu/explainPractice';
import { rankPractices } from '@/domain/menu/rankPractices';
import type { SituationEffect } from '@/domain/menu/situationPoints';
import { situations, type Situation } from '@/domain/situation';
import { rankingOf, answersOf } from '../domain/samples';

const table: Readonly<Record<Situation, SituationEffect>> = situationScoring;
const practiceById = new Map(builtInPractices.map((practice) => [practice.id, practice]));

function inputIn(situation: Situation, answers = {}) {
  return rankingOf(builtInPractices, { answers, situation, situationEffect: table[situation] });
}

function ranked(situation: Situation): readonly string[] {
  return rankPractices(inputIn(situation), scoring).ranked.map(({ id }) => id);
}

/** For each situation what it lifts over what, for somebody who has answered nothing; in the catalogue it is the other way round. */
const lifted = [
  ['everyday', 'pillow-talk', 'showering-together'],
  ['rough', 'tending-bruises', 'cuddling'],
  ['new-thing', 'honest-talk', 'cuddling'],
  ['new-partner', 'film-they-pick', 'pillow-talk'],
  ['watching', 'reassuring-words', 'massage'],
  ['casual', 'water-or-tea', 'lingering-kisses'],
  ['easily-attached', 'film-they-pick', 'cuddling'],
  ['group', 'comfort-food', 'massage'],
  ['afar', 'reading-aloud', 'massage'],
  ['quarrel', 'walk-together', 'honest-talk'],
  ['solo', 'meditating', 'lingering-kisses'],
] as const satisfies readonly (readonly [Situation, string, string])[];

describe('what situations move', () => {
  it('is told for every situation', () => {
    expect(lifted.map(([situation]) => situation)).toEqual(situations);
  });

  it.each(situations)('is small and whole in "%s"', (situation) => {
    const { practices, needs, attributes, solo = 0, remote = 0 } = table[situation];
    const points = [practices, needs].flatMap((part) => Object.values(part ?? {}));
    const levels = Object.values(attributes ?? {}).flat();
    expect([...points, ...levels].every((value) => Number.isInteger(value) && Math.abs(value) <= 3)).toBe(true);
    expect([solo, remote].every((value) => Number.isInteger(value) && value >= 0 && value <= 4)).toBe(true);
    expect(table[situation]).not.toHaveProperty('leaveOut');
  });

  it.each(lifted)('after "%s" lifts %s over %s, as its page says', (situation, higher, lower) => {
    const unmoved = rankPractices(rankingOf(builtInPractices), scoring).ranked.map(({ id }) => id);
    expect(unmoved.indexOf(higher)).toBeGreaterThan(unmoved.indexOf(lower));
    const list = ranked(situation);
    expect(list.indexOf(higher)).toBeLessThan(list.indexOf(lower));
  });

  it.each(situations)('is the reason that is shown after "%s"', (situation) => {
    const [best] = ranked(situation);
    const practice = best === undefined ? undefined : practiceById.get(best);
    const reasons = practice ? topReasons(explainPractice(inputIn(situation), scoring, practice)) : [];
    expect(reasons).toEqual([expect.objectContaining({ kind: 'situation', situation })]);
  });

  it('weighs less than what somebody said', () => {
    const close = answersOf({ 'first-wish': 'be-close', touch: 'lots', 'kind-of-touch': 'firm-holding' });
    const first = rankPractices(inputIn('casual', close), scoring).ranked[0]?.id;
    expect(first).toBe('cuddling');
  });
});
