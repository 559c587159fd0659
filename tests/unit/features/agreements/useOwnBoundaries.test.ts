import 'fake-indexeddb/auto';
import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newBoundary } from '@/domain/boundary/boundaryHistory';
import { withName } from '@/domain/partner/named';
import { mine, type FormPerson } from '@/features/agreements/agreementForm';
import { useOwnBoundaries } from '@/features/agreements/useOwnBoundaries';
import { useBoundariesStore } from '@/stores/boundaries';
import { usePartnersStore } from '@/stores/partners';
import { useVaultStore } from '@/stores/vault';
import { boundaryKind } from '@/vault/boundaries';
import { wordingOf } from '../../domain/samples';

const at = '2026-11-24T08:00:00.000Z';
const [me, ana, ben]: readonly [FormPerson, FormPerson, FormPerson] = [
  { key: mine, name: 'Alex', partnerId: '' },
  { key: 'p1', name: 'Ana', partnerId: '' },
  { key: 'p2', name: 'Ben', partnerId: '' },
];

beforeEach(async () => {
  setActivePinia(createPinia());
  await useVaultStore().open();
});

afterEach(async () => {
  await useVaultStore().wipe();
});

function keep(id: string, part: Parameters<typeof wordingOf>[0]): Promise<boolean> {
  return useVaultStore().keep([{ kind: boundaryKind, id, value: newBoundary(wordingOf(part), at) }]);
}

describe('the own boundaries of an agreement', () => {
  it('are those in force for everyone and about who is in it; one about somebody who was taken out may not stay', async () => {
    await keep('a', { topic: 'Marks', partner: 'ana' });
    await keep('b', { topic: 'Photos' });
    let people: readonly FormPerson[] = [me, ana, ben];
    const chosen = [...useOwnBoundaries(() => people).own.value];
    expect(chosen.map(({ boundary }) => boundary.topic).sort()).toEqual(['Marks', 'Photos']);
    people = [me, ben];
    const { mayStand } = useOwnBoundaries(() => people);
    expect(chosen.filter(mayStand).map(({ boundary }) => boundary.topic)).toEqual(['Photos']);
  });

  it('may not stay once they were reworded or withdrawn; what is somebody else’s may', async () => {
    await keep('b', { topic: 'Photos', words: ' None ' });
    const { own, mayStand } = useOwnBoundaries(() => [me, ana]);
    const [photos] = own.value;
    expect(mayStand(photos!)).toBe(true);
    await keep('b', { topic: 'Photos', words: 'Ask first' });
    expect(mayStand(photos!)).toBe(false);
    expect(mayStand({ ...photos!, whose: 'p1' })).toBe(true);
    await useBoundariesStore().remove('b');
    expect(own.value).toEqual([]);
  });

  it('know somebody by the name that they go by now, whatever stands in the agreement', async () => {
    const partnerId = (await usePartnersStore().add('Ana'))!;
    await usePartnersStore().change(partnerId, (before) => withName(before, 'Anouk'));
    await keep('a', { topic: 'Marks', partner: 'Anouk' });
    expect(useOwnBoundaries(() => [me, { ...ana, partnerId }]).own.value).toHaveLength(1);
    expect(useOwnBoundaries(() => [me, { ...ben }]).own.value).toEqual([]);
  });
});
