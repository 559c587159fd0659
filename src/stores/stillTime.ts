import { defineStore } from 'pinia';
import { readonly, shallowRef } from 'vue';

/** The longest that somebody may lie still without the app locking, in ms: as long as the longest timer. */
const longest = 120 * 60_000;

/** A time in which nobody is expected to touch anything: while a timer runs, locking by itself waits for its end. */
export const useStillTimeStore = defineStore('still-time', () => {
  const until = shallowRef<number>();

  /** Sets the end of the still time, in milliseconds; undefined: there is none. */
  function setUntil(end: number | undefined): void {
    until.value = end;
  }

  /**
   * From when on the time without a touch counts, given the last touch: from the end of the still time, which is now at
   * the latest. A clock that was put back gives no still time.
   */
  function countsFrom(touched: number, now: number): number {
    const end = until.value;
    return end === undefined || end - now > longest ? touched : Math.max(touched, Math.min(end, now));
  }

  return { until: readonly(until), setUntil, countsFrom };
});
