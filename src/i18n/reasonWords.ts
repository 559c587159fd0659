import { questionText } from '@/content/text/en/questions';
import { situationReason, situationText } from '@/content/text/en/situations';
import type { TryReason } from '@/domain/menu/oneToTry';
import type { LeftOutReason, Reason } from '@/domain/menu/ranking';
import type { OptionId, QuestionId, QuestionText } from '@/domain/quiz/question';
import type { Situation } from '@/domain/situation';
import { levelReasons, limitLabels, needLabels, needReasons, ownNeedReasons, stanceLabels } from './labels';
import { useWords } from './words';

/** How an answer is repeated in a reason: "a few words". An option that no question here has stands for itself. */
function said(question: QuestionId, option: OptionId): string {
  const texts: Readonly<Record<QuestionId, QuestionText>> = questionText;
  return texts[question]?.said[option] ?? option;
}

/** Reasons of the ranking in words. */
export function useReasonWords() {
  const { t } = useWords();

  /** What speaks for a practice: "You said: a few words", "Quiet matters to you". */
  function reasonWords(reason: Reason): string {
    switch (reason.kind) {
      case 'answer':
        return t('reasons.said', { said: said(reason.question, reason.option) });
      case 'situation':
        return situationReason[reason.situation];
      case 'need':
        return reason.direction === 'receive'
          ? t(needReasons[reason.need])
          : t('reasons.giveNeed', { need: t(needLabels[reason.need]) });
      case 'attribute':
        return t(levelReasons[reason.attribute][reason.level]);
      case 'own-need':
        return t(ownNeedReasons[reason.weight], { need: t(needLabels[reason.need]) });
      case 'stance':
        return t('reasons.stance', { stance: t(stanceLabels[reason.stance]) });
      case 'ratings':
        return reason.points > 0 ? t('reasons.helped', reason.count) : t('reasons.rated', reason.count);
    }
  }

  /** Why a practice is left out. */
  function leftOutWords(reason: LeftOutReason): string {
    switch (reason.kind) {
      case 'stance':
        return t('reasons.leftOutStance', { stance: t(stanceLabels[reason.stance]) });
      case 'answer':
        return t('reasons.leftOutSaid', { said: said(reason.question, reason.option) });
      case 'words':
        return t('reasons.leftOutWords');
      case 'boundary': {
        const { topic, limit, partner } = reason.wording;
        const words = { topic, limit: t(limitLabels[limit]), partner };
        return partner ? t('reasons.leftOutBoundaryWith', words) : t('reasons.leftOutBoundary', words);
      }
      case 'partner':
        return t('reasons.leftOutPartner', { name: reason.name });
    }
  }

  /** Why something may be worth a try: "Because things for warmth helped you 3 times." */
  function tryWords(reason: TryReason): string {
    switch (reason.kind) {
      case 'curious':
        return t('menu.oneToTryText');
      case 'need':
        return t('reasons.tryNeed', { need: t(needLabels[reason.need]), times: reason.times }, reason.times);
      case 'new':
        return t('reasons.tryNew');
    }
  }

  /** In which situations a practice of the list is left out all the same; undefined for none. */
  function notAfterWords(situations: readonly Situation[]): string | undefined {
    if (situations.length === 0) return undefined;
    const names = situations.map((situation) => situationText[situation]).join(' · ');
    return t('reasons.notAfter', { situations: names }, situations.length);
  }

  return { said, reasonWords, leftOutWords, tryWords, notAfterWords };
}
