import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newBoundary } from '@/domain/boundary/boundaryHistory';
import { withStance } from '@/domain/card/card';
import { withName } from '@/domain/partner/named';
import { blankForm, mine } from '@/features/agreements/agreementForm';
import { useCareIdeas } from '@/features/agreements/useCareIdeas';
import { useBoundariesStore } from '@/stores/boundaries';
import { useCardStore } from '@/stores/card';
import { useCatalogueStore } from '@/stores/catalogue';
import { usePartnersStore } from '@/stores/partners';
import { useQuizStore } from '@/stores/quiz';
import { useVaultStore } from '@/stores/vault';
import { inComponent, newWindow } from '../../../support/inComponent';
import { cardOf } from '../../domain/partner/sharedSamples';
import { wordingOf } from '../../domain/samples';

/** The ideas for an agreement with Sam, who would like to give a massage and to cuddle. */
async function openAll() {
  const pinia = newWindow();
  const vault = useVaultStore();
  await vault.open();
  await useCatalogueStore().load();
  const partners = usePartnersStore();
  const sam = await partners.add('Sam');
  if (!sam) throw new Error('The partner was not kept.');
  await partners.receive(sam, cardOf({ stances: { massage: { give: 'want' }, cuddling: { give: 'want' } } }));
  const { people } = blankForm('Sam', sam, []);
  const { inMenu } = inComponent(pinia, () => useCareIdeas(() => people)).made;
  return { vault, partners, sam, people, forMe: () => inMenu.value.filter(({ receiver }) => receiver === mine).map(({ id }) => id) };
}

let open: Awaited<ReturnType<typeof openAll>>;

beforeEach(async () => {
  open = await openAll();
});

afterEach(async () => {
  await open.vault.wipe();
});

describe('what suits both, in an agreement', () => {
  it('lets no answer speak for somebody who would rather have no aftercare, as in the menu of both', async () => {
    await useQuizStore().answer('kind-of-touch', { kind: 'chosen', options: ['firm-holding'] });
    expect(open.forMe()).toContain('cuddling');
    await useQuizStore().answer('no-aftercare', { kind: 'chosen', options: ['none'] });
    expect(open.forMe()).toEqual([]);
  });

  it('goes by what was said of the other under a former name', async () => {
    await useCardStore().change((before) => withStance(before, 'massage', 'receive', 'want'));
    expect(open.forMe()).toEqual(['massage']);
    for (const person of open.people) person.name = person.key === mine ? '' : 'Robin';
    await useBoundariesStore().keep(newBoundary(wordingOf({ partner: 'Sam', practiceIds: ['massage'] }), '2026-11-24T08:00:00.000Z'));
    await open.partners.change(open.sam, (before) => withName(before, 'Robin'));
    expect(open.forMe()).toEqual([]);
  });
});
