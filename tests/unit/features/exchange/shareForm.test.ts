import 'fake-indexeddb/auto';
import { createPinia, setActivePinia } from 'pinia';
import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PartnerId } from '@/domain/partner/partner';
import { formAfter, shareDraft, shareToKeep, type ShareForm } from '@/features/exchange/shareForm';
import { useDraftsStore } from '@/stores/drafts';
import { useDraft, type Draft } from '@/stores/useDraft';
import { useVaultStore } from '@/stores/vault';

const pinia = createPinia();

/** The form as the screen that shows a card to this person opens it. */
async function openedForm(partner: PartnerId | undefined): Promise<Draft<ShareForm>> {
  const opened: Draft<ShareForm>[] = [];
  const app = createSSRApp({
    setup() {
      opened.push(useDraft(shareDraft(partner), formAfter(undefined), (form) => shareToKeep(form, partner)));
      return () => null;
    },
  });
  await renderToString(app.use(pinia));
  return opened[0]!;
}

const ticked: ShareForm = {
  ...formAfter(undefined),
  name: 'Kim',
  fields: ['talk', 'health', 'notes', 'allergies'],
  boundaryIds: ['about-photos'],
  ownPracticeIds: ['own-0000000000000001'],
};
const forSomebodyNew: ShareForm = { ...ticked, fields: ['talk'], boundaryIds: [], ownPracticeIds: [] };
const forPartner: ShareForm = { ...ticked, fields: ['talk'] };

beforeEach(async () => {
  setActivePinia(pinia);
  await useVaultStore().open();
});

afterEach(async () => {
  await useVaultStore().wipe();
});

describe('the draft of what is shown', () => {
  it.each([
    ['somebody new', undefined, forSomebodyNew],
    ['a partner', '0011223344556677', forPartner],
  ] as const)('brings no private tick back for %s, even where an earlier release wrote it', async (_who, partner, expected) => {
    await useDraftsStore().keep(shareDraft(partner), ticked);
    const { form, wasFound } = await openedForm(partner);
    expect(form).toEqual(expected);
    expect(wasFound).toBe(true);
  });

  it.each([
    ['somebody new', undefined, forSomebodyNew],
    ['a partner', '0011223344556677', forPartner],
  ] as const)('holds no private tick after it was thrown away for %s and brought back', async (_who, partner, expected) => {
    const { form, throwAway } = await openedForm(partner);
    Object.assign(form, ticked);
    const bringBack = await throwAway();
    expect(useDraftsStore().find(shareDraft(partner))).toBeUndefined();
    await bringBack();
    expect(useDraftsStore().find(shareDraft(partner))).toEqual(expected);
  });
});
