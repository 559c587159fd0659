import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SharedCard, SharedStance } from '@/domain/exchange/sharedCard';
import { newBoundary } from '@/domain/boundary/boundaryHistory';
import type { PracticeId } from '@/domain/practice';
import { justMe, me } from '@/domain/session/person';
import { flowOf } from '@/domain/session/session';
import { noPlan, type SessionPlan } from '@/domain/session/sessionPlan';
import { directions, type Direction } from '@/domain/stance';
import { useBoundariesStore } from '@/stores/boundaries';
import { useCardStore } from '@/stores/card';
import { useCareNowStore } from '@/stores/careNow';
import { useCatalogueStore } from '@/stores/catalogue';
import { useMenuChoicesStore } from '@/stores/menuChoices';
import { usePartnersStore } from '@/stores/partners';
import { useSessionPlanStore } from '@/stores/sessionPlan';
import { useTray } from '@/stores/useTray';
import { useVaultStore } from '@/stores/vault';
import { failPuts } from '../../support/failPuts';
import { anySharedCard, cardOf, sharedBoundaryOf } from '../domain/partner/sharedSamples';
import { samplePractice, wordingOf } from '../domain/samples';

async function openAll() {
  setActivePinia(createPinia());
  const stores = {
    vault: useVaultStore(),
    care: useCareNowStore(),
    plans: useSessionPlanStore(),
    choices: useMenuChoicesStore(),
    boundaries: useBoundariesStore(),
    card: useCardStore(),
    catalogue: useCatalogueStore(),
    partners: usePartnersStore(),
    tray: useTray(),
  };
  await stores.vault.open();
  await stores.catalogue.load();
  return stores;
}

let stores: Awaited<ReturnType<typeof openAll>>;

beforeEach(async () => {
  stores = await openAll();
});

afterEach(async () => {
  await stores.vault.wipe();
});

/** A plan with people of these names; `looksAfter` has a pair for each who looks after whom, by place, the owner being 0. */
function planWith(names: readonly string[], looksAfter: readonly (readonly [by: number, whom: number])[] = []): SessionPlan {
  const ids = [me, ...names.map((_, at) => `p${at + 1}`)];
  const lookedAfterBy = (at: number) => looksAfter.flatMap(([by, whom]) => (whom === at ? [ids[by]!] : []));
  const others = names.map((name, at) => ({ ...justMe, id: ids[at + 1]!, name, lookedAfterBy: lookedAfterBy(at + 1) }));
  return { ...noPlan, people: [{ ...justMe, lookedAfterBy: lookedAfterBy(0) }, ...others] };
}

async function sam(differences: Partial<SharedCard>): Promise<string> {
  const id = (await stores.partners.add('Sam'))!;
  await stores.partners.receive(id, cardOf(differences));
  return id;
}

/** Everything that the session could show, begin, or come to. */
function shown(): readonly PracticeId[] {
  const { care } = stores;
  return [...care.others, ...(care.step ? [care.step.practiceId] : [])];
}

