import { defineStore } from 'pinia';
import { Problem, type ProblemCode } from '@/domain/problem';
import type { GivenSecret, Secret } from '@/vault/lock/secret';
import type { VaultLock } from '@/vault/vault';
import { askKeyWorker } from './keyWorker';
import { openedByRecovery } from './openedByRecovery';
import { useVaultStore } from './vault';

export type { Secret };

/** What became of a change: done, or the code of what stood in the way. */
export type Outcome<T = true> = { readonly done: T } | { readonly problem: ProblemCode };

/** Changes of the ways in to the open space; which there are stands in `stores/waysIn.ts`. */
export const useLockStore = defineStore('lock', () => {
  const vault = useVaultStore();

  async function attempt<T>(work: (lock: VaultLock) => Promise<T>): Promise<Outcome<T>> {
    try {
      const opened = vault.opened();
      if (!opened) throw new Problem('vault-locked');
      const answer = await work(await opened.lock());
      await vault.readAgain();
      return { done: answer };
    } catch (fault) {
      if (!(fault instanceof Problem)) throw fault;
      return { problem: fault.code };
    }
  }

  /** Makes a key of a way in, to set it or to confirm a change by it. Slow for a passphrase. */
  function derive(given: GivenSecret): Promise<Outcome<Secret>> {
    return attempt((lock) => lock.derive(given, askKeyWorker));
  }

  /** As `derive`, and says `wrong-secret` where it doesn't open this space. */
  function confirm(given: GivenSecret): Promise<Outcome<Secret>> {
    return attempt(async (lock) => {
      const secret = await lock.derive(given, askKeyWorker);
      if (!(await lock.opensThis(secret))) throw new Problem('wrong-secret');
      return secret;
    });
  }

  function done(work: (lock: VaultLock) => Promise<void>): Promise<Outcome> {
    return attempt(async (lock) => {
      await work(lock);
      return true as const;
    });
  }

  /** Sets or replaces a way in. The first is a passphrase, and needs no `by`. */
  function setWay(secret: Secret, by?: Secret): Promise<Outcome> {
    return done(async (lock) => {
      await lock.setWay(secret, by);
      // The passphrase that may be forgotten opens nothing any more.
      if (secret.kind === 'passphrase') openedByRecovery.value = false;
    });
  }

  /** Derives a way in and sets it, as `by` allows. */
  async function setNewWay(given: GivenSecret, by: Secret): Promise<Outcome> {
    const derived = await derive(given);
    return 'done' in derived ? setWay(derived.done, by) : derived;
  }

  function removeWay(kind: 'passkey' | 'recovery'): Promise<Outcome> {
    return done((lock) => lock.removeWay(kind));
  }

  /** Takes the lock away; with it goes the passphrase that may be forgotten. */
  function removeLock(by: Secret): Promise<Outcome> {
    return done(async (lock) => {
      await lock.removeLock(by);
      openedByRecovery.value = false;
    });
  }

  function makeSpace(secret: Secret, place: 0 | 1): Promise<Outcome> {
    return done((lock) => lock.makeSpace(secret, place));
  }

  function changeDataKey(by: Secret, onPage: (done: number, all: number) => void): Promise<Outcome> {
    return done((lock) => lock.changeDataKey(by, onPage));
  }

  return { derive, confirm, setWay, setNewWay, removeWay, removeLock, makeSpace, changeDataKey };
});
