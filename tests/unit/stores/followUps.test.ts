import 'fake-indexeddb/auto';
import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dueFollowUps } from '@/domain/followup/dueFollowUps';
import { justMe } from '@/domain/session/person';
import type { Session } from '@/domain/session/session';
import { noPlan } from '@/domain/session/sessionPlan';
import { useDropPlanStore } from '@/stores/dropPlan';
import { useFollowUpsStore } from '@/stores/followUps';
import { useVaultStore } from '@/stores/vault';

const sam = { ...justMe, id: 'p1', name: 'Sam', role: 'led' } as const;
const session: Session = {
  startedAt: '2026-06-10T12:00:00.000Z',
  endedAt: '2026-06-10T13:30:00.000Z',
  zone: 'Europe/Berlin',
  plan: { ...noPlan, people: [justMe, sam] },
  signs: [],
  steps: [],
};
const answer = { at: '2026-06-11T14:00:00.000Z', mood: { pleasant: -1, energy: 0 }, signs: ['tired'], helped: [], helpedWords: '', note: '' } as const;

async function openAll() {
  setActivePinia(createPinia());
  const stores = { vault: useVaultStore(), followUps: useFollowUpsStore(), dropPlan: useDropPlanStore() };
  await stores.vault.open();
  return stores;
}

let stores: Awaited<ReturnType<typeof openAll>>;
const valueOf = (id: string) => stores.followUps.followUps.find((one) => one.id === id)?.value;

beforeEach(async () => {
  stores = await openAll();
});

afterEach(async () => {
  await stores.vault.wipe();
});

describe('the follow-ups of a session', () => {
  it('are planned once, however often it is asked for, and leave alone what was moved meanwhile', async () => {
    await Promise.all([stores.followUps.planFor('s', session), stores.followUps.planFor('s', session)]);
    expect(stores.followUps.followUps).toHaveLength(8);
    await stores.followUps.move('s-me-day', '2026-06-12T10:00:00.000Z', 'Asia/Tokyo');
    await stores.followUps.remove('s-p1-week');
    await stores.followUps.planFor('s', { ...session, endedAt: '2026-06-10T20:00:00.000Z' });
    expect(stores.followUps.followUps).toHaveLength(7);
    expect(valueOf('s-me-day')).toMatchObject({ dueAt: '2026-06-12T10:00:00.000Z', zone: 'Asia/Tokyo' });
    stores = await openAll();
    expect(stores.followUps.followUps).toHaveLength(7);
  });

  it('ask once where care was begun twice in one evening, about the later one, and keep what was answered', async () => {
    await stores.followUps.planFor('s', session);
    await stores.followUps.answer('s-me-same-night', answer);
    const later = (hours: number) => new Date(Date.parse(session.endedAt ?? '') + hours * 3_600_000).toISOString();
    await stores.followUps.planFor('t', { ...session, endedAt: later(1) });
    expect(stores.followUps.followUps.map(({ id }) => id).filter((id) => id.startsWith('s'))).toEqual(['s-me-same-night']);
    expect(stores.followUps.followUps).toHaveLength(9);
    await stores.followUps.planFor('u', { ...session, endedAt: later(24) });
    expect(stores.followUps.followUps).toHaveLength(17);
  });

  it('ask about everybody who was there in one evening, whichever place they had in its plans', async () => {
    const robin = { ...sam, name: 'Robin' };
    const nobody = { ...sam, id: 'p2', name: '' };
    await stores.followUps.choose({ times: ['day'] });
    await stores.followUps.planFor('s', { ...session, plan: { ...noPlan, people: [justMe, robin, { ...sam, id: 'p2' }] } });
    await stores.followUps.planFor('t', { ...session, plan: { ...noPlan, people: [justMe, { ...sam, name: 'sam ' }, nobody] } });
    expect(stores.followUps.followUps.map(({ id }) => id).sort()).toEqual(['s-p1-day', 't-me-day', 't-p1-day', 't-p2-day']);
    await stores.followUps.planFor('u', { ...session, plan: { ...noPlan, people: [justMe, { ...nobody, id: 'p1' }] } });
    await stores.followUps.planFor('v', { ...session, plan: { ...noPlan, people: [justMe, { ...nobody, id: 'p1' }] } });
    expect(stores.followUps.followUps.map(({ id }) => id).sort()).toEqual(['s-p1-day', 't-p1-day', 't-p2-day', 'v-me-day', 'v-p1-day']);
  });

  it('keep to the times that were chosen, none of them too', async () => {
    await stores.followUps.choose({ times: ['three-days'] });
    await stores.followUps.planFor('s', session);
    expect(stores.followUps.followUps.map(({ id }) => id)).toEqual(['s-me-three-days', 's-p1-three-days']);
    await stores.followUps.choose({ times: [] });
    expect(await stores.followUps.planFor('t', session)).toBe(true);
    expect(stores.followUps.followUps).toHaveLength(2);
  });

  it('are answered, put away and brought back, and nothing is lost by it', async () => {
    await stores.followUps.planFor('s', session);
    const now = new Date();
    await stores.followUps.dismiss('s-me-week');
    expect(valueOf('s-me-week')?.state).toBe('dismissed');
    expect(dueFollowUps(stores.followUps.followUps, now)).toEqual([]);
    await stores.followUps.bringBack('s-me-week');
    expect(valueOf('s-me-week')).not.toHaveProperty('dismissedAt');
    await stores.followUps.answer('s-me-week', answer);
    await stores.followUps.dismiss('s-me-week');
    expect(valueOf('s-me-week')).toMatchObject({ state: 'answered', answer });
    await stores.followUps.answer('s-p1-week', { ...answer, note: 'Sam was quiet.' });
    expect(stores.followUps.ownAnswers).toEqual([answer]);
  });

  it('come back as they were after they were removed', async () => {
    await stores.followUps.planFor('s', session);
    const before = valueOf('s-p1-day');
    await stores.followUps.remove('s-p1-day');
    if (before) await stores.followUps.keep('s-p1-day', before);
    expect(valueOf('s-p1-day')).toEqual(before);
  });
});

describe('a follow-up of one’s own', () => {
  it('is planned for the owner, and asked at its time', async () => {
    expect(await stores.followUps.planOwn('own', '2026-06-11T10:00:00.000Z')).toBe(true);
    expect(valueOf('own')).toMatchObject({ person: justMe, time: 'own', state: 'planned' });
    expect(dueFollowUps(stores.followUps.followUps, new Date('2026-06-11T10:00:00.000Z'))).toHaveLength(1);
  });

  it('needs no plan at all', async () => {
    await stores.followUps.answerUnasked('a', answer);
    expect(valueOf('a')).toMatchObject({ state: 'answered', dueAt: answer.at, answer });
    expect(stores.followUps.ownAnswers).toEqual([answer]);
  });
});

describe('the plan for low days', () => {
  it('is kept as it is written, and found again', async () => {
    await stores.dropPlan.write('words', 'You were loved yesterday, and you are today.');
    await stores.dropPlan.addPractice('sleep');
    await stores.dropPlan.addPractice('water-or-tea');
    await stores.dropPlan.removePractice('sleep');
    stores = await openAll();
    expect(stores.dropPlan.plan).toEqual({
      fields: { words: 'You were loved yesterday, and you are today.' },
      practices: ['water-or-tea'],
    });
  });
});
