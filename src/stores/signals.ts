import { defineStore } from 'pinia';
import type { Signal } from '@/domain/boundary/signal';
import { signalKind } from '@/vault/boundaries';
import { newId } from './newId';
import { useVaultStore } from './vault';

/** Safewords, colours, gestures and objects, each with what it means. */
export const useSignalsStore = defineStore('signals', () => {
  const vault = useVaultStore();
  const signals = vault.recordsOf(signalKind);

  /** Keeps a signal, new (without an id) or changed. */
  function keep(value: Signal, id = newId()): Promise<boolean> {
    return vault.keep([{ kind: signalKind, id, value }]);
  }

  function remove(id: string): Promise<boolean> {
    return vault.keep([{ kind: signalKind, id, value: undefined }]);
  }

  return { signals, keep, remove };
});
