import 'fake-indexeddb/auto';
import { createPinia, setActivePinia } from 'pinia';
import { reactive } from 'vue';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { blankForm, formOf, type BoundaryForm } from '@/features/boundaries/boundaryForm';
import { useNamedPractices } from '@/features/boundaries/useNamedPractices';
import { useCatalogueStore } from '@/stores/catalogue';
import { useVaultStore } from '@/stores/vault';
import { samplePractice, wordingOf } from '../../domain/samples';

let vault: ReturnType<typeof useVaultStore>;
let catalogue: ReturnType<typeof useCatalogueStore>;

beforeEach(async () => {
  setActivePinia(createPinia());
  vault = useVaultStore();
  catalogue = useCatalogueStore();
  await vault.open();
  await catalogue.load();
});

afterEach(async () => {
  await vault.wipe();
});

function writing(topic: string) {
  const form = reactive<BoundaryForm>({ ...blankForm, topic });
  return { form, ...useNamedPractices(form, () => undefined) };
}

/** A boundary that is opened to be changed. */
function changing(topic: string, practiceIds: readonly string[]) {
  const wording = wordingOf({ topic, practiceIds });
  const form = reactive(formOf({ at: '2026-11-24T10:00:00.000Z', wording }));
  return { form, ...useNamedPractices(form, () => wording) };
}

describe('the practices of a boundary that is being written', () => {
  it('follow the words, also after somebody ticked or unticked by hand', () => {
    const { form, ticked, offered, tick } = writing('singing and walks');
    expect(ticked.value).toEqual(expect.arrayContaining(['singing', 'walk-together']));
    tick([...ticked.value.filter((id) => id !== 'singing'), 'meditating']);
    form.words = 'and no kisses';
    expect(ticked.value).toEqual(expect.arrayContaining(['walk-together', 'meditating', 'lingering-kisses']));
    expect(ticked.value).not.toContain('singing');
    form.topic = 'walks';
    expect(offered.value).toContain('singing');
    tick([...ticked.value, 'singing']);
    expect(ticked.value).toContain('singing');
  });

  it('of an existing boundary stay as they are, and words that are added rule out more', () => {
    const { form, ticked } = changing('No massage and no singing', ['massage']);
    expect(ticked.value).toEqual(['massage']);
    form.topic = 'No massage, no singing and no kissing';
    expect(ticked.value).toEqual(expect.arrayContaining(['massage', 'lingering-kisses']));
    expect(ticked.value).not.toContain('singing');
  });

  it('bring along one’s own practices that are named after them, until these are unticked', async () => {
    const text = { name: 'Long cuddle', alsoCalled: [], line: '', steps: [], variations: {}, whenNot: {}, ask: [], offer: [] };
    await catalogue.keepOwn({ practice: samplePractice('own-1'), text }, 'own-1');
    const { ticked, tick } = writing('No hugs');
    expect(ticked.value).toEqual(expect.arrayContaining(['cuddling', 'own-1']));
    tick(ticked.value.filter((id) => id !== 'own-1'));
    expect(ticked.value).toContain('cuddling');
    expect(ticked.value).not.toContain('own-1');
    expect(changing('No hugs', ['cuddling']).ticked.value).toEqual(['cuddling']);
    const byHand = writing('That one thing');
    byHand.tick(['cuddling']);
    expect(byHand.ticked.value).toEqual(expect.arrayContaining(['cuddling', 'own-1']));
  });
});
