import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newBoundary } from '@/domain/boundary/boundaryHistory';
import { withStance } from '@/domain/card/card';
import { matchesFor } from '@/domain/match/matches';
import { conditionsOn } from '@/domain/match/side';
import { withName } from '@/domain/partner/named';
import { useBoundariesStore } from '@/stores/boundaries';
import { useCardStore } from '@/stores/card';
import { useCatalogueStore } from '@/stores/catalogue';
import { usePartnersStore } from '@/stores/partners';
import { useQuizStore } from '@/stores/quiz';
import { useSides } from '@/stores/useSides';
import { useVaultStore } from '@/stores/vault';
import { inComponent, newWindow } from '../../support/inComponent';
import { cardOf } from '../domain/partner/sharedSamples';
import { wordingOf } from '../domain/samples';

async function openAll() {
  const pinia = newWindow();
  const vault = useVaultStore();
  await vault.open();
  await useCatalogueStore().load();
  const partners = usePartnersStore();
  const sam = await partners.add('Sam');
  const alex = await partners.add('Alex');
  if (!sam || !alex) throw new Error('The partners were not kept.');
  return { vault, partners, sam, alex, sides: inComponent(pinia, useSides).made };
}

let open: Awaited<ReturnType<typeof openAll>>;

beforeEach(async () => {
  open = await openAll();
});

afterEach(async () => {
  await open.vault.wipe();
});

describe('the sides of a plan', () => {
  it('have none for a partner who has shown no card, and the words of one who has', async () => {
    const { partners, sam, sides } = open;
    expect(sides.sideOf(sam)).toBeUndefined();
    await partners.receive(sam, cardOf({ stances: { singing: { give: 'want' }, massage: { give: 'want' } }, fields: { 'please-dont': 'no singing' } }));
    const side = sides.sideOf(sam);
    expect(side?.says('massage', 'give')).toBe('want');
    expect(side?.refuses('massage', 'give')).toBe(false);
    expect(side?.refuses('singing', 'give')).toBe(true);
  });

  it('show a condition to the one whom it concerns, and to nobody else', async () => {
    const { sam, alex, sides } = open;
    const condition = wordingOf({ limit: 'conditional', conditions: 'Ask first', partner: 'sam', practiceIds: ['massage'] });
    await useBoundariesStore().keep(newBoundary(condition, '2026-11-24T08:00:00.000Z'));
    expect(conditionsOn(sides.ownSideWith([sam]), 'massage')).toEqual(['Ask first']);
    expect(conditionsOn(sides.ownSideWith([alex]), 'massage')).toEqual([]);
    expect(conditionsOn(sides.ownSideWith([alex, sam]), 'massage')).toEqual(['Ask first']);
  });

  it('know somebody of whom only a name is known by the names of whoever goes or went by it', async () => {
    const { partners, sam, sides } = open;
    const condition = wordingOf({ limit: 'conditional', conditions: 'Ask first', partner: 'Sam', practiceIds: ['massage'] });
    await useBoundariesStore().keep(newBoundary(condition, '2026-11-24T08:00:00.000Z'));
    await partners.change(sam, (before) => withName(before, 'Robin'));
    expect(conditionsOn(sides.ownSideWith([], ['robin']), 'massage')).toEqual(['Ask first']);
    expect(conditionsOn(sides.ownSideWith([], ['Kim']), 'massage')).toEqual([]);
  });

  it('hold the owner’s own limits against any wish of the other, from the moment that they are written', async () => {
    const { partners, sam, sides } = open;
    const { practices } = useCatalogueStore();
    await partners.receive(sam, cardOf({ stances: { massage: { give: 'want' } } }));
    await useCardStore().change((before) => withStance(before, 'massage', 'receive', 'want'));
    const menu = () => {
      const theirs = sides.sideOf(sam);
      return theirs ? matchesFor(sides.ownSideWith([sam]), theirs, practices).map(({ id }) => id) : [];
    };
    expect(menu()).toEqual(['massage']);
    await useBoundariesStore().keep(newBoundary(wordingOf({ practiceIds: ['massage'] }), '2026-11-24T08:00:00.000Z'));
    expect(menu()).toEqual([]);
  });

  it('let no answer speak for receiving where somebody would rather have no aftercare', async () => {
    const { sam, sides } = open;
    await useQuizStore().answer('kind-of-touch', { kind: 'chosen', options: ['firm-holding'] });
    expect(sides.ownSideWith([sam]).says('cuddling', 'receive')).toBe('fits');
    await useQuizStore().answer('no-aftercare', { kind: 'chosen', options: ['none'] });
    expect(sides.ownSideWith([sam]).says('cuddling', 'receive')).toBeUndefined();
  });

  it('let the answers speak for what a card claims of them, and no more', async () => {
    const { sam, sides } = open;
    await useQuizStore().answer('first-wish', { kind: 'chosen', options: ['be-near'] });
    await useQuizStore().answer('kind-of-touch', { kind: 'chosen', options: ['stroking'] });
    const says = (id: string) => sides.ownSideWith([sam]).says(id, 'receive');
    expect([says('lying-near'), says('stroking-hair')]).toEqual(['fits', 'fits']);
    for (const id of ['cuddling', 'lingering-kisses', 'snuggling', 'sitting-outside']) expect(says(id)).toBeUndefined();
  });
});
