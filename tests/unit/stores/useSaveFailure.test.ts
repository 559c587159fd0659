import 'fake-indexeddb/auto';
import { nextTick, reactive, ref } from 'vue';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useSignalsStore } from '@/stores/signals';
import { useSaveFailure } from '@/stores/useSaveFailure';
import { useVaultStore } from '@/stores/vault';
import { signalKind } from '@/vault/boundaries';
import { openVault } from '@/vault/openVault';
import { failPuts } from '../../support/failPuts';
import { inComponent, newWindow } from '../../support/inComponent';

const value = { kind: 'word', sign: 'lantern', meaning: 'Stop.' } as const;

async function openForm() {
  const pinia = newWindow();
  const stores = { vault: useVaultStore(), signals: useSignalsStore() };
  await stores.vault.open();
  const form = reactive({ sign: 'lantern' });
  const isOpen = ref(true);
  const { made: failed, leave } = inComponent(pinia, () =>
    useSaveFailure(form, () => stores.signals.signals.find(({ id }) => id === 'one')?.value, async () => {
      isOpen.value = false;
      await nextTick();
    }),
  );
  return { ...stores, form, isOpen, failed, leave };
}

let open: Awaited<ReturnType<typeof openForm>>;

/** A save for which the device has no room. */
async function saveInVain(): Promise<void> {
  const restore = failPuts(new DOMException('full', 'QuotaExceededError'));
  open.failed.value = !(await open.signals.keep(value, 'one'));
  restore();
}

beforeEach(async () => {
  open = await openForm();
});

afterEach(async () => {
  open.leave();
  await open.vault.wipe();
});

describe('a form whose save failed', () => {
  it('says so, and is finished once it is kept by trying again from the notice', async () => {
    await saveInVain();
    expect(open.failed.value).toBe(true);
    expect(open.isOpen.value).toBe(true);
    await open.vault.retry();
    await vi.waitFor(() => {
      expect(open.isOpen.value).toBe(false);
    });
  });

  it('stays open while it isn’t kept, whatever another window keeps of the same record', async () => {
    await open.signals.keep(value, 'one');
    const restore = failPuts(new DOMException('full', 'QuotaExceededError'));
    open.failed.value = !(await open.signals.keep({ ...value, meaning: 'Stop now.' }, 'one'));
    restore();
    const other = await openVault();
    await other.keep([{ kind: signalKind, id: 'one', value: { ...value, meaning: 'Slow down.' } }]);
    await vi.waitFor(() => {
      expect(open.signals.signals[0]?.value.meaning).toBe('Slow down.');
    });
    await nextTick();
    expect([open.isOpen.value, open.failed.value]).toEqual([true, true]);
    await open.vault.retry();
    await vi.waitFor(() => {
      expect(open.isOpen.value).toBe(false);
    });
    await other.close();
  });

  it('stays open where more was written meanwhile', async () => {
    await saveInVain();
    open.form.sign = 'lanterns';
    await nextTick();
    expect(open.failed.value).toBe(false);
    await open.vault.retry();
    await nextTick();
    expect(open.isOpen.value).toBe(true);
  });
});
