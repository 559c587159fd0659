import 'fake-indexeddb/auto';
import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { noAnswers, unwanted, withText } from '@/domain/checkin/checkInAnswers';
import { beginPassing, chooseWay, endAnswers, endReveal, endSharing } from '@/domain/checkin/checkInFlow';
import { newCheckIn } from '@/domain/checkin/newCheckIn';
import { newRepair } from '@/domain/repair/repair';
import { atStep, withKind, withWords } from '@/domain/repair/repairPath';
import { justMe } from '@/domain/session/person';
import { noPlan } from '@/domain/session/sessionPlan';
import { useBoundaryDraft } from '@/stores/boundaryDraft';
import { useCheckInsStore } from '@/stores/checkIns';
import { useDraftsStore } from '@/stores/drafts';
import { useRepairsStore } from '@/stores/repairs';
import { useVaultStore } from '@/stores/vault';
import { checkInAnswersKind } from '@/vault/checkIns';
import { sessionKind } from '@/vault/sessions';

const at = '2026-11-24T22:00:00.000Z';

async function openAll() {
  setActivePinia(createPinia());
  const stores = { vault: useVaultStore(), checkIns: useCheckInsStore(), repairs: useRepairsStore(), drafts: useDraftsStore() };
  await stores.vault.open();
  return stores;
}

let stores: Awaited<ReturnType<typeof openAll>>;

beforeEach(async () => {
  stores = await openAll();
});

afterEach(async () => {
  await stores.vault.wipe();
});

/** Two people who have answered and ticked one answer each. */
async function untilAgreeing(id: string): Promise<void> {
  const { checkIns } = stores;
  await checkIns.change(id, (before) => beginPassing(chooseWay(before, 'passed')), newCheckIn(at, ['cuddling']));
  for (const person of ['me', 'p1']) {
    await checkIns.changeAnswers(id, person, (before) => withText(before, 'liked', `${person} shows this`));
    await checkIns.changeAnswers(id, person, (before) => withText(before, 'disliked', `${person} hides this`));
    await checkIns.change(id, (before) => endAnswers(before, person));
  }
  for (const person of ['me', 'p1']) {
    await checkIns.changeAnswers(id, person, (before) => ({ ...before, ticked: ['words:liked'] }));
    await checkIns.change(id, (before) => endReveal(before, person));
  }
}

/** All that stands in the vault of answers, as text. */
const answersKept = () => JSON.stringify(stores.vault.recordsOf(checkInAnswersKind).value);

