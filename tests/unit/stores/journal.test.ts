import 'fake-indexeddb/auto';
import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkInAnswersKind, checkInKind } from '@/vault/checkIns';
import { followUpKind } from '@/vault/followUps';
import { useJournalStore } from '@/stores/journal';
import { useJournalViewStore } from '@/stores/journalView';
import { useReviewStore } from '@/stores/review';
import { useVaultStore } from '@/stores/vault';
import { reviewPutOff } from '@/domain/review/review';
import { answersWith, checkInAt, entryAt, followUpAt, sessionAt } from '../domain/journal/samples';

const at = '2026-01-03T22:00:00.000Z';

async function openAll() {
  setActivePinia(createPinia());
  const stores = { vault: useVaultStore(), journal: useJournalStore(), view: useJournalViewStore(), reviews: useReviewStore() };
  await stores.vault.open();
  return stores;
}

let stores: Awaited<ReturnType<typeof openAll>>;
const keys = () => stores.journal.heads.map(({ key }) => key).sort();

async function keepEvening(): Promise<void> {
  const { vault, journal } = stores;
  await journal.keepEvening('s', sessionAt(at));
  await vault.keep([
    { kind: checkInKind, id: 's', value: checkInAt(at) },
    { kind: checkInAnswersKind, id: 's-me', value: answersWith({ words: { liked: 'mine' } }) },
    { kind: followUpKind, id: 'f', value: followUpAt(at, 'x', { sessionId: 's' }) },
    { kind: followUpKind, id: 'other', value: followUpAt(at, 'x') },
  ]);
}

beforeEach(async () => {
  stores = await openAll();
});

afterEach(async () => {
  await stores.vault.wipe();
});

describe('the journal', () => {
  it('holds what was kept, also after it was opened anew', async () => {
    await stores.journal.keepEntry('o', entryAt(at, 'x'));
    await keepEvening();
    const before = keys();
    expect(before).toEqual(['check-in-s', 'follow-up-f', 'follow-up-other', 'own-o', 'session-s']);
    stores = await openAll();
    expect(keys()).toEqual(before);
  });

  it.each([
    [false, false, ['check-in-s', 'follow-up-f', 'follow-up-other']],
    [true, false, ['follow-up-f', 'follow-up-other']],
    [false, true, ['check-in-s', 'follow-up-other']],
    [true, true, ['follow-up-other']],
  ])('a session is deleted with its check-in (%s) and its days after (%s) as ticked, and all comes back', async (checkIn, followUps, left) => {
    await keepEvening();
    const all = keys();
    expect(stores.journal.besideSession('s')).toEqual({ hasCheckIn: true, followUps: 1 });
    const bringBack = await stores.journal.remove(stores.journal.find('session-s')!, { checkIn, followUps });
    expect(keys()).toEqual(left);
    expect(stores.vault.recordsOf(checkInAnswersKind).value).toHaveLength(checkIn ? 0 : 1);
    await bringBack?.();
    expect(keys()).toEqual(all);
    expect(stores.vault.recordsOf(checkInAnswersKind).value[0]?.value.words.liked).toBe('mine');
  });

  it('takes a check-in away with every answer of it', async () => {
    await keepEvening();
    await stores.journal.remove(stores.journal.find('check-in-s')!, { checkIn: false, followUps: false });
    expect(stores.vault.recordsOf(checkInAnswersKind).value).toEqual([]);
  });

  it('builds a change of a session on what stands on the disk, and makes none of one that is gone', async () => {
    await keepEvening();
    await stores.journal.changeSession('s', (session) => ({ ...session, plan: { ...session.plan, expectations: 'A call' } }));
    await stores.journal.changeSession('nothing', (session) => session);
    const source = stores.journal.find('session-s')?.source;
    expect(source?.kind === 'session' && source.session.plan.expectations).toBe('A call');
    expect(stores.journal.find('session-nothing')).toBeUndefined();
  });

  it('forgets what was searched and filtered once the vault closes', async () => {
    stores.view.setWords('secret');
    stores.view.setPart('person', 'Sam');
    stores.vault.letGo('locked');
    await Promise.resolve();
    expect([stores.view.words, stores.view.filter]).toEqual(['', {}]);
    await stores.vault.open();
  });
});

describe('a look back', () => {
  it('that was put off stays so', async () => {
    await stores.reviews.change((review) => reviewPutOff(review, '2026-01-10'));
    stores = await openAll();
    expect(stores.reviews.review.putOffUntil).toBe('2026-02-10');
  });
});
