import { me, type SessionPerson, type SessionRole } from '@/domain/session/person';
import { useWords } from './words';

/* Message keys for roles. A new role without a word doesn't compile. */

export const sessionRoleLabels = {
  led: 'labels.sessionRole.led',
  followed: 'labels.sessionRole.followed',
  both: 'labels.sessionRole.both',
  watched: 'labels.sessionRole.watched',
  unsaid: 'labels.sessionRole.unsaid',
} as const satisfies Record<SessionRole, string>;

/** What to call the people of a session. */
export function usePeopleWords() {
  const { t } = useWords();

  /** "Me" for the owner, a name as it was typed, else "Somebody". */
  function nameOf({ id, name }: Pick<SessionPerson, 'id' | 'name'>): string {
    return id === me ? t('people.me') : name.trim() || t('people.somebody');
  }

  return { nameOf };
}