describe('check-ins', () => {
  it('show nothing before both have agreed, and keep nothing of a guest afterwards but what they showed', async () => {
    await untilAgreeing('c1');
    await stores.checkIns.agree('c1', 'me', true);
    expect(stores.checkIns.find('c1')?.shown).toBeUndefined();
    expect(answersKept()).toContain('p1 hides this');
    await stores.checkIns.agree('c1', 'p1', true);
    const shown = JSON.stringify(stores.checkIns.find('c1')?.shown);
    expect(shown).toContain('p1 shows this');
    expect(shown).not.toContain('hides this');
    expect(answersKept()).not.toContain('p1');
    expect(answersKept()).toContain('me hides this');
    stores = await openAll();
    expect(stores.checkIns.answersOf('c1', 'p1')).toEqual(noAnswers);
    expect(stores.checkIns.answersOf('c1', 'me').words.disliked).toBe('me hides this');
  });

  it('keep nothing of a guest either when two say "show" within one save', async () => {
    await untilAgreeing('c1');
    await Promise.all([stores.checkIns.agree('c1', 'me', true), stores.checkIns.agree('c1', 'p1', true)]);
    expect(stores.checkIns.find('c1')?.stage.kind).toBe('shared');
    expect(answersKept()).not.toContain('p1');
  });

  it('keep nothing of guests where nothing is shown, and take in no word that comes late', async () => {
    await untilAgreeing('c1');
    await stores.checkIns.change('c1', endSharing);
    expect(answersKept()).not.toContain('p1');
    expect(await stores.checkIns.changeAnswers('c1', 'p1', (before) => withText(before, 'liked', 'late'))).toBe(false);
    expect(answersKept()).not.toContain('late');
  });

  it('that are stopped after "I didn’t want it" are over, with what was said before and nothing of that page', async () => {
    const { checkIns } = stores;
    await untilAgreeing('c1');
    await checkIns.changeAnswers('c1', 'me', (before) => ({ ...before, boundary: 'rather-not-say', at: 'boundary' }));
    expect(await checkIns.stop('c1', 'me')).toBe(true);
    expect(checkIns.find('c1')?.stage.kind).toBe('over');
    expect(checkIns.answersOf('c1', 'me').words.disliked).toBe('me hides this');
    expect(checkIns.answersOf('c1', 'me')).not.toHaveProperty('boundary');
    expect(checkIns.answersOf('c1', 'me')).not.toHaveProperty('at');
    expect(answersKept()).not.toContain('p1');
  });

  it('that are stopped so with nothing else said are gone, but not what somebody asked to keep', async () => {
    const { checkIns } = stores;
    for (const id of ['blank', 'kept']) {
      await checkIns.change(id, (before) => chooseWay(before, 'alone'), newCheckIn(at));
      await checkIns.changeAnswers(id, 'me', (before) => ({ ...before, boundary: 'rather-not-say' }));
    }
    await checkIns.changeAnswers('kept', 'me', (before) => ({ ...before, forMe: unwanted }));
    await checkIns.stop('blank', 'me');
    await checkIns.stop('kept', 'me');
    expect(checkIns.find('blank')).toBeUndefined();
    expect(checkIns.find('kept')?.stage.kind).toBe('over');
    expect(checkIns.answersOf('kept', 'me').forMe).toBe(unwanted);
    expect(await checkIns.stop('blank', 'me')).toBe(false);
  });

  it('can be ended half way, which can be taken back with all that was answered', async () => {
    const { checkIns } = stores;
    await untilAgreeing('c1');
    const takeBack = await checkIns.end('c1');
    expect(checkIns.find('c1')?.stage.kind).toBe('over');
    expect(answersKept()).not.toContain('p1');
    await takeBack?.();
    expect(checkIns.find('c1')?.stage.kind).toBe('agree');
    expect(checkIns.answersOf('c1', 'p1').words.disliked).toBe('p1 hides this');
  });

  it('begin with what their session knows, and aren’t kept before something is chosen', async () => {
    const plan = { ...noPlan, people: [justMe, { ...justMe, id: 'p1', name: 'Sam' }] } as const;
    const session = { startedAt: at, zone: 'UTC', plan, signs: [], steps: [{ practiceId: 'cuddling', startedAt: at }] };
    await stores.vault.keep([{ kind: sessionKind, id: 's1', value: session }]);
    const first = stores.checkIns.fromSession('s1', at);
    expect(first?.people.map(({ name }) => name)).toEqual(['', 'Sam']);
    expect(stores.checkIns.fromSession('nothing', at)).toBeUndefined();
    expect(stores.checkIns.find('s1')).toBeUndefined();
    expect(await stores.checkIns.change('nothing', (before) => before)).toBe(true);
    expect(stores.checkIns.find('nothing')).toBeUndefined();
  });

  it('keep what somebody asked to keep for themselves apart from what they said', async () => {
    await stores.checkIns.changeAnswers('c1', 'me', (before) => ({ ...before, boundary: 'rather-not-say', forMe: unwanted }));
    await stores.checkIns.changeAnswers('c1', 'me', ({ forMe: _forMe, ...others }) => others);
    expect(answersKept()).not.toContain(unwanted);
    expect(stores.checkIns.answersOf('c1', 'me').boundary).toBe('rather-not-say');
  });
});

describe('mending', () => {
  it('is gone on with where it was left', async () => {
    const first = newRepair(at, 'c1');
    await stores.repairs.change('r1', (before) => atStep(withKind(before, 'accident'), 'regret'), first);
    await stores.repairs.change('r1', (before) => withWords(before, 'regret', 'that it hurt'));
    stores = await openAll();
    expect(stores.repairs.find('r1')).toEqual({
      at,
      checkInId: 'c1',
      kind: 'accident',
      step: 'regret',
      words: { regret: 'that it hurt' },
    });
  });
});

describe('a boundary that is begun elsewhere', () => {
  const beginning = { topic: 'Jokes', limit: 'soft', words: 'no jokes', conditions: '' } as const;

  it('stands in the form’s own draft, and never over one that is half written', async () => {
    const draft = useBoundaryDraft();
    expect(draft.hasOne()).toBe(false);
    expect(await draft.begin(beginning)).toBe(true);
    expect(stores.drafts.find('boundary-new')).toEqual(beginning);
    expect(await draft.begin({ ...beginning, topic: 'Other' })).toBe(false);
    expect(stores.drafts.find('boundary-new')).toEqual(beginning);
  });
});
