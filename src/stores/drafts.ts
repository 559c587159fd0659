import { defineStore } from 'pinia';
import { computed, shallowRef } from 'vue';
import { draftKind } from '@/vault/drafts';
import { useVaultStore } from './vault';

/** Forms that were begun and neither kept nor thrown away. They are sealed like everything else. */
export const useDraftsStore = defineStore('drafts', () => {
  const vault = useVaultStore();
  const drafts = vault.recordsOf(draftKind);
  const writing = shallowRef<readonly symbol[]>([]);
  const waiting = shallowRef<readonly string[]>([]);
  /** Whether a form holds keys that are not kept yet. */
  const isWaiting = computed(() => waiting.value.length > 0);
  /** Whether a form on the screen is half written. */
  const isWriting = computed(() => writing.value.length > 0);

  /** The form as it was left; undefined where there is no draft of that name. */
  function find(name: string): unknown {
    return drafts.value.find(({ id }) => id === name)?.value;
  }

  function keep(name: string, value: unknown): Promise<boolean> {
    return vault.keep([{ kind: draftKind, id: name, value }]);
  }

  async function discard(name: string): Promise<boolean> {
    // What could not be kept is not to be kept any more either; what is being tried just then goes after it.
    vault.giveUp(draftKind, name);
    const isTried = vault.unsaved().some(({ kind, id }) => kind.kind === draftKind.kind && id === name);
    return (find(name) === undefined && !isTried) || vault.keep([{ kind: draftKind, id: name, value: undefined }]);
  }

  /** Notes whether a form holds keys that are not kept yet. */
  function setWaiting(name: string, isWaiting: boolean): void {
    const others = waiting.value.filter((one) => one !== name);
    waiting.value = isWaiting ? [...others, name] : others;
  }

  /** Notes that a form is on the screen and half written, until the function it answers with is called. */
  function beginWriting(): () => void {
    const form = Symbol('form');
    writing.value = [...writing.value, form];
    return () => {
      writing.value = writing.value.filter((one) => one !== form);
    };
  }

  return { isWriting, isWaiting, setWaiting, find, keep, discard, beginWriting };
});
