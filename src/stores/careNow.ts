import { defineStore } from 'pinia';
import { computed, shallowRef, watch } from 'vue';
import { bodyRules } from '@/content/help/bodyRules';
import { privateSigns } from '@/content/help/privateSigns';
import { assessBody, weightOf } from '@/domain/bodycheck/assessBody';
import type { BodySignId } from '@/domain/bodycheck/bodyRule';
import { without } from '@/domain/menu/menuChoices';
import type { PracticeId, PracticeText } from '@/domain/practice';
import { answerTo, optionsOf, situationsOf } from '@/domain/quiz/answer';
import { blockedPractices, type BodyBlock } from '@/domain/session/bodyBlocks';
import { mayOffer, openStep, type CareRules } from '@/domain/session/careSteps';
import { planAfter } from '@/domain/session/planPeople';
import { flowOf, type Company, type FirstThing, type Session } from '@/domain/session/session';
import type { SessionEvent } from '@/domain/session/sessionEvent';
import { nextState } from '@/domain/session/sessionFlow';
import type { Direction } from '@/domain/stance';
import { useCardStore } from './card';
import { isForOne, useCareChoices } from './careChoices';
import { useCatalogueStore } from './catalogue';
import { useFollowUpsStore } from './followUps';
import { useMenuChoicesStore } from './menuChoices';
import { newId } from './newId';
import { useQuizStore } from './quiz';
import { useSessionPlanStore } from './sessionPlan';
import { useSessionsStore } from './sessions';
import { useVaultStore } from './vault';

/** How many practices a session begins with that nobody prepared. */
const plannedAlone = 5;

/** What the first things come to, where that is a practice. */
const firstPractices = { warm: 'blanket-or-warm-clothes', water: 'water-or-tea' } as const satisfies Partial<Record<FirstThing, PracticeId>>;

/** What can be done at any place of a session, wherever the tap came from. */
const placeless: readonly SessionEvent['kind'][] = ['write', 'tick', 'set-quiet', 'settle'];

/** Where a session is: two taps on one button are one, and a tap that couldn't be kept isn't made up for twice. */
function whereIs(session: Session): string {
  const { place, over } = flowOf(session);
  return JSON.stringify([place, over?.by, session.steps.length, session.steps.at(-1)?.endedAt]);
}