describe('a plan with somebody whose card is here', () => {
  it('begins, queues and offers nothing that the card refuses, by stance, boundary or words', async () => {
    await sam({
      stances: { massage: { give: 'hard-limit', receive: 'hard-limit' } },
      boundaries: [sharedBoundaryOf({ limit: 'soft', practiceIds: ['cuddling'] })],
      fields: { 'please-dont': 'no hair brushing' },
    });
    const refused = ['massage', 'cuddling', ...stores.catalogue.namedIn('no hair brushing')];
    await stores.choices.setTray([...refused, 'water-or-tea']);
    await stores.plans.change(() => planWith(['sam']));
    await stores.care.start();
    expect(flowOf(stores.care.session!).queue).toEqual(['water-or-tea']);
    await stores.care.act({ kind: 'go-to', stage: 'care' });
    for (const id of refused) await stores.care.act({ kind: 'add', id });
    for (const id of refused) await stores.care.act({ kind: 'swap', id });
    expect(shown().filter((id) => refused.includes(id))).toEqual([]);
    expect(stores.care.session?.steps.map(({ practiceId }) => practiceId)).toEqual(['water-or-tea']);
    expect(stores.care.refused.get('massage')?.map(({ name }) => name)).toEqual(['Sam']);
  });

  it('loses what goes on when a card arrives in the middle of it, and what was to come', async () => {
    await stores.choices.setTray(['cuddling', 'massage', 'water-or-tea']);
    await stores.plans.change(() => planWith(['Sam']));
    await stores.care.start();
    await stores.care.act({ kind: 'go-to', stage: 'care' });
    expect(stores.care.step?.practiceId).toBe('cuddling');
    await sam({ stances: { cuddling: { receive: 'not-now' }, massage: { give: 'soft-limit' } } });
    expect(stores.care.isBarred).toBe(true);
    await stores.care.act({ kind: 'settle' });
    expect(stores.care.step?.practiceId).toBe('water-or-tea');
  });

  it('reaches own practices that are named after what the card refuses, or called the same', async () => {
    const text = { alsoCalled: [], line: '', steps: [], variations: {}, whenNot: {}, ask: [], offer: [] };
    const foot = await stores.catalogue.keepOwn({ practice: samplePractice(''), text: { ...text, name: 'Foot massage' } });
    const stove = await stores.catalogue.keepOwn({ practice: samplePractice(''), text: { ...text, name: 'The stove' } });
    await sam({
      stances: { massage: { receive: 'hard-limit' }, 'own-theirs': { receive: 'not-now' } },
      practices: [{ practice: samplePractice('own-theirs'), name: 'the Stove', line: '' }],
    });
    await stores.choices.setTray([foot!, stove!, 'massage', 'water-or-tea']);
    await stores.plans.change(() => planWith(['Sam']));
    expect(stores.tray.standing.value.map(({ practice }) => practice.id)).toEqual(['water-or-tea']);
  });

  it('says whose card it is, beside the owner’s own reasons', async () => {
    const id = await sam({ stances: { massage: { receive: 'hard-limit' } } });
    await stores.card.change((before) => ({ ...before, stances: { massage: { receive: 'not-now' } } }));
    await stores.choices.setTray(['massage']);
    await stores.plans.change(() => planWith(['Sam'], [[1, 0]]));
    expect(stores.tray.leftOut.value).toEqual([
      { id: 'massage', reasons: [{ kind: 'stance', stance: 'not-now' }, { kind: 'partner', partnerId: id, name: 'Sam' }] },
    ]);
  });

  it('lets the owner receive what the other gladly gives, and says that it is only for that', async () => {
    await sam({ stances: { massage: { receive: 'hard-limit', give: 'want' } } });
    await stores.choices.setTray(['massage']);
    await stores.plans.change(() => planWith(['Sam'], [[1, 0]]));
    expect(stores.tray.standing.value).toMatchObject([{ practice: { id: 'massage' }, only: 'receive' }]);
    await stores.care.start();
    expect(stores.care.onlyFor('massage')).toBe('receive');
  });

  it('goes by every card of those who are or were called so', async () => {
    await sam({ stances: { massage: { receive: 'hard-limit' } } });
    await sam({ from: 'aaaabbbbccccdddd', stances: { cuddling: { receive: 'hard-limit' } } });
    await stores.choices.setTray(['massage', 'cuddling', 'water-or-tea']);
    await stores.plans.change(() => planWith([' SAM ']));
    expect(stores.tray.standing.value.map(({ practice }) => practice.id)).toEqual(['water-or-tea']);
  });
});

describe('partners who are brought into a plan', () => {
  const names = () => stores.plans.plan.people.map(({ name }) => name);

  it('stand beside whoever is there, once each, and what they refuse is left out', async () => {
    const id = await sam({ stances: { massage: { give: 'hard-limit', receive: 'hard-limit' } } });
    await stores.choices.setTray(['massage', 'water-or-tea']);
    await stores.plans.change(() => ({ ...planWith(['Alex']), expectations: 'A call' }));
    expect(await stores.plans.bring([id])).toBe(true);
    expect(await stores.plans.bring([id, 'nobody'])).toBe(true);
    expect(names()).toEqual(['', 'Alex', 'Sam']);
    expect(stores.plans.plan.expectations).toBe('A call');
    expect(stores.tray.standing.value.map(({ practice }) => practice.id)).toEqual(['water-or-tea']);
  });

  it('are known there by a former name, but not by one that somebody else goes by', async () => {
    const id = (await stores.partners.add('Sam'))!;
    await stores.partners.change(id, (before) => ({ ...before, formerNames: ['Alex'] }));
    await stores.plans.change(() => planWith(['alex']));
    await stores.plans.bring([id]);
    expect(names()).toEqual(['', 'alex']);
    await stores.partners.add('Alex');
    await stores.plans.bring([id]);
    expect(names()).toEqual(['', 'alex', 'Sam']);
  });

  it('are heeded by what begins with the next tap, before that they are here is on the disk', async () => {
    const id = await sam({ stances: { massage: { give: 'hard-limit', receive: 'hard-limit' } } });
    await stores.choices.setTray(['massage', 'water-or-tea']);
    void stores.plans.bring([id]);
    await stores.care.start();
    expect(stores.care.session?.plan.people.map(({ name }) => name)).toEqual(['', 'Sam']);
    expect(flowOf(stores.care.session!).queue).toEqual(['water-or-tea']);
  });

  it('are heeded where that they are here couldn’t be kept at first', async () => {
    const id = await sam({ stances: { massage: { give: 'hard-limit', receive: 'hard-limit' } } });
    await stores.choices.setTray(['massage', 'water-or-tea']);
    const mend = failPuts(new DOMException('full', 'QuotaExceededError'));
    try {
      expect(await stores.plans.bring([id])).toBe(false);
      expect(await stores.care.start()).toBe(false);
      expect(stores.care.session).toBeUndefined();
    } finally {
      mend();
    }
    expect(await stores.care.start()).toBe(true);
    expect(flowOf(stores.care.session!).queue).toEqual(['water-or-tea']);
  });
});

