import 'fake-indexeddb/auto';
import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nextTick } from 'vue';
import { bodyRules } from '@/content/help/bodyRules';
import { assessBody } from '@/domain/bodycheck/assessBody';
import { withNeed, withStance } from '@/domain/card/card';
import type { Caution, PracticeId } from '@/domain/practice';
import { withPersonAdded } from '@/domain/session/planPeople';
import { flowOf } from '@/domain/session/session';
import { useBoundariesStore } from '@/stores/boundaries';
import { useCardStore } from '@/stores/card';
import { useCareNowStore } from '@/stores/careNow';
import { useCatalogueStore } from '@/stores/catalogue';
import { useFollowUpsStore } from '@/stores/followUps';
import { useMenuChoicesStore } from '@/stores/menuChoices';
import { useQuizStore } from '@/stores/quiz';
import { useSessionPlanStore } from '@/stores/sessionPlan';
import { useSessionsStore } from '@/stores/sessions';
import { useVaultStore } from '@/stores/vault';
import { failPuts } from '../../support/failPuts';
import { samplePractice, wordingOf } from '../domain/samples';

async function openAll() {
  setActivePinia(createPinia());
  const stores = {
    vault: useVaultStore(),
    care: useCareNowStore(),
    sessions: useSessionsStore(),
    plans: useSessionPlanStore(),
    tray: useMenuChoicesStore(),
    boundaries: useBoundariesStore(),
    card: useCardStore(),
    quiz: useQuizStore(),
    catalogue: useCatalogueStore(),
    followUps: useFollowUpsStore(),
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

const flow = () => flowOf(stores.care.session!);
const practice = (id: PracticeId) => stores.catalogue.practiceById.get(id);

/** Rules a practice out by a boundary. */
function ruleOut(...practiceIds: readonly PracticeId[]): Promise<boolean> {
  return stores.boundaries.keep({ versions: [{ at: new Date().toISOString(), wording: wordingOf({ practiceIds }) }] });
}

describe('a session', () => {
  it('begins with the tray, in its order and without what was ruled out since', async () => {
    await stores.tray.setTray(['water-or-tea', 'massage', 'cuddling']);
    await ruleOut('massage');
    await stores.care.start();
    expect(flow().queue).toEqual(['water-or-tea', 'cuddling']);
  });

  it('suggests getting warm, but not where cooling is asked for or a blanket is ruled out in any way', async () => {
    const { care, quiz, card } = stores;
    expect(care.suggests('warm')).toBe(true);
    await quiz.answer('body-needs', { kind: 'chosen', options: ['warm'] });
    expect(care.suggests('warm')).toBe(true);
    await quiz.answer('body-needs', { kind: 'chosen', options: ['warm', 'cool'] });
    expect(care.suggests('warm')).toBe(false);
    await quiz.answer('body-needs', { kind: 'depends', bySituation: { rough: ['cool'] } });
    expect(care.suggests('warm')).toBe(false);
    await quiz.answer('body-needs', undefined);
    for (const direction of ['receive', 'give'] as const) {
      await card.change((before) => withStance(before, 'blanket-or-warm-clothes', direction, 'hard-limit'));
      expect(care.suggests('warm')).toBe(false);
      await card.change((before) => withStance(before, 'blanket-or-warm-clothes', direction, undefined));
    }
    await card.change((before) => withNeed(before, 'warmth', 'none'));
    expect(care.suggests('warm')).toBe(false);
    await card.change((before) => withNeed(before, 'warmth', undefined));
    expect(care.suggests('warm')).toBe(true);
    await ruleOut('blanket-or-warm-clothes');
    expect(care.suggests('warm')).toBe(false);
  });

  it('suggests something to drink, but not where that is ruled out in any way', async () => {
    const { care, card } = stores;
    for (const direction of ['receive', 'give'] as const) {
      expect(care.suggests('water')).toBe(true);
      await card.change((before) => withStance(before, 'water-or-tea', direction, 'hard-limit'));
      expect(care.suggests('water')).toBe(false);
      await card.change((before) => withStance(before, 'water-or-tea', direction, undefined));
    }
    await ruleOut('water-or-tea');
    expect(care.suggests('water')).toBe(false);
    expect(care.suggests('warm')).toBe(true);
  });

  it('begins unprepared with the first ones that suit', async () => {
    await stores.care.start();
    expect(flow().queue).toHaveLength(5);
    expect(flow().company).toBe('unsaid');
    expect(flow().place).toEqual({ stage: 'first', at: 'safe' });
  });

  it('offers somebody alone only what can be done alone, and afar only what can be done from there', async () => {
    await stores.care.start(true);
    expect(stores.care.others.length).toBeGreaterThan(5);
    expect(stores.care.others.every((id) => practice(id)?.solo)).toBe(true);
    await stores.care.act({ kind: 'end' });
    await stores.care.act({ kind: 'leave' });
    await stores.plans.change((before) => withPersonAdded({ ...before, situation: 'afar' }));
    await stores.care.start();
    expect(stores.care.others.every((id) => practice(id)?.remote)).toBe(true);
  });

  it('offers somebody alone first what needs nobody else, in words for one', async () => {
    await stores.care.start(true);
    const planned = flow().queue.map((id) => practice(id)!);
    expect(planned).toHaveLength(5);
    expect(planned.filter(({ solo, touch, closeness }) => !solo || touch > 0 || closeness > 1).map(({ id }) => id)).toEqual([]);
    await stores.care.act({ kind: 'go-to', stage: 'care' });
    const offered = [stores.care.step!.practiceId, ...stores.care.others];
    const first = offered.findIndex((id) => practice(id)!.touch > 0);
    expect(offered.slice(first).filter((id) => ['time-alone', 'sleep', 'caring-for-yourself'].includes(id))).toEqual([]);
    for (const id of offered) {
      const { name, line, steps } = stores.care.textFor(id)!;
      expect(line, id).toBe(stores.catalogue.textOf(id)!.variations.alone);
      expect(steps, id).toEqual([]);
      expect(name, id).not.toMatch(/together|each other|they|talk/i);
    }
    expect(stores.care.textFor('cuddling')!.name).toBe('Hugging a pillow');
  });

  it('keeps the words for two where somebody else may be there', async () => {
    await stores.care.start();
    expect(stores.care.textFor('cuddling')).toEqual(stores.catalogue.textOf('cuddling'));
  });

  it('takes a plan with nobody else in it for unsaid, and for somebody alone only where it was by oneself', async () => {
    await stores.plans.change((before) => ({ ...before, situation: 'rough', expectations: 'A call' }));
    expect(stores.care.company).toBe('unsaid');
    await stores.care.start();
    expect(flow().company).toBe('unsaid');
    await stores.care.act({ kind: 'end' });
    await stores.care.act({ kind: 'leave' });
    await stores.plans.change((before) => ({ ...before, situation: 'solo' }));
    await stores.care.start();
    expect(flow().company).toBe('alone');
  });

  it('keeps out what may neither be received nor given, and says what may be given only', async () => {
    await stores.card.change((before) => ({
      ...before,
      stances: { massage: { receive: 'hard-limit' }, cuddling: { receive: 'not-now', give: 'soft-limit' } },
    }));
    await stores.care.start();
    expect(stores.care.others).toContain('massage');
    expect(stores.care.onlyFor('massage')).toBe('give');
    expect(stores.care.others).not.toContain('cuddling');
    expect(flow().queue).not.toContain('cuddling');
  });

  it('loses at once what a boundary rules out while it goes on', async () => {
    await stores.tray.setTray(['cuddling', 'massage', 'water-or-tea']);
    await stores.care.start();
    await stores.care.act({ kind: 'go-to', stage: 'care' });
    expect(stores.care.step?.practiceId).toBe('cuddling');
    await ruleOut('cuddling', 'massage');
    expect(stores.care.step).toBeUndefined();
    expect(stores.care.isBarred).toBe(true);
    await stores.care.act({ kind: 'swap', id: 'massage' });
    await stores.care.act({ kind: 'add', id: 'massage' });
    await stores.care.act({ kind: 'settle' });
    expect(stores.care.step?.practiceId).toBe('water-or-tea');
    expect(stores.care.others).not.toContain('massage');
  });

  it('passes by an own practice that was removed meanwhile', async () => {
    const text = { name: 'Stove', alsoCalled: [], line: '', steps: [], variations: {}, whenNot: {}, ask: [], offer: [] };
    const own = await stores.catalogue.keepOwn({ practice: samplePractice(''), text });
    await stores.tray.setTray([own!, 'cuddling']);
    await stores.care.start();
    await stores.catalogue.removeOwn(own!);
    await stores.care.act({ kind: 'go-to', stage: 'care' });
    expect(stores.care.step?.practiceId).toBe('cuddling');
  });

  it('goes to its close without care for somebody who wishes none, as the quiz was answered', async () => {
    await stores.quiz.answer('no-aftercare', { kind: 'chosen', options: ['none'] });
    expect(stores.quiz.wishesNone).toBe(true);
    await stores.care.start();
    await stores.care.act({ kind: 'skip' });
    await stores.care.act({ kind: 'skip' });
    expect(flow().place).toEqual({ stage: 'close', at: 'state' });
  });
});

describe('the body check', () => {
  it('keeps out, of the whole catalogue and of own practices, what any sign speaks against', async () => {
    const text = { name: 'Foot massage', alsoCalled: [], line: '', steps: [], variations: {}, whenNot: {}, ask: [], offer: [] };
    const own = await stores.catalogue.keepOwn({ practice: samplePractice(''), text });
    await stores.tray.setTray(['massage', own!, 'cuddling', 'water-or-tea']);
    await stores.care.start();
    for (const { id } of bodyRules) {
      await stores.care.tick(id, true);
      const { cautions } = assessBody([id], bodyRules);
      const isUnsuitable = (one: PracticeId): boolean =>
        [one, ...(stores.catalogue.namesakes.get(one) ?? [])].some((each) =>
          practice(each)?.cautions.some((caution: Caution) => cautions.includes(caution)),
        );
      await stores.care.act({ kind: 'go-to', stage: 'care' });
      const shown = [...stores.care.others, ...(stores.care.step ? [stores.care.step.practiceId] : [])];
      expect(shown.filter(isUnsuitable), id).toEqual([]);
      await stores.care.tick(id, false);
    }
  });

  it('never keeps or tells a private sign, and still leaves out what it speaks against', async () => {
    await stores.care.start();
    await stores.care.tick('mind-thoughts', true);
    expect(stores.care.session?.signs).toEqual([]);
    expect(stores.care.blocked).toEqual([]);
    expect(stores.care.privateTicks).toEqual(['mind-thoughts']);
    expect(stores.care.others).not.toContain('massage');
    expect(JSON.stringify(stores.sessions.sessions)).not.toContain('mind-thoughts');
    await stores.care.tick('mind-thoughts', false);
    expect(stores.care.others).toContain('massage');
  });

  it('forgets a private sign with the lock, also where the page stays: the next space isn’t this one', async () => {
    await stores.care.start();
    await stores.care.tick('mind-thoughts', true);
    stores.vault.letGo('locked');
    await nextTick();
    expect(stores.care.privateTicks).toEqual([]);
    await stores.vault.open();
  });
});

describe('what a sign rules out that goes on', () => {
  const begin = async () => {
    await stores.tray.setTray(['massage', 'cuddling']);
    await stores.care.start();
    await stores.care.act({ kind: 'go-to', stage: 'care' });
    expect(stores.care.step?.practiceId).toBe('massage');
    await stores.care.act({ kind: 'go-to', stage: 'body' });
  };

  it('is told on the page of advice before it ends', async () => {
    await begin();
    await stores.care.tick('limbs-numb-still', true);
    expect(stores.care.isBarred).toBe(true);
    await stores.care.act({ kind: 'go-on' });
    expect(flow().place).toEqual({ stage: 'body', at: 'advice' });
    expect(stores.care.blocked.map(({ id }) => id)).toContain('massage');
  });

  it('brings no page of advice where the sign is private: it goes on with something else', async () => {
    await begin();
    await stores.care.tick('mind-thoughts', true);
    await stores.care.act({ kind: 'go-on' });
    expect(flow().place).toEqual({ stage: 'care', at: 'practice' });
    expect(stores.care.step?.practiceId).toBe('cuddling');
  });
});

describe('a plan of which the body lets something fall away', () => {
  it('is barred where it was on the tray, and what was only suggested is no plan', async () => {
    await stores.care.start();
    expect(flow().queue).toContain('massage');
    await stores.care.tick('limbs-numb-still', true);
    expect(stores.care.blocked.map(({ id }) => id)).toContain('massage');
    expect(stores.care.isPlanBarred).toBe(false);
    await stores.tray.setTray(['massage']);
    expect(stores.care.isPlanBarred).toBe(true);
    await stores.care.tick('limbs-numb-still', false);
    expect(stores.care.isPlanBarred).toBe(false);
  });
});

describe('what else could be offered', () => {
  it('begins with what tonight hasn’t held yet', async () => {
    await stores.care.start(true);
    await stores.care.act({ kind: 'go-to', stage: 'care' });
    const [first] = stores.care.session!.steps;
    await stores.care.act({ kind: 'go-on' });
    expect(stores.care.others[0]).not.toBe(first!.practiceId);
    expect(stores.care.others.at(-1)).toBe(first!.practiceId);
  });
});

describe('taps', () => {
  it('that come twice count once', async () => {
    await stores.care.start();
    await Promise.all([stores.care.act({ kind: 'go-on' }), stores.care.act({ kind: 'go-on' })]);
    expect(flow().place).toEqual({ stage: 'first', at: 'undo' });
  });

  it('that couldn’t be kept and are tried again count once', async () => {
    await stores.care.start();
    const restore = failPuts(new DOMException('full', 'QuotaExceededError'));
    expect(await stores.care.act({ kind: 'go-on' })).toBe(false);
    restore();
    expect(flow().place).toEqual({ stage: 'first', at: 'safe' });
    await stores.care.act({ kind: 'go-on' });
    expect(flow().place).toEqual({ stage: 'first', at: 'undo' });
  });

  it('are on the disk: another opening finds the session where it was', async () => {
    await stores.care.start();
    await stores.care.act({ kind: 'go-to', stage: 'talk' });
    await stores.care.act({ kind: 'write', text: 'tomorrow', words: 'Breakfast' });
    const before = stores.care.session;
    stores = await openAll();
    expect(stores.care.session).toEqual(before);
  });
});

describe('the end', () => {
  it('leaves a plan of who is there for the next time, and nothing on the screen once it was read', async () => {
    await stores.plans.change((before) => withPersonAdded({ ...before, situation: 'rough', expectations: 'A call' }));
    await stores.care.start();
    await stores.care.act({ kind: 'end' });
    expect(stores.plans.plan.people).toHaveLength(2);
    expect(stores.plans.plan.situation).toBeUndefined();
    expect(stores.care.session?.plan.situation).toBe('rough');
    expect(stores.care.session?.endedAt).toBeDefined();
    await stores.care.act({ kind: 'leave' });
    expect(stores.care.session).toBeUndefined();
  });

  it('takes the follow-ups back when it is opened again and none are wished then', async () => {
    const close = async (which: 'usual' | 'none') => {
      await stores.care.act({ kind: 'go-to', stage: 'close' });
      for (let at = 0; flow().place.at !== 'days-after' && at < 6; at += 1) await stores.care.act({ kind: 'skip' });
      await stores.care.act({ kind: 'choose-follow-ups', which });
    };
    await stores.care.start();
    await close('usual');
    const [first] = stores.followUps.followUps;
    expect(stores.followUps.followUps.length).toBeGreaterThan(1);
    await stores.followUps.dismiss(first!.id);
    await stores.care.act({ kind: 'reopen' });
    await close('none');
    expect(stores.care.session?.endedAt).toBeDefined();
    expect(stores.followUps.followUps.map(({ id }) => id)).toEqual([first!.id]);
  });

  it('takes from the tray what came up in it, and leaves there what did not, and what was put aside since', async () => {
    await stores.tray.setTray(['water-or-tea', 'cuddling', 'snuggling', 'massage']);
    await stores.care.start();
    await stores.care.act({ kind: 'go-to', stage: 'care' });
    await stores.care.act({ kind: 'go-on' });
    await stores.care.act({ kind: 'not-now' });
    expect(stores.tray.choices.tray).toHaveLength(4);
    await stores.care.act({ kind: 'end' });
    // One had come up on the screen when it ended; the last never did.
    expect(stores.tray.choices.tray).toEqual(['massage']);
    await stores.tray.setTray(['cuddling']);
    await stores.care.finish();
    expect(stores.tray.choices.tray).toEqual(['cuddling']);
  });

  it('leaves alone what was settled since for another evening, whenever it is read', async () => {
    await stores.plans.change((before) => ({ ...before, situation: 'rough' }));
    await stores.care.start();
    await stores.care.act({ kind: 'end' });
    await stores.plans.change((before) => ({ ...before, situation: 'casual', expectations: 'A call' }));
    await stores.care.finish();
    expect(stores.plans.plan).toMatchObject({ situation: 'casual', expectations: 'A call' });
  });
});

describe('the start', () => {
  it('begins one session for two taps, and for a tap that is tried again after a fault', async () => {
    await Promise.all([stores.care.start(), stores.care.start()]);
    expect(stores.sessions.sessions).toHaveLength(1);
    await stores.care.act({ kind: 'end' });
    await stores.care.act({ kind: 'leave' });
    const restore = failPuts(new DOMException('no room', 'QuotaExceededError'));
    expect(await stores.care.start()).toBe(false);
    expect(await stores.care.start()).toBe(false);
    restore();
    expect(await stores.vault.retry()).toBe(true);
    expect(stores.sessions.sessions).toHaveLength(2);
  });
});
