import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reactive } from 'vue';
import { newBoundary } from '@/domain/boundary/boundaryHistory';
import { withStance } from '@/domain/card/card';
import { noCompare, overWith, type Compare } from '@/domain/compare/compare';
import type { CompareMatch } from '@/domain/compare/compareWish';
import { withName } from '@/domain/partner/named';
import { blankForm, mine } from '@/features/agreements/agreementForm';
import { useCareIdeas } from '@/features/agreements/useCareIdeas';
import { useBoundariesStore } from '@/stores/boundaries';
import { useCardStore } from '@/stores/card';
import { useCatalogueStore } from '@/stores/catalogue';
import { useCompareStore } from '@/stores/compare';
import { useMenuChoicesStore } from '@/stores/menuChoices';
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
  const people = reactive(blankForm('Sam', sam, []).people);
  const { inMenu, inTray } = inComponent(pinia, () => useCareIdeas(() => people)).made;
  const tray = () => inTray.value.map(({ id, receiver }) => `${id} ${receiver}`);
  return { vault, partners, sam, people, tray, forMe: () => inMenu.value.filter(({ receiver }) => receiver === mine).map(({ id }) => id) };
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

describe('what is in the tray, in an agreement', () => {
  const forAny = ['massage me', 'massage p1', 'massage each-other'];
  const found = (...over: CompareMatch['direction'][]): readonly CompareMatch[] =>
    over.map((direction) => ({ practiceId: 'massage', direction, mine: 'want', others: 'willing' }));
  const compared = (differences: Partial<Compare>, matches: readonly CompareMatch[]) =>
    useCompareStore().change(() => overWith({ ...noCompare, ...differences }, matches));
  const samHere = { names: { owner: 'Kim', other: ' sam ' } };

  beforeEach(async () => {
    await useMenuChoicesStore().setTray(['massage']);
  });

  it('is for whom somebody says, since the tray doesn’t know', () => {
    expect(open.tray()).toEqual(forAny);
  });

  it('is for whom a comparison between these two found it, by name or by record, while that is still here', async () => {
    await compared(samHere, found('receive'));
    expect(open.tray()).toEqual(['massage me']);
    await compared(samHere, found('give'));
    expect(open.tray()).toEqual(['massage p1']);
    await compared(samHere, found('receive', 'give'));
    expect(open.tray()).toEqual(['massage each-other']);
    await compared({ names: { owner: '', other: '' }, partnerId: open.sam }, found('receive'));
    expect(open.tray()).toEqual(['massage me']);
    await useCompareStore().end();
    expect(open.tray()).toEqual(forAny);
  });

  it('is asked about where the comparison was with somebody else, or found nothing of it', async () => {
    await compared({ names: { owner: '', other: '' } }, found('receive'));
    expect(open.tray()).toEqual(forAny);
    await compared({ names: { owner: 'Kim', other: 'Robin' } }, found('receive'));
    expect(open.tray()).toEqual(forAny);
    await compared({ ...samHere, partnerId: 'another-sam' }, found('receive'));
    expect(open.tray()).toEqual(forAny);
    await compared(samHere, []);
    expect(open.tray()).toEqual(forAny);
  });

  it('isn’t for each other among three because two of them would', async () => {
    open.people.push({ key: 'p2', name: 'Robin', partnerId: '' });
    await compared(samHere, found('receive', 'give'));
    expect(open.tray()).toEqual(['massage me', 'massage p1']);
  });

  it('is never for anybody whom it isn’t open for', async () => {
    await useCardStore().change((before) => withStance(before, 'massage', 'receive', 'hard-limit'));
    await compared(samHere, found('receive'));
    expect(open.tray()).toEqual(['massage p1']);
    open.people.push({ key: 'p2', name: 'Robin', partnerId: '' });
    expect(open.tray()).toEqual(['massage p1', 'massage p2']);
  });
});
