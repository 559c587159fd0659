import type { Helpline } from '@/domain/help/helpline';

/** A row of the list, without its id and the day, which is one for all rows of a list. */
export type HelplineRow = Omit<Helpline, 'id' | 'lastVerified'>;
