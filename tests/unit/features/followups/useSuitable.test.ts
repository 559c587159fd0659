import 'fake-indexeddb/auto';
import { nextTick } from 'vue';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Session } from '@/domain/session/session';
import { noPlan } from '@/domain/session/sessionPlan';
import { useSuitable } from '@/features/followups/useSuitable';
import { useCatalogueStore } from '@/stores/catalogue';
import { useQuizStore } from '@/stores/quiz';
import { useSessionsStore } from '@/stores/sessions';
import { useVaultStore } from '@/stores/vault';
import { inComponent, newWindow } from '../../../support/inComponent';
import { samplePractice } from '../../domain/samples';

async function openAll() {
  const pinia = newWindow();
  const stores = { pinia, vault: useVaultStore(), catalogue: useCatalogueStore(), quiz: useQuizStore(), sessions: useSessionsStore() };
  await stores.vault.open();
  await stores.catalogue.load();
  return stores;
}

let stores: Awaited<ReturnType<typeof openAll>>;
let leave: (() => void) | undefined;

beforeEach(async () => {
  stores = await openAll();
});

afterEach(async () => {
  leave?.();
  await stores.vault.wipe();
});

/** What may be named to somebody low, asked about no session in particular or about one. */
async function allowed(sessionId?: string): Promise<ReadonlySet<string>> {
  leave?.();
  const mounted = inComponent(stores.pinia, () => useSuitable(() => sessionId));
  leave = mounted.leave;
  await nextTick();
  await stores.catalogue.load();
  await nextTick();
  return mounted.made.allowed.value;
}

const ended = (differences: Partial<Session>): Session => ({
  startedAt: '2026-11-20T20:00:00.000Z',
  endedAt: '2026-11-20T21:00:00.000Z',
  zone: 'UTC',
  plan: noPlan,
  signs: [],
  steps: [],
  ...differences,
});

describe('what may be named to somebody low', () => {
  it('keeps from an own practice what its name keeps from the built-in one', async () => {
    const text = { name: 'Foot massage', alsoCalled: [], line: '', steps: [], variations: {}, whenNot: {}, ask: [], offer: [] };
    const own = await stores.catalogue.keepOwn({ practice: samplePractice(''), text });
    await stores.sessions.begin('s', ended({}));
    expect((await allowed('s')).has(own!)).toBe(true);
    await stores.sessions.change('s', (before) => ({ ...before, signs: ['limbs-numb-still'] }));
    const now = await allowed('s');
    expect([now.has('massage'), now.has(own!)]).toEqual([false, false]);
  });

  it('leaves out what isn’t wished for after some of it, there and where nobody said what came before', async () => {
    await stores.quiz.answer('touch', { kind: 'depends', bySituation: { rough: ['none'], everyday: ['lots'] } });
    await stores.sessions.begin('rough', ended({ plan: { ...noPlan, situation: 'rough' } }));
    await stores.sessions.begin('everyday', ended({ plan: { ...noPlan, situation: 'everyday' } }));
    await stores.sessions.begin('unsaid', ended({}));
    const hasCuddling = async (id: string) => (await allowed(id)).has('cuddling');
    expect([await hasCuddling('rough'), await hasCuddling('everyday'), await hasCuddling('unsaid')]).toEqual([false, true, false]);
  });

  it('goes by the last session where it is asked about none', async () => {
    await stores.sessions.begin('a', ended({}));
    expect((await allowed()).has('massage')).toBe(true);
    await stores.sessions.begin('b', ended({ startedAt: '2026-11-22T20:00:00.000Z', signs: ['limbs-numb-still'] }));
    expect((await allowed()).has('massage')).toBe(false);
    expect((await allowed('a')).has('massage')).toBe(true);
  });
});
