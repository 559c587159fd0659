import 'fake-indexeddb/auto';
import { createPinia, setActivePinia } from 'pinia';
import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { blankOwnPractice, type OwnPracticeForm } from '@/features/practice/ownPracticeForm';
import { newOwnPracticeDraft } from '@/stores/catalogue';
import { useDraftsStore } from '@/stores/drafts';
import { useDraft, type Draft } from '@/stores/useDraft';
import { useVaultStore } from '@/stores/vault';
import { inComponent } from '../../support/inComponent';

const pinia = createPinia();

/** The form of a new practice as a screen that opens would show it. */
async function openedForm(): Promise<Draft<OwnPracticeForm>> {
  const opened: Draft<OwnPracticeForm>[] = [];
  const app = createSSRApp({
    setup() {
      opened.push(useDraft(newOwnPracticeDraft, blankOwnPractice));
      return () => null;
    },
  });
  await renderToString(app.use(pinia));
  return opened[0]!;
}

beforeEach(async () => {
  setActivePinia(pinia);
  await useVaultStore().open();
});

afterEach(async () => {
  await useVaultStore().wipe();
});

describe('a draft with the id of the record that comes of it', () => {
  const opened = (id: string) => inComponent(pinia, () => useDraft('with-id', { id, name: '' }));

  beforeEach(() => {
    const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
    vi.stubGlobal('document', page);
    vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
    vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('keeps that id for all tries, and is none by the id alone', async () => {
    const first = opened('a1');
    expect(first.made.isChanged.value).toBe(false);
    first.made.form.name = 'Sam';
    await vi.waitUntil(() => useDraftsStore().find('with-id') !== undefined);
    first.leave();
    const again = opened('b2');
    expect([again.made.wasFound, again.made.form, again.made.isChanged.value]).toEqual([true, { id: 'a1', name: 'Sam' }, true]);
    again.made.form.name = '';
    await vi.waitUntil(() => useDraftsStore().find('with-id') === undefined);
    expect(again.made.isChanged.value).toBe(false);
    again.leave();
  });
});

describe('a draft of a practice of one’s own', () => {
  it('starts blank where nothing was left', async () => {
    const { form, wasFound } = await openedForm();
    expect(form).toEqual(blankOwnPractice);
    expect(wasFound).toBe(false);
  });

  it('opens as the first release left it, with what came later blank', async () => {
    const { name, line, category, needs, steps, kit, touch, talk, effort, shortest, longest } = blankOwnPractice;
    const { solo, remote, places, ask, offer, notMeantBy } = blankOwnPractice;
    const first = { name, line, category, needs, steps, kit, touch, talk, effort, shortest, longest };
    const left = { ...first, solo, remote, places, ask, offer, notMeantBy, steps: 'Light it', touch: 2 };
    await useDraftsStore().keep(newOwnPracticeDraft, left);
    const { form, wasFound } = await openedForm();
    expect(form).toEqual({ ...blankOwnPractice, steps: 'Light it', touch: 2 });
    expect(wasFound).toBe(true);
  });

  it('takes nothing of another shape than this release writes', async () => {
    await useDraftsStore().keep(newOwnPracticeDraft, { name: 'Stove', cautions: 'burn', variations: [], warmth: 2 });
    expect((await openedForm()).form).toEqual({ ...blankOwnPractice, name: 'Stove' });
  });
});
