import type { Repair } from '@/domain/repair/repair';

/** Keeps a change and shows what comes after it: the next step, or that it has stopped. */
export type RepairWay = (make?: (before: Repair) => Repair) => Promise<void>;
