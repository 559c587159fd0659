import { computed, onMounted, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRouter } from 'vue-router';
import { withStance } from '@/domain/card/card';
import type { CheckIn } from '@/domain/checkin/checkIn';
import { questionsFrom, type HelpedPractice, type LearntQuestion } from '@/domain/checkin/feedback';
import type { PracticeId } from '@/domain/practice';
import { me } from '@/domain/session/person';
import { stanceOn, type Stance } from '@/domain/stance';
import { helpedLabels, stanceLabels } from '@/i18n/labels';
import { listInWords } from '@/i18n/listInWords';
import { useBoundaryDraft, type BoundaryBeginning } from '@/stores/boundaryDraft';
import { useCardStore } from '@/stores/card';
import { useCatalogueStore } from '@/stores/catalogue';
import { useCheckInsStore } from '@/stores/checkIns';
import { useMenuStore } from '@/stores/menu';
import { useRatingsStore } from '@/stores/ratings';
import { useUndoStore } from '@/stores/undo';

/** A question of what may be learnt as it stands on the page. `done`: what was changed; empty as long as nothing was. */
export interface LearntRow {
  readonly key: string;
  readonly question: string;
  readonly detail: string;
  readonly go: string;
  readonly done: string;
  readonly act: () => Promise<unknown>;
}

/** The longest words that are taken as the topic of a boundary as well. */
const longestTopic = 40;

/** What may be learnt from the owner's answers, as it was when the page was opened, and what each tap does. */
export function useLearnt(id: string, checkIn: CheckIn) {
  const { t } = useI18n();
  const router = useRouter();
  const checkIns = useCheckInsStore();
  const catalogue = useCatalogueStore();
  const ratings = useRatingsStore();
  const card = useCardStore();
  const menu = useMenuStore();
  const undo = useUndoStore();
  const boundaryDraft = useBoundaryDraft();
  const questions = shallowRef<readonly LearntQuestion[]>();
  const answers = computed(() => checkIns.answersOf(id, me));
  /** The stance that a practice had before a tap here changed it. */
  const before = new Map<PracticeId, Stance | undefined>();

  onMounted(async () => {
    await catalogue.load();
    questions.value = questionsFrom(answers.value, {
      at: checkIn.at,
      ratings: ratings.ratings,
      stances: card.card.stances,
      ruledOut: new Set(menu.receiving.leftOut.map((practice) => practice.id)),
    });
  });

  function stanceOf(practiceId: PracticeId): Stance | undefined {
    return stanceOn(card.card.stances, practiceId).receive;
  }

  function stanceWords(stance: Stance | undefined): string {
    return stance ? t(stanceLabels[stance]) : t('checkIn.learn.unasked');
  }

  async function count(practices: readonly HelpedPractice[]): Promise<void> {
    const { at, situation } = checkIn;
    const ids = practices.map(({ practiceId }) => `${id}-${practiceId}`);
    const made = practices.map((practice, place) => {
      const rating = { ...practice, direction: 'receive', at, ...(situation ? { situation } : {}) } as const;
      return [ids[place] ?? '', rating] as const;
    });
    if (!(await ratings.keepAll(new Map(made)))) return;
    undo.offer({
      message: t('checkIn.learn.counted'),
      undo: () => ratings.keepAll(new Map(ids.map((one) => [one, undefined]))),
    });
  }

  async function setStance(practiceId: PracticeId, stance: Stance): Promise<void> {
    const was = stanceOf(practiceId);
    before.set(practiceId, was);
    if (!(await card.change((now) => withStance(now, practiceId, 'receive', stance)))) return;
    undo.offer({
      message: stanceDone(practiceId, stance),
      undo: () => card.change((now) => withStance(now, practiceId, 'receive', was)),
    });
  }

  function stanceDone(practiceId: PracticeId, stance: Stance): string {
    return t('checkIn.learn.stanceDone', {
      name: catalogue.nameOf(practiceId),
      before: stanceWords(before.get(practiceId)),
      after: stanceWords(stance),
    });
  }

  /** A note that is half written already is opened as it is: nothing of it is written over. */
  async function beginBoundary(beginning: BoundaryBeginning): Promise<void> {
    const canOpen = boundaryDraft.hasOne() || (await boundaryDraft.begin(beginning));
    if (canOpen) await router.push('/boundaries/new');
  }

  function topicFrom(words: string): string {
    return words.length <= longestTopic ? words : '';
  }

  function boundaryRow(key: string, question: string, beginning: BoundaryBeginning): LearntRow {
    const detail = boundaryDraft.hasOne() ? t('checkIn.learn.halfWritten') : beginning.conditions || beginning.words;
    const go = boundaryDraft.hasOne() ? t('checkIn.learn.openHalfWritten') : t('checkIn.learn.writeBoundary');
    return { key, question, detail, go, done: '', act: () => beginBoundary(beginning) };
  }

  function isCounted(practices: readonly HelpedPractice[]): boolean {
    return practices.every(({ practiceId }) =>
      ratings.ratings.some((rating) => rating.practiceId === practiceId && rating.at === checkIn.at),
    );
  }

  function stanceRow(key: string, question: string, practiceId: PracticeId, stance: Stance): LearntRow {
    const done = stanceOf(practiceId) === stance ? stanceDone(practiceId, stance) : '';
    const go = stance === 'want' ? t('checkIn.learn.moveUp') : t('checkIn.learn.leaveOut');
    return { key, question, detail: '', go, done, act: () => setStance(practiceId, stance) };
  }

  function rowFor(question: LearntQuestion): LearntRow {
    switch (question.kind) {
      case 'count': {
        const named = question.practices.map(({ practiceId, helped }) =>
          t('checkIn.learn.rating', { name: catalogue.nameOf(practiceId), helped: t(helpedLabels[helped]) }),
        );
        return {
          key: 'count',
          question: t('checkIn.learn.count'),
          detail: listInWords(named),
          go: t('checkIn.learn.countGo'),
          done: isCounted(question.practices) ? t('checkIn.learn.counted') : '',
          act: () => count(question.practices),
        };
      }
      case 'move-up': {
        const { practiceId, times } = question;
        const words = t('checkIn.learn.helpedTimes', { name: catalogue.nameOf(practiceId), times }, times);
        return stanceRow(`up ${practiceId}`, words, practiceId, 'want');
      }
      case 'leave-out': {
        const words = t('checkIn.learn.madeWorse', { name: catalogue.nameOf(question.practiceId) });
        return stanceRow(`out ${question.practiceId}`, words, question.practiceId, 'not-now');
      }
      case 'boundary': {
        const { cause, words } = question;
        const asked = { crossed: t('checkIn.learn.fromCrossed'), disliked: t('checkIn.learn.fromDisliked'), wished: t('checkIn.learn.fromWished') };
        const limit = { crossed: 'hard', disliked: 'soft', wished: 'open' } as const;
        const beginning = { topic: topicFrom(words), limit: limit[cause], words, conditions: '' };
        return boundaryRow(`boundary ${cause}`, asked[cause], beginning);
      }
      case 'differently': {
        const { what, changes } = question;
        const beginning = { topic: what, limit: 'conditional', words: '', conditions: changes } as const;
        return boundaryRow(`again ${question.id}`, t('checkIn.learn.differently', { what }), beginning);
      }
    }
  }

  return { answers, questions, rowFor };
}
