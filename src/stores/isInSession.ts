import { sessionKind } from '@/vault/sessions';
import { useVaultStore } from './vault';

/** Whether a time of aftercare goes on. The first screen asks for it, so it stands apart from what else waits. */
export function isInSession(): boolean {
  return useVaultStore()
    .recordsOf(sessionKind)
    .value.some(({ value }) => value.endedAt === undefined);
}
