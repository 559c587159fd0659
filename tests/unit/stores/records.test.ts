import 'fake-indexeddb/auto';
import { createPinia, setActivePinia } from 'pinia';
import { watch } from 'vue';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { useBoundariesStore } from '@/stores/boundaries';
import { useCardStore } from '@/stores/card';
import { useDraftsStore } from '@/stores/drafts';
import { useQuizStore } from '@/stores/quiz';
import { useSettingsStore } from '@/stores/settings';
import { useVaultStore } from '@/stores/vault';
import { newBoundary, reword } from '@/domain/boundary/boundaryHistory';
import { emptyCard, type Card } from '@/domain/card/card';
import { boundaryKind } from '@/vault/boundaries';
import { cardKind } from '@/vault/cards';
import { openVault } from '@/vault/openVault';
import { wipeVault } from '@/vault/wipeVault';
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
    card: useCardStore(),
    drafts: useDraftsStore(),
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

  it('say that something could not be kept for as long as it is not, whatever else is being kept', async () => {
    const restore = failPuts(new DOMException('full', 'QuotaExceededError'));
    await stores.quiz.answer('touch', { kind: 'unsure' });
    const seen: string[] = [];
    const stop = watch(
      () => stores.vault.saveState,
      (now) => seen.push(now),
      { flush: 'sync' },
    );
    // Of the same record, and of another one.
    await stores.quiz.answer('talking', { kind: 'unsure' });
    expect(stores.vault.unsaved()).toHaveLength(2);
    restore();
    await stores.settings.change({ look: 'night' });
    expect([stores.vault.saveState, seen]).toEqual(['failed', []]);
    // Who asks for it sees that it is tried.
    await stores.vault.retry();
    stop();
    expect(seen).toEqual(['saving', 'saved']);
  });

  it('lose neither of two vetoes that two windows keep in the same record, nor one to "try again"', async () => {
    const other = await openVault();
    const veto = (id: string) => ({
      kind: cardKind,
      id: 'own',
      edit: (before: Card = emptyCard): Card => ({ ...before, stances: { ...before.stances, [id]: { receive: 'hard-limit' } } }),
    });
    await Promise.all([
      other.keep([veto('massage')]),
      stores.card.change((before) => ({ ...before, stances: { ...before.stances, singing: { receive: 'want' } } })),
    ]);
    const restore = failPuts(new DOMException('full', 'QuotaExceededError'));
    await stores.card.change((before) => ({ ...before, stances: { ...before.stances, cuddling: { receive: 'want' } } }));
    restore();
    await other.keep([veto('back-rubs')]);
    await stores.vault.retry();
    expect(Object.keys(stores.card.card.stances).sort()).toEqual(['back-rubs', 'cuddling', 'massage', 'singing']);
    await other.close();
  });

  it('lose no wording of a boundary that two windows keep, and the one that was said last rules', async () => {
    await stores.boundaries.keep(newBoundary(wording, at), 'b1');
    const other = await openVault();
    const before = stores.boundaries.boundaries[0]!.value;
    const open = { ...wording, limit: 'open' } as const;
    const soft = { ...wording, limit: 'soft' } as const;
    const restore = failPuts(new DOMException('full', 'QuotaExceededError'));
    expect(await stores.boundaries.keep(reword(before, open, '2026-11-25T10:00:00.000Z'), 'b1')).toBe(false);
    restore();
    await other.keep([{ kind: boundaryKind, id: 'b1', value: reword(before, soft, '2026-11-26T10:00:00.000Z') }]);
    expect(await stores.vault.retry()).toBe(true);
    expect(stores.boundaries.boundaries[0]?.value.versions.map((version) => version.wording.limit)).toEqual(['hard', 'open', 'soft']);
    expect(stores.boundaries.inForce).toEqual([soft]);
    await other.close();
  });

  it('have no wording in the history of a boundary that couldn’t be kept and was then said in another way', async () => {
    const restore = failPuts(new DOMException('full', 'QuotaExceededError'));
    await stores.boundaries.keep(newBoundary({ ...wording, topic: 'Hiar' }, at), 'b1');
    await stores.boundaries.keep(newBoundary(wording, '2026-11-24T10:01:00.000Z'), 'b1');
    restore();
    expect(await stores.vault.retry()).toBe(true);
    expect(stores.boundaries.boundaries[0]?.value).toEqual(newBoundary(wording, '2026-11-24T10:01:00.000Z'));
  });

  it('give up what waits for a draft that was thrown away', async () => {
    const restore = failPuts(new DOMException('full', 'QuotaExceededError'));
    await stores.drafts.keep('form', { words: 'thrown away' });
    expect(stores.vault.saveState).toBe('failed');
    await stores.drafts.discard('form');
    expect(stores.vault.saveState).not.toBe('failed');
    restore();
    await stores.vault.retry();
    expect(stores.drafts.find('form')).toBeUndefined();
  });

  it('do not take a text that was too large for saved because an earlier one was', async () => {
    const notes = (text: string) => stores.card.change((before) => ({ ...before, fields: { ...before.fields, notes: text } }));
    const [first, second] = await Promise.all([notes('short'), notes('x'.repeat(1_100_000))]);
    expect([first, second]).toEqual([true, false]);
    expect(stores.vault.saveState).toBe('failed');
    expect(await notes('shorter again')).toBe(true);
    expect(stores.vault.saveState).toBe('saved');
    expect(stores.card.card.fields.notes).toBe('shorter again');
  });

  it('stay open and keep on saving where a removal fails, and say so', async () => {
    await stores.boundaries.keep(newBoundary(wording, at));
    const restore = failPuts(new DOMException('broken', 'UnknownError'));
    expect(await stores.vault.wipe()).toBe(false);
    restore();
    expect(stores.vault.status).toBe('open');
    expect(stores.boundaries.boundaries).toHaveLength(1);
    expect(await stores.boundaries.keep(newBoundary({ ...wording, topic: 'Phones' }, at))).toBe(true);
    const again = await openAll();
    expect(again.boundaries.boundaries).toHaveLength(2);
    stores = again;
  });

  it('show nothing any more once another window has removed everything', async () => {
    await stores.boundaries.keep(newBoundary(wording, at));
    await wipeVault();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(stores.vault.status).toBe('removed');
    expect(stores.boundaries.boundaries).toEqual([]);
    stores = await openAll();
  });

  it('are empty after everything was removed', async () => {
    await stores.boundaries.keep(newBoundary(wording, at));
    expect(await stores.vault.wipe()).toBe(true);
    stores = await openAll();
    expect(stores.boundaries.boundaries).toHaveLength(0);
  });
});
