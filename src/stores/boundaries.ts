import { defineStore } from 'pinia';
import { computed } from 'vue';
import type { Boundary } from '@/domain/boundary/boundary';
import { boundariesInForce, joinHistories } from '@/domain/boundary/boundaryHistory';
import { boundaryKind } from '@/vault/boundaries';
import { newId } from './newId';
import { useVaultStore } from './vault';

/** A boundary as it is kept. */
export interface NotedBoundary {
  readonly id: string;
  readonly value: Boundary;
}

/** Boundaries, in force and withdrawn. */
export const useBoundariesStore = defineStore('boundaries', () => {
  const vault = useVaultStore();
  const boundaries = vault.recordsOf(boundaryKind);
  const inForce = computed(() => boundariesInForce(boundaries.value.map(({ value }) => value)));

  /** Keeps a boundary, new (without an id) or changed, with what another window has kept of it meanwhile. */
  function keep(value: Boundary, id = newId()): Promise<boolean> {
    // What could not be kept of it yet is said anew by this.
    vault.giveUp(boundaryKind, id);
    return vault.keep([{ kind: boundaryKind, id, edit: (now?: Boundary) => (now ? joinHistories(now, value) : value) }]);
  }

  /** Removes a boundary with its history. */
  function remove(id: string): Promise<boolean> {
    return vault.keep([{ kind: boundaryKind, id, value: undefined }]);
  }

  return { boundaries, inForce, keep, remove };
});