describe('whatever cards, plans and boundaries there are', () => {
  it('no refused practice is ever begun, queued or offered', async () => {
    const ids = ['cuddling', 'massage', 'water-or-tea', 'honest-talk', 'listening-to-music', 'blanket-or-warm-clothes'];
    const [one, other] = [(await stores.partners.add('Sam'))!, (await stores.partners.add('Jo'))!];
    const isNo = (said: SharedStance | undefined) => said === 'not-now' || said === 'soft-limit' || said === 'hard-limit';
    const named = new Map<string, readonly PracticeId[]>();
    const namedIn = (words = '') => {
      named.set(words, named.get(words) ?? stores.catalogue.namedIn(words));
      return named.get(words)!;
    };
    const refuses = (card: SharedCard, id: PracticeId, direction: Direction) =>
      isNo(card.stances[id]?.[direction]) ||
      card.boundaries.some(({ limit, practiceIds }) => ['hard', 'soft'].includes(limit) && practiceIds.includes(id)) ||
      namedIn(card.fields['please-dont']).includes(id);

    await fc.assert(
      fc.asyncProperty(
        anySharedCard(ids),
        anySharedCard(ids),
        fc.subarray([[0, 1], [1, 0], [0, 2], [2, 0], [1, 2], [2, 1]] as const),
        fc.shuffledSubarray(ids),
        fc.subarray(ids, { maxLength: 2 }),
        fc.boolean(),
        async (samsCard, josCard, looksAfter, tray, ruledOut, isLate) => {
          const receiveBoth = async () => {
            await stores.partners.receive(one, samsCard);
            await stores.partners.receive(other, josCard);
          };
          for (const each of [one, other]) await stores.partners.removeCard(each);
          for (const { id } of stores.boundaries.boundaries) await stores.boundaries.remove(id);
          await stores.boundaries.keep(newBoundary(wordingOf({ practiceIds: ruledOut }), '2026-11-24T10:00:00.000Z'));
          await stores.choices.setTray(tray);
          await stores.plans.change(() => planWith(['Sam', 'Jo'], looksAfter));
          if (!isLate) await receiveBoth();
          await stores.care.start();
          if (isLate) await receiveBoth();

          const involved = (place: number, direction: Direction) => {
            const gives = looksAfter.some(([by]) => by === place);
            const receives = looksAfter.some(([, whom]) => whom === place);
            return gives === receives || (direction === 'give' ? gives : receives);
          };
          const isRefused = (id: PracticeId) =>
            ruledOut.includes(id) ||
            directions.some((direction) =>
              [samsCard, josCard].some((card, at) => involved(at + 1, direction) && refuses(card, id, direction)),
            );
          const begunBefore = stores.care.session?.steps.length ?? 0;
          await stores.care.act({ kind: 'go-to', stage: 'care' });
          for (const id of ids) await stores.care.act({ kind: 'add', id });
          for (const _ of ids) {
            expect(shown().filter(isRefused)).toEqual([]);
            await stores.care.act({ kind: 'go-on' });
          }
          const begun = stores.care.session?.steps.slice(begunBefore).map(({ practiceId }) => practiceId) ?? [];
          expect(begun.filter(isRefused)).toEqual([]);
          expect(stores.tray.standing.value.filter(({ practice }) => isRefused(practice.id))).toEqual([]);
          await stores.care.act({ kind: 'end' });
          await stores.care.act({ kind: 'leave' });
        },
      ),
      { numRuns: 25 },
    );
  }, 120_000);
});
