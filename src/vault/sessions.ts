import type { Session } from '@/domain/session/session';
import type { SessionPlan } from '@/domain/session/sessionPlan';
import { firstFormat } from './firstFormat';

export const sessionKind = firstFormat<Session>('session');
export const sessionPlanKind = firstFormat<SessionPlan>('session-plan');
