import type { CheckIn, CheckInPerson } from '@/domain/checkin/checkIn';

/** Changes the check-in of the screen. True when it is on the disk. */
export type ChangeCheckIn = (make: (before: CheckIn) => CheckIn) => Promise<boolean>;

/** What to call somebody who takes part. */
export type NameOf = (person: CheckInPerson) => string;
