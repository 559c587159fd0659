import type { Level, Place, Practice } from '../practice';

/**
 * What has to fit here and now. `minutes`: the time at hand. `effort`, `touch` and `talk`: at most this much.
 * What is missing or undefined, and `fromAfar` and `alone` where they are false, let everything pass.
 */
export interface MenuFilter {
  readonly minutes?: number | undefined;
  readonly effort?: Level | undefined;
  readonly touch?: Level | undefined;
  readonly talk?: Level | undefined;
  readonly place?: Place | undefined;
  readonly fromAfar: boolean;
  readonly alone: boolean;
}

export const noFilter: MenuFilter = { fromAfar: false, alone: false };

/** Whether a practice passes. Its shortest time has to fit into the time at hand. */
export function fitsFilter(practice: Practice, filter: MenuFilter): boolean {
  return (
    practice.minutes[0] <= (filter.minutes ?? Infinity) &&
    practice.effort <= (filter.effort ?? Infinity) &&
    practice.touch <= (filter.touch ?? Infinity) &&
    practice.talk <= (filter.talk ?? Infinity) &&
    (filter.place === undefined || practice.places.includes(filter.place)) &&
    (!filter.fromAfar || practice.remote) &&
    (!filter.alone || practice.solo)
  );
}

/** How many filters are set; 0 when everything passes. */
export function countFilters({ minutes, effort, touch, talk, place, fromAfar, alone }: MenuFilter): number {
  const given = [minutes, effort, touch, talk, place].filter((value) => value !== undefined).length;
  return given + Number(fromAfar) + Number(alone);
}
