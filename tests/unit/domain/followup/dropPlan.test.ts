import { describe, expect, it } from 'vitest';
import { emptyDropPlan, isEmptyPlan, withPlanField, withPlanPractices } from '@/domain/followup/dropPlan';

describe('the plan for low days', () => {
  it('holds a passage as it is written, and nothing of one that was emptied', () => {
    const written = withPlanField(emptyDropPlan, 'words', 'You are loved.');
    expect(written.fields).toEqual({ words: 'You are loved.' });
    expect(withPlanField(written, 'words', 'You are loved.')).toBe(written);
    expect(withPlanField(written, 'words', '')).toEqual(emptyDropPlan);
  });

  it('names each practice once', () => {
    const plan = withPlanPractices(emptyDropPlan, ['tea', 'bath', 'tea']);
    expect(plan.practices).toEqual(['tea', 'bath']);
    expect(withPlanPractices(plan, ['tea', 'bath'])).toBe(plan);
  });

  it('is empty without words and comforts', () => {
    expect(isEmptyPlan(emptyDropPlan)).toBe(true);
    expect(isEmptyPlan(withPlanField(emptyDropPlan, 'people', ' '))).toBe(true);
    expect(isEmptyPlan(withPlanField(emptyDropPlan, 'people', 'Ada'))).toBe(false);
    expect(isEmptyPlan(withPlanPractices(emptyDropPlan, ['tea']))).toBe(false);
  });
});
