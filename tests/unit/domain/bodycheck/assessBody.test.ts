import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyRules } from '@/content/help/bodyRules';
import { assessBody, weightOf } from '@/domain/bodycheck/assessBody';
import { adviceLevels, bodyAreas, type BodyRule } from '@/domain/bodycheck/bodyRule';
import { cautions } from '@/domain/practice';

const rules: readonly BodyRule[] = [
  { id: 'graze', area: 'skin', level: 'ok', cautions: ['broken-skin'], source: 's' },
  { id: 'tingling', area: 'limbs', level: 'watch', cautions: ['numb-limb'], source: 's' },
  { id: 'numb', area: 'limbs', level: 'doctor', cautions: ['numb-limb'], source: 's' },
  { id: 'bite', area: 'bleeding', level: 'urgent', cautions: ['broken-skin'], source: 's' },
  { id: 'asleep', area: 'head', level: 'emergency', cautions: ['head-knock'], source: 's' },
];

const tickedSigns = fc.subarray(bodyRules.map(({ id }) => id));

describe('assessBody', () => {
  it.each([
    [[], 'ok', []],
    [['graze'], 'ok', ['broken-skin']],
    [['tingling', 'graze'], 'watch', ['numb-limb', 'broken-skin']],
    [['numb'], 'doctor', ['numb-limb', 'needs-a-doctor']],
    [['graze', 'bite'], 'urgent', ['broken-skin', 'needs-a-doctor']],
    [['tingling', 'asleep'], 'emergency', ['numb-limb', 'head-knock', 'needs-a-doctor']],
    [['nobody-knows-this'], 'ok', []],
  ])('makes of %j the level %s, and keeps from %j', (ticked, level, kept) => {
    const assessed = assessBody(ticked, rules);
    expect(assessed.level).toBe(level);
    expect(assessed.cautions).toEqual(kept);
  });

  it('puts the most pressing rule first, and else keeps the order', () => {
    const assessed = assessBody(['graze', 'tingling', 'asleep', 'numb'], rules);
    expect(assessed.rules.map(({ id }) => id)).toEqual(['asleep', 'numb', 'tingling', 'graze']);
  });

  it('says the same in whatever order the signs were ticked, and however often', () => {
    fc.assert(
      fc.property(tickedSigns, (ticked) => {
        const turned = [...ticked, ...ticked].reverse();
        expect(assessBody(turned, bodyRules)).toEqual(assessBody(ticked, bodyRules));
      }),
    );
  });

  it('never comes to a milder level, and never lifts a caution, by one sign more', () => {
    fc.assert(
      fc.property(tickedSigns, fc.constantFrom(...bodyRules.map(({ id }) => id)), (ticked, more) => {
        const before = assessBody(ticked, bodyRules);
        const after = assessBody([...ticked, more], bodyRules);
        expect(weightOf(after.level)).toBeGreaterThanOrEqual(weightOf(before.level));
        expect(after.cautions).toEqual(expect.arrayContaining([...before.cautions]));
      }),
    );
  });

  it('never takes pressure on the neck for mild, whatever else is ticked', () => {
    const neck = bodyRules.filter(({ area }) => area === 'neck').map(({ id }) => id);
    fc.assert(
      fc.property(fc.constantFrom(...neck), tickedSigns, (sign, others) => {
        const { level, cautions: set } = assessBody([...others, sign], bodyRules);
        expect(weightOf(level)).toBeGreaterThanOrEqual(weightOf('urgent'));
        expect(set).toContain('neck-pressure');
        expect(set).toContain('needs-a-doctor');
      }),
    );
  });
});

describe('the rules', () => {
  it('can set every caution that keeps from a practice', () => {
    const set = new Set(bodyRules.flatMap(({ id }) => assessBody([id], bodyRules).cautions));
    expect(cautions.filter((caution) => !set.has(caution))).toEqual([]);
  });

  it('know every area, with something that can’t wait in each', () => {
    for (const area of bodyAreas) {
      const levels = bodyRules.filter((rule) => rule.area === area).map(({ level }) => level);
      expect(levels, area).toContain('emergency');
    }
  });

  it('use every level', () => {
    expect(adviceLevels.filter((level) => !bodyRules.some((rule) => rule.level === level))).toEqual([]);
  });

  it('have ids of their own in kebab-case, which begin with the area', () => {
    const ids = bodyRules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, area } of bodyRules) expect(id).toMatch(new RegExp(`^${area}(-[a-z]+)+$`));
  });

  it.each([
    ['chest-not-breathing', 'emergency'],
    ['head-not-waking', 'emergency'],
    ['head-at-risk', 'urgent'],
    ['limbs-hand-drops', 'urgent'],
    ['belly-four-hours', 'emergency'],
    ['bleeding-wont-stop', 'emergency'],
    ['mind-about-to', 'emergency'],
    ['mind-thoughts', 'urgent'],
    ['neck-pressed', 'urgent'],
    ['skin-bruise', 'ok'],
  ] as const)('hold %s for %s', (id, level) => {
    expect(assessBody([id], bodyRules).level).toBe(level);
  });
});
