import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it } from 'vitest';
import { useStillTimeStore } from '@/stores/stillTime';

const minute = 60_000;
const touched = 1_000 * minute;

beforeEach(() => {
  setActivePinia(createPinia());
});

describe('the time without a touch', () => {
  it.each([
    ['counts from the last touch while there is no timer', undefined, 10, 0],
    ['doesn’t count while a timer runs', 30, 10, 10],
    ['counts from the timer’s end', 30, 45, 30],
    ['counts from a touch that came after the end', -5, 10, 0],
    ['counts from the last touch where the end is further off than any timer', 500, 10, 0],
  ])('%s', (_, until, now, from) => {
    const stillTime = useStillTimeStore();
    stillTime.setUntil(until === undefined ? undefined : touched + until * minute);
    expect(stillTime.countsFrom(touched, touched + now * minute)).toBe(touched + from * minute);
  });
});
