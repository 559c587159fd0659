import 'fake-indexeddb/auto';
import { createPinia, setActivePinia } from 'pinia';
import { watch } from 'vue';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { useBoundariesStore } from '@/stores/boundaries';
import { useQuizStore } from '@/stores/quiz';
import { useSettingsStore } from '@/stores/settings';
import { useVaultStore } from '@/stores/vault';
import { newBoundary } from '@/domain/boundary/boundaryHistory';
import { failPuts } from '../../support/failPuts';

const at = '2026-11-24T10:00:00.000Z';
const wording = { topic: 'Hair', limit: 'hard', words: '', conditions: '', partner: '', practiceIds: [] } as const;

async function openAll() {
  setActivePinia(createPinia());
  const stores = {
    vault: useVaultStore(),
    quiz: useQuizStore(),
    settings: useSettingsStore(),
    boundaries: useBoundariesStore(),
  };
  await stores.vault.open();
  return stores;
}

let stores: Awaited<ReturnType<typeof openAll>>;

beforeEach(async () => {
  stores = await openAll();
});

afterEach(async () => {
  await stores.vault.wipe();
});

describe('stores over a real vault', () => {
  it('show what was kept after the next opening', async () => {
    await stores.quiz.answer('touch', { kind: 'chosen', options: ['lots'] });
    await stores.quiz.stopAt('talking');

    const again = await openAll();
    expect(again.quiz.answers).toEqual({ touch: { kind: 'chosen', options: ['lots'] } });
    expect(again.quiz.state.at).toBe('talking');
    stores = again;
  });

  it('keep both of two changes that are made at once', async () => {
    await Promise.all([
      stores.quiz.answer('touch', { kind: 'unsure' }),
      stores.quiz.answer('talking', { kind: 'skipped' }),
      stores.quiz.stopAt('talking'),
    ]);
    expect(stores.quiz.state).toEqual({
      answers: { touch: { kind: 'unsure' }, talking: { kind: 'skipped' } },
      at: 'talking',
    });
  });

  it('say "saved" only after the disk has said so, and show the change with it', async () => {
    const seen: string[] = [];
    const stop = watch(
      () => [stores.vault.saveState, stores.settings.settings.look],
      (now) => seen.push(now.join(' ')),
      { flush: 'sync' },
    );
    await stores.settings.change({ look: 'night' });
    stop();
    expect(seen).toEqual(['saving system', 'saving night', 'saved night']);
  });

  it('show nothing of a change that failed, and keep it at the second try', async () => {
    const restore = failPuts(new DOMException('full', 'QuotaExceededError'));
    expect(await stores.boundaries.keep(newBoundary(wording, at))).toBe(false);
    expect(stores.vault.saveState).toBe('failed');
    expect(stores.vault.saveProblem).toBe('storage-full');
    expect(stores.boundaries.boundaries).toHaveLength(0);
    restore();

    expect(await stores.vault.retry()).toBe(true);
    expect(stores.vault.saveState).toBe('saved');
    expect(stores.boundaries.inForce).toEqual([wording]);
  });

  it('build a change on one that could not be kept yet', async () => {
    const restore = failPuts(new DOMException('full', 'QuotaExceededError'));
    await stores.quiz.answer('touch', { kind: 'unsure' });
    restore();
    await stores.quiz.answer('talking', { kind: 'unsure' });
    expect(Object.keys(stores.quiz.answers).sort()).toEqual(['talking', 'touch']);
    expect(stores.vault.saveState).toBe('saved');
  });

  it('are empty after everything was removed', async () => {
    await stores.boundaries.keep(newBoundary(wording, at));
    expect(await stores.vault.wipe()).toBe(true);
    stores = await openAll();
    expect(stores.boundaries.boundaries).toHaveLength(0);
  });
});