/** The session on the screen, and what may be offered in it. Needs the catalogue: `load` first. */
export const useCareNowStore = defineStore('care-now', () => {
  const sessions = useSessionsStore();
  const catalogue = useCatalogueStore();
  const plans = useSessionPlanStore();
  const menuChoices = useMenuChoicesStore();
  const followUps = useFollowUpsStore();
  const quiz = useQuizStore();
  const card = useCardStore();
  /** Ticks that are never kept, and are forgotten when the vault closes. */
  const privateTicks = shallowRef<readonly BodySignId[]>([]);
  const vault = useVaultStore();
  watch(
    () => vault.status,
    (status) => {
      if (status !== 'open') privateTicks.value = [];
    },
  );

  const id = computed(() => sessions.current?.id);
  const session = computed(() => sessions.current?.value);
  const situation = computed(() => (session.value ? session.value.plan : plans.plan).situation);
  const company = computed(() => (session.value ? flowOf(session.value).company : companyPlanned()));
  const people = computed(() => (session.value ? session.value.plan : plans.plan).people);
  const choices = useCareChoices(situation, company, people);

  function companyPlanned(): Company {
    if (plans.plan.people.length > 1) return 'together';
    // A plan with nobody else in it doesn't say that there is nobody.
    return plans.plan.situation === 'solo' ? 'alone' : 'unsaid';
  }

  function blocksFor(signs: readonly BodySignId[]): readonly BodyBlock[] {
    return blockedPractices(assessBody(signs, bodyRules).cautions, catalogue.practices, catalogue.namesakes);
  }

  /** Own practices that were planned, and removed since. */
  const gone = computed(() => {
    const planned = session.value ? [...flowOf(session.value).queue, ...session.value.steps.map((one) => one.practiceId)] : [];
    return planned.filter((one) => !catalogue.practiceById.has(one));
  });

  function rulesNow(): CareRules {
    return {
      at: new Date().toISOString(),
      leftOut: new Set([...choices.now.value.leftOut, ...gone.value]),
      blockedBy: (signs, told) =>
        new Set(blocksFor(told ? signs : [...signs, ...privateTicks.value]).map((block) => block.id)),
      isPressing: (signs) => weightOf(assessBody(signs, bodyRules).level) >= weightOf('urgent'),
      askedBy: (signs) => (assessBody(signs, bodyRules).cautions.includes('too-cold') && suggests('warm') ? [firstPractices.warm] : []),
    };
  }

  /** The practice that goes on, if it may. */
  const step = computed(() => session.value && openStep(session.value, rulesNow()));
  /** Whether something goes on that may not any more. */
  const isBarred = computed(() => {
    const last = session.value?.steps.at(-1);
    return last !== undefined && last.endedAt === undefined && step.value === undefined;
  });
  /** What else could be offered, best first; what was begun tonight comes last. */
  const others = computed<readonly PracticeId[]>(() => {
    if (!session.value) return [];
    const may = mayOffer(session.value, rulesNow());
    const begun = new Set(session.value.steps.map((one) => one.practiceId));
    const open = choices.now.value.candidates.filter((one) => may(one) && one !== step.value?.practiceId);
    return [...open.filter((one) => !begun.has(one)), ...open.filter((one) => begun.has(one))];
  });
  /** What the signs that were kept block, of all that could be offered. */
  const blocked = computed<readonly BodyBlock[]>(() => {
    const begun = session.value?.steps.filter(({ endedAt }) => endedAt === undefined).map((one) => one.practiceId) ?? [];
    const queue = session.value ? flowOf(session.value).queue : [];
    const could = new Set([...choices.now.value.candidates, ...queue, ...begun]);
    return blocksFor(session.value?.signs ?? []).filter((block) => could.has(block.id));
  });

  /** Whether the signs that were kept bar something that is still on the tray for tonight; suggestions are no plan. */
  const isPlanBarred = computed(() => {
    const queue = session.value ? flowOf(session.value).queue : [];
    return blocked.value.some(({ id }) => queue.includes(id) && menuChoices.choices.tray.includes(id));
  });

  /** What the cards of others who are there keep out, of all that could be offered, and whose. */
  const refused = computed(() => choices.now.value.refused);

  /** Whether the owner's body asks to be cooled, in any situation if none is named, or warmth was said to matter not at all. */
  const isWarmthUnwanted = computed(() => {
    const said = answerTo(quiz.answers, 'body-needs');
    const after = situation.value ? [situation.value] : [undefined, ...situationsOf(said)];
    return card.card.needs.warmth === 'none' || after.some((one) => optionsOf(said, one).includes('cool'));
  });

  /** Whether a first thing may be said as it is: not what the owner's body doesn't want, nor what anybody there rules out, to get or to give. */
  function suggests(at: FirstThing): boolean {
    if (at === 'warm' && isWarmthUnwanted.value) return false;
    const practice = at === 'warm' || at === 'water' ? firstPractices[at] : undefined;
    return practice === undefined || !(choices.now.value.leftOut.has(practice) || onlyFor(practice) !== undefined);
  }

  async function load(): Promise<void> {
    await catalogue.load();
  }

  let starting: Promise<boolean> | undefined;
  /** Of a session that couldn't be kept yet: each further try is the same session. */
  let startId: string | undefined;

  /** Begins a session with what is prepared: the tray, else the first ones that suit. Two taps begin one. */
  function start(alone = false): Promise<boolean> {
    starting ??= begin(alone).finally(() => {
      starting = undefined;
    });
    return starting;
  }

  async function begin(alone: boolean): Promise<boolean> {
    await load();
    // Who is here may have been said by the tap before: it is waited for, and takes along what of the plan couldn't be kept.
    if (!(await plans.change((plan) => plan))) return false;
    if (session.value && session.value.endedAt === undefined) return true;
    privateTicks.value = [];
    const startedAt = new Date().toISOString();
    const bare: Session = {
      startedAt,
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      plan: { ...plans.plan, wishesNone: plans.plan.wishesNone || quiz.wishesNone },
      signs: [],
      steps: [],
    };
    const there: Company = alone ? 'alone' : companyPlanned();
    const { candidates, leftOut } = choices.choicesFor(bare.plan.situation, there, bare.plan.people);
    const tray = menuChoices.choices.tray.filter((one) => catalogue.practiceById.has(one) && !leftOut.has(one));
    const queue = tray.length > 0 ? tray : candidates.slice(0, plannedAlone);
    if (startId === undefined || sessions.find(startId)) startId = newId();
    return sessions.begin(startId, { ...bare, flow: { ...flowOf(bare), company: there, queue } });
  }

  /** Does something in the session. True when it is on the disk. */
  async function act(event: SessionEvent): Promise<boolean> {
    const now = sessions.current;
    if (!now) return false;
    const seen = whereIs(now.value);
    const kept = await sessions.change(now.id, (before) => {
      if (!placeless.includes(event.kind) && whereIs(before) !== seen) return before;
      return nextState(before, event, rulesNow());
    });
    const after = sessions.find(now.id);
    if (kept && now.value.endedAt === undefined && after?.endedAt !== undefined) {
      await takeFromTray(after);
      await finish();
    }
    return kept;
  }

  /** What came up tonight isn't for tonight any more. With the end alone: what is put aside since is for another time. */
  async function takeFromTray({ steps, flow }: Session): Promise<void> {
    const cameUp = [...steps.map(({ practiceId }) => practiceId), ...(flow?.refused ?? [])];
    if (!menuChoices.choices.tray.some((one) => cameUp.includes(one))) return;
    await menuChoices.changeTray((tray) => without(tray, cameUp));
  }

  /** What comes with the end: follow-ups, unless none are wished, and a plan without what belonged to tonight. */
  async function finish(): Promise<void> {
    const now = sessions.current;
    if (now?.value.endedAt === undefined) return;
    if (flowOf(now.value).followUps === 'usual') await followUps.planFor(now.id, now.value);
    else await followUps.unplan(now.id);
    const { plan } = now.value;
    await plans.change((before) => planAfter(before, plan));
  }

  /** Ticks a sign of the body, or takes it back. A private one is neither kept nor told. */
  async function tick(sign: BodySignId, on: boolean): Promise<void> {
    if (!privateSigns.includes(sign)) await act({ kind: 'tick', sign, on });
    else privateTicks.value = [...privateTicks.value.filter((one) => one !== sign), ...(on ? [sign] : [])];
  }

  /** The words of a practice as they fit who is there; undefined for an id that nothing here has. */
  function textFor(practice: PracticeId): PracticeText | undefined {
    return isForOne(company.value, situation.value) ? catalogue.textAloneOf(practice) : catalogue.textOf(practice);
  }

  function onlyFor(practice: PracticeId): Direction | undefined {
    return choices.now.value.onlyFor(practice);
  }

  return { id, session, company, step, isBarred, others, blocked, isPlanBarred, refused, suggests, privateTicks, textFor, onlyFor, load, start, act, finish, tick };
});
