import { describe, expect, it } from 'vitest';
import { careOfTonight } from '@/domain/session/careGiven';
import type { Session, SessionStep } from '@/domain/session/session';
import { noPlan } from '@/domain/session/sessionPlan';

const at = '2026-11-25T02:00:00.000Z';

function session(startedAt: string, ...steps: readonly Pick<SessionStep, 'practiceId' | 'end'>[]): Session {
  return { startedAt, zone: 'UTC', plan: noPlan, signs: [], steps: steps.map((step) => ({ ...step, startedAt })) };
}

describe('the care of tonight', () => {
  it('is that of the last day, the newest first, each once, and without what was skipped', () => {
    const early = session('2026-11-24T03:00:00.000Z', { practiceId: 'massage' }, { practiceId: 'cuddling' });
    const late = session('2026-11-25T01:00:00.000Z', { practiceId: 'cuddling' }, { practiceId: 'sleep', end: 'skipped' });
    const before = session('2026-11-24T02:00:00.000Z', { practiceId: 'meditating' });
    const ahead = session('2026-11-25T03:00:00.000Z', { practiceId: 'meditating' });
    expect(careOfTonight([before, early, late, ahead], at)).toEqual(['cuddling', 'massage']);
  });

  it('is nothing where there was no session', () => {
    expect(careOfTonight([], at)).toEqual([]);
  });
});
