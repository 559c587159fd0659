import type { RouteLocationRaw } from 'vue-router';
import { currentWording } from '@/domain/boundary/boundaryHistory';
import type { LeftOutPractice, LeftOutReason } from '@/domain/menu/ranking';
import { useReasonWords } from '@/i18n/reasonWords';
import { useWords } from '@/i18n/words';
import { useBoundariesStore } from '@/stores/boundaries';

/** A reason for leaving a practice out, in words, and where it can be changed. */
export interface LeftOutWay {
  readonly because: string;
  readonly change: string;
  readonly to: RouteLocationRaw;
}

/** Tells why a practice is left out, and the way to each thing that rules it out. */
export function useLeftOutWays() {
  const { t } = useWords();
  const { leftOutWords } = useReasonWords();
  const boundaries = useBoundariesStore();

  function wayTo({ id }: LeftOutPractice, reason: LeftOutReason): Omit<LeftOutWay, 'because'> {
    switch (reason.kind) {
      case 'boundary': {
        const note = boundaries.boundaries.find(({ value }) => currentWording(value) === reason.wording);
        return { change: t('menu.changeBoundary'), to: note ? `/boundaries/${note.id}` : '/boundaries' };
      }
      case 'stance':
        return { change: t('menu.changeStance'), to: `/practice/${id}` };
      case 'answer':
        return {
          change: t('menu.changeAnswer'),
          to: { path: '/quiz', query: { at: reason.question, then: 'menu' } },
        };
      case 'words':
        return { change: t('menu.changeWords'), to: '/card' };
      case 'partner':
        return { change: t('menu.seePartnerCard', { name: reason.name }), to: `/partners/${reason.partnerId}/card` };
    }
  }

  function waysFor(leftOut: LeftOutPractice): LeftOutWay[] {
    return leftOut.reasons.map((reason) => ({ because: leftOutWords(reason), ...wayTo(leftOut, reason) }));
  }

  return { waysFor };
}
