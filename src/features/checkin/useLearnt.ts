import { computed, onMounted, shallowRef } from 'vue';
import { useRouter } from 'vue-router';
import { withStance } from '@/domain/card/card';
import type { CheckIn } from '@/domain/checkin/checkIn';
import { questionsFrom, type HelpedPractice, type LearntQuestion } from '@/domain/checkin/feedback';
import type { PracticeId } from '@/domain/practice';
import { withWhom } from '@/domain/checkin/withWhom';
import type { Rating } from '@/domain/rating';
import { me } from '@/domain/session/person';
import { stanceOn, type Direction, type Stance } from '@/domain/stance';
import { gaveLabels, helpedLabels, stanceLabels } from '@/i18n/labels';
import { useWords } from '@/i18n/words';
import { useBoundaryDraft, type BoundaryBeginning } from '@/stores/boundaryDraft';
import { useCardStore } from '@/stores/card';
import { useCatalogueStore } from '@/stores/catalogue';
import { useCheckInsStore } from '@/stores/checkIns';
import { useMenuStore } from '@/stores/menu';
import { useRatingsStore } from '@/stores/ratings';
import { useSessionsStore } from '@/stores/sessions';
import { useUndoStore } from '@/stores/undo';
import { wayOnFrom } from '@/ui/wayOnFrom';

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
  const { t } = useWords();
  const wayOn = wayOnFrom(useRouter());
  const checkIns = useCheckInsStore();
  const catalogue = useCatalogueStore();
  const ratings = useRatingsStore();
  const card = useCardStore();
  const menu = useMenuStore();
  const sessions = useSessionsStore();
  const undo = useUndoStore();
  const boundaryDraft = useBoundaryDraft();
  const questions = shallowRef<readonly LearntQuestion[]>();
  const answers = computed(() => checkIns.answersOf(id, me));
  /** The stance that a practice had before a tap here changed it, by direction and practice. */
  const before = new Map<string, Stance | undefined>();

  onMounted(async () => {
    await catalogue.load();
    questions.value = questionsFrom(answers.value, {
      at: checkIn.at,
      ratings: ratings.ratings,
      stances: card.card.stances,
      ruledOut: {
        receive: new Set(menu.receiving.leftOut.map((practice) => practice.id)),
        give: new Set(menu.giving.leftOut.map((practice) => practice.id)),
      },
    });
  });

  function stanceOf(practiceId: PracticeId, direction: Direction): Stance | undefined {
    return stanceOn(card.card.stances, practiceId)[direction];
  }

  function stanceWords(stance: Stance | undefined): string {
    return stance ? t(stanceLabels[stance]) : t('checkIn.learn.unasked');
  }

  function ratingOf(practice: HelpedPractice): Rating {
    const { at, situation, people } = checkIn;
    const withPerson = withWhom(practice.direction, people, sessions.find(id)?.plan.people ?? []);
    return { ...practice, at, ...(situation ? { situation } : {}), ...(withPerson ? { withPerson } : {}) };
  }

  async function count(practices: readonly HelpedPractice[]): Promise<void> {
    const ids = practices.map(({ practiceId, direction }) =>
      direction === 'receive' ? `${id}-${practiceId}` : `${id}-give-${practiceId}`,
    );
    const made = practices.map((practice, place) => [ids[place] ?? '', ratingOf(practice)] as const);
    if (!(await ratings.keepAll(new Map(made)))) return;
    undo.offer({
      message: t('checkIn.learn.counted'),
      undo: () => ratings.keepAll(new Map(ids.map((one) => [one, undefined]))),
    });
  }

  async function setStance(practiceId: PracticeId, direction: Direction, stance: Stance): Promise<void> {
    const was = stanceOf(practiceId, direction);
    before.set(`${direction} ${practiceId}`, was);
    if (!(await card.change((now) => withStance(now, practiceId, direction, stance)))) return;
    undo.offer({
      message: stanceDone(practiceId, direction, stance),
      undo: () => card.change((now) => withStance(now, practiceId, direction, was)),
    });
  }

  function stanceDone(practiceId: PracticeId, direction: Direction, stance: Stance): string {
    return t('checkIn.learn.stanceDone', {
      name: nameOf(practiceId, direction),
      before: stanceWords(before.get(`${direction} ${practiceId}`)),
      after: stanceWords(stance),
    });
  }

  function nameOf(practiceId: PracticeId, direction: Direction): string {
    const name = catalogue.nameOf(practiceId);
    return direction === 'receive' ? name : t('checkIn.gaveOf', { name });
  }

  /** A note that is half written already is opened as it is: nothing of it is written over. */
  async function beginBoundary(beginning: BoundaryBeginning): Promise<void> {
    const canOpen = boundaryDraft.hasOne() || (await boundaryDraft.begin(beginning));
    if (canOpen) await wayOn.push('/boundaries/new');
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
    return practices.every(({ practiceId, direction }) =>
      ratings.ratings.some(
        (rating) => rating.practiceId === practiceId && rating.direction === direction && rating.at === checkIn.at,
      ),
    );
  }

  function stanceRow(question: string, practiceId: PracticeId, direction: Direction, stance: Stance): LearntRow {
    const done = stanceOf(practiceId, direction) === stance ? stanceDone(practiceId, direction, stance) : '';
    const go = stance === 'want' ? t('checkIn.learn.moveUp') : t('checkIn.learn.leaveOut');
    const key = `${stance} ${direction} ${practiceId}`;
    return { key, question, detail: '', go, done, act: () => setStance(practiceId, direction, stance) };
  }

  function ratingInWords({ practiceId, direction, helped }: HelpedPractice): string {
    const said = direction === 'receive' ? t(helpedLabels[helped]) : t(gaveLabels[helped]);
    return t('checkIn.learn.rating', { name: nameOf(practiceId, direction), helped: said });
  }

  function rowFor(question: LearntQuestion): LearntRow {
    switch (question.kind) {
      case 'count': {
        return {
          key: 'count',
          question: t('checkIn.learn.count'),
          detail: question.practices.map(ratingInWords).join('\n'),
          go: t('checkIn.learn.countGo'),
          done: isCounted(question.practices) ? t('checkIn.learn.counted') : '',
          act: () => count(question.practices),
        };
      }
      case 'move-up': {
        const { practiceId, direction, times } = question;
        const said = { name: catalogue.nameOf(practiceId), times };
        const words = direction === 'receive' ? t('checkIn.learn.helpedTimes', said, times) : t('checkIn.learn.gladTimes', said, times);
        return stanceRow(words, practiceId, direction, 'want');
      }
      case 'leave-out': {
        const { practiceId, direction } = question;
        const said = { name: catalogue.nameOf(practiceId) };
        const words = direction === 'receive' ? t('checkIn.learn.madeWorse', said) : t('checkIn.learn.tookTooMuch', said);
        return stanceRow(words, practiceId, direction, 'not-now');
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
