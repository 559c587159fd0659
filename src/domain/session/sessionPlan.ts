import type { Situation } from '../situation';
import { justMe, type SessionPerson } from './person';

/**
 * What was settled beforehand. The owner comes first among `people`; alone there, the session is solo. The practices are
 * those of the tray when the session starts.
 */
export interface SessionPlan {
  readonly situation?: Situation;
  readonly people: readonly [SessionPerson, ...SessionPerson[]];
  /** Things of the kit that are ready. */
  readonly kitReady: readonly string[];
  /** What everybody can honestly expect: contact afterwards, who leaves and when. */
  readonly expectations: string;
  /** The owner would rather have no aftercare; `told` says who knows, and how it was said. */
  readonly wishesNone: boolean;
  readonly told: string;
}

export const noPlan: SessionPlan = { people: [justMe], kitReady: [], expectations: '', wishesNone: false, told: '' };
