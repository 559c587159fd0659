import { describe, expect, it } from 'vitest';
import { createSSRApp, type Component } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { boundariesOverTime } from '@/domain/insight/boundariesOverTime';
import { calendarMonth } from '@/domain/insight/days';
import { dropTimes } from '@/domain/insight/dropTimes';
import { moodMoves } from '@/domain/insight/moodMoves';
import { practiceEffects } from '@/domain/insight/practiceEffects';
import { limits, type Boundary, type Limit } from '@/domain/boundary/boundary';
import type { Rating } from '@/domain/rating';
import { justMe } from '@/domain/session/person';
import { noPlan } from '@/domain/session/sessionPlan';
import ArrowChart from '@/ui/charts/ArrowChart.vue';
import ChartTable from '@/ui/charts/ChartTable.vue';
import MonthChart from '@/ui/charts/MonthChart.vue';
import RangeChart from '@/ui/charts/RangeChart.vue';
import StackChart from '@/ui/charts/StackChart.vue';

const render = (component: unknown, props: Record<string, unknown>) => renderToString(createSSRApp(component as Component, props));

/** What the marks of a drawing carry, one entry for each row. */
function drawn(svg: string): readonly Readonly<Record<string, string>>[] {
  return [...svg.matchAll(/<g data-row=[^>]*>/g)].map(([mark]) => {
    const carried = [...mark.matchAll(/data-([a-z]+)="([^"]*)"/g)];
    return Object.fromEntries(carried.map(([, name = '', value = '']) => [name, value] as const));
  });
}

/** The cells of a table, row by row. */
function cellsOf(html: string): readonly (readonly string[])[] {
  const [, body = ''] = html.split(/<tbody[^>]*>/);
  return [...body.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell = '']) => cell),
  );
}

const table = (rows: readonly (readonly string[])[]) => render(ChartTable, { caption: 'c', columns: ['a', 'b'], rows });

describe('each drawing has the figures of its table', () => {
  it('of what helped', async () => {
    const ratings: Rating[] = ([[ 'tea', 2 ], [ 'tea', 1 ], [ 'hug', -1 ]] as const).map(([practiceId, helped]) => ({
      practiceId,
      helped,
      direction: 'receive',
      at: '2026-11-01T20:00:00.000Z',
    }));
    const rows = practiceEffects(ratings, 'receive', new Set()).map(({ practiceId, effect }) => ({
      id: practiceId,
      label: practiceId,
      note: '',
      low: effect.low,
      mean: effect.mean,
      high: effect.high,
      count: effect.count,
    }));
    const marks = drawn(await render(RangeChart, { label: 'l', rows, ends: ['x', 'y', 'z'] }));
    const cells = cellsOf(await table(rows.map(({ id, low, mean, high, count }) => [id, low, mean, high, count].map(String))));
    expect(marks.map(({ row, low, mean, high, count }) => [row, low, mean, high, count])).toEqual(cells);
    expect(marks.map(({ row, mean }) => [row, mean])).toEqual([['tea', '1.5'], ['hug', '-1']]);
  });

  it('of moods', async () => {
    const moves = moodMoves([
      { before: { pleasant: -1, energy: 1 }, after: { pleasant: 1, energy: -1 } },
      { before: { pleasant: 0, energy: 0 }, after: { pleasant: 0, energy: 0 } },
      { before: { pleasant: -1, energy: 1 }, after: { pleasant: 1, energy: -1 } },
    ]);
    const place = ({ pleasant, energy }: { pleasant: number; energy: number }) => ({ across: pleasant, up: energy });
    const arrows = moves.map(({ before, after, times }) => ({ from: place(before), to: place(after), times }));
    const ends = { lowAcross: '', highAcross: '', lowUp: '', highUp: '' };
    const marks = drawn(await render(ArrowChart, { label: 'l', arrows, ends }));
    const said = (mood: { pleasant: number; energy: number }) => `${mood.pleasant} ${mood.energy}`;
    const cells = cellsOf(await table(moves.map(({ before, after, times }) => [said(before), said(after), String(times)])));
    expect(marks.map(({ from, to, count }) => [from, to, count])).toEqual(cells);
    expect(marks.map(({ count }) => count)).toEqual(['2', '1']);
  });

  it('of boundaries', async () => {
    const wording = (limit: Limit) => ({ topic: '', limit, words: '', conditions: '', partner: '', practiceIds: [] });
    const one = (at: string, limit: Limit): Boundary => ({ versions: [{ at, wording: wording(limit) }] });
    const months = boundariesOverTime([one('2026-09-02T00:00:00Z', 'hard'), one('2026-10-02T00:00:00Z', 'open')], '2026-11');
    const rows = months.map(({ month, inForce }) => ({ id: month, label: month, counts: limits.map((limit) => inForce[limit]) }));
    const marks = drawn(await render(StackChart, { label: 'l', kinds: [...limits], rows }));
    const cells = cellsOf(await table(rows.map(({ id, counts }) => [id, ...counts.map(String)])));
    expect(marks.map(({ row, counts = '' }) => [row, ...counts.split(' ')])).toEqual(cells);
    expect(cells).toEqual([['2026-09', '1', '0', '0', '0'], ['2026-10', '1', '0', '0', '1'], ['2026-11', '1', '0', '0', '1']]);
  });

  it('of low times', async () => {
    const answer = { signs: [], helped: [], helpedWords: '', note: '' };
    const told = (at: string, pleasant: -1 | 1) => {
      const followUp = { sessionId: 's', person: justMe, time: 'day', dueAt: at, zone: 'UTC', state: 'answered' } as const;
      return { ...followUp, answer: { ...answer, at, mood: { pleasant, energy: 0 } } } as const;
    };
    const startedAt = '2026-11-01T20:00:00.000Z';
    const sessions = new Map([['s', { startedAt, zone: 'UTC', plan: noPlan, signs: [], steps: [] }]]);
    const all = [told('2026-11-02T12:00:00.000Z', -1), told('2026-11-02T20:00:00.000Z', 1), told('2026-11-04T20:00:00.000Z', -1)];
    const rows = dropTimes(all, sessions).map(({ span, told: said, low }) => ({ id: span, label: span, counts: [low, said - low] }));
    const marks = drawn(await render(StackChart, { label: 'l', kinds: ['low', 'not low'], rows }));
    const cells = cellsOf(await table(rows.map(({ id, counts }) => [id, ...counts.map(String)])));
    expect(marks.map(({ row, counts = '' }) => [row, ...counts.split(' ')])).toEqual(cells);
    expect(cells.slice(0, 3)).toEqual([['first-hours', '0', '0'], ['next-day', '1', '1'], ['days-two-three', '1', '0']]);
  });

  it('of days', async () => {
    const events = [{ kind: 'session', at: '2026-11-03T20:00:00.000Z', zone: 'UTC' }] as const;
    const { days, weekday } = calendarMonth('2026-11', events);
    const rows = days.map(({ day, ofMonth, events: on }) => ({ id: day, ofMonth, counts: [on.session, on['check-in'], on['follow-up']] }));
    const marks = drawn(await render(MonthChart, { label: 'l', weekdays: [], firstAt: weekday, kinds: ['a', 'b', 'c'], days: rows }));
    const cells = cellsOf(await table(rows.map(({ id, counts }) => [id, ...counts.map(String)])));
    expect(marks.map(({ row, counts = '' }) => [row, ...counts.split(' ')])).toEqual(cells);
    expect(cells[2]).toEqual(['2026-11-03', '1', '0', '0']);
  });
});
