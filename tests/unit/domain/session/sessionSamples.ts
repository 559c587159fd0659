import type { CareRules } from '@/domain/session/careSteps';
import { flowOf, type Session, type SessionFlow } from '@/domain/session/session';
import { noPlan } from '@/domain/session/sessionPlan';

export const start = '2026-11-24T22:00:00.000Z';

/** The ISO time so many minutes after the start of a sample session. */
export function minutesOn(minutes: number): string {
  return new Date(Date.parse(start) + minutes * 60_000).toISOString();
}

/** A session that has just begun, with three practices to come, which differs only in what the test names. */
export function sampleSession(part: Partial<Session> = {}, flow: Partial<SessionFlow> = {}): Session {
  const bare: Session = { startedAt: start, zone: 'Europe/Berlin', plan: noPlan, signs: [], steps: [], ...part };
  return { ...bare, flow: { ...flowOf(bare), queue: ['tea', 'blanket', 'massage'], ...flow } };
}

/** Rules by which the sign "numb" blocks massage, "asleep" asks for help at once, and "cold" for a blanket. */
export function sampleRules(minutes = 1, leftOut: readonly string[] = []): CareRules {
  return {
    at: minutesOn(minutes),
    leftOut: new Set(leftOut),
    blockedBy: (signs) => new Set(signs.includes('numb') ? ['massage'] : []),
    isPressing: (signs) => signs.includes('asleep'),
    askedBy: (signs) => (signs.includes('cold') ? ['blanket'] : []),
  };
}
