/** Who somebody was in what came before. Nobody has to say. */
export const sessionRoles = ['led', 'followed', 'both', 'watched', 'unsaid'] as const;
export type SessionRole = (typeof sessionRoles)[number];

/** `me` for the owner of this device; `p1`, `p2` … for the others of one session. */
export type PersonId = string;

export const me = 'me';

/** Somebody who takes part. `name` is empty for the owner, and for somebody whose name nobody typed. */
export interface SessionPerson {
  readonly id: PersonId;
  readonly name: string;
  readonly role: SessionRole;
  /** Who looks after this person; may hold their own id. */
  readonly lookedAfterBy: readonly PersonId[];
  /** What this person needs on the way home, or to get to sleep. */
  readonly wayHome: string;
}

/** The owner of the device, before anything was said. */
export const justMe: SessionPerson = { id: me, name: '', role: 'unsaid', lookedAfterBy: [], wayHome: '' };
