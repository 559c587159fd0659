import { computed, shallowRef } from 'vue';
import { calendarMonth, dayEvents, monthAfter, monthsWith, type CalendarDay, type TimedEvent } from '@/domain/insight/days';
import { me } from '@/domain/session/person';
import { today, zoneHere } from '@/platform/clock';
import { useCheckInsStore } from '@/stores/checkIns';
import { useFollowUpsStore } from '@/stores/followUps';
import { useSessionsStore } from '@/stores/sessions';

/** The calendar of the owner's records, one month at a time; the last one in which something is, at first. */
export function useDays() {
  const sessions = useSessionsStore();
  const checkIns = useCheckInsStore();
  const followUps = useFollowUpsStore();
  const zone = zoneHere();

  const events = computed<readonly TimedEvent[]>(() => [
    ...sessions.sessions.map(({ value }) => ({ kind: 'session' as const, at: value.startedAt, zone: value.zone })),
    ...checkIns.checkIns.map(({ value }) => ({ kind: 'check-in' as const, at: value.at, zone })),
    ...followUps.followUps.flatMap(({ value: { answer, person } }) =>
      answer && person.id === me ? [{ kind: 'follow-up' as const, at: answer.at, zone }] : [],
    ),
  ]);
  const bounds = computed(() => monthsWith(events.value));
  const chosen = shallowRef<string>();
  const month = computed(() => chosen.value ?? bounds.value?.last ?? today().slice(0, 7));
  const calendar = computed(() => calendarMonth(month.value, events.value));
  const countsOf = ({ events: on }: CalendarDay) => [on[dayEvents[0]], on[dayEvents[1]], on[dayEvents[2]]] as const;
  const days = computed(() =>
    calendar.value.days.map((day) => ({ id: day.day, ofMonth: day.ofMonth, counts: countsOf(day) })),
  );
  const hasEarlier = computed(() => bounds.value !== undefined && month.value > bounds.value.first);
  const hasLater = computed(() => bounds.value !== undefined && month.value < bounds.value.last);

  function move(months: 1 | -1): void {
    chosen.value = monthAfter(month.value, months);
  }

  return { bounds, month, calendar, days, hasEarlier, hasLater, move };
}
