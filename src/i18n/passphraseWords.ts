import { computed } from 'vue';
import { strengthLabels } from './lockLabels';
import { useWords } from './words';

/** The words around the choice of a passphrase, wherever one is chosen. */
export function usePassphraseWords() {
  const { t } = useWords();
  return computed(() => ({
    wait: t('lock.drawWait'),
    choose: t('lock.chooseText'),
    drawn: t('lock.drawn'),
    useDrawn: t('lock.useDrawn'),
    drawAgain: t('lock.drawAgain'),
    own: t('lock.own'),
    ownHint: t('lock.ownHint'),
    useOwn: t('lock.useOwn'),
    strengthNote: t('lock.strengthNote'),
    strengths: {
      weak: t(strengthLabels.weak),
      fair: t(strengthLabels.fair),
      good: t(strengthLabels.good),
      strong: t(strengthLabels.strong),
    },
    show: t('lock.show'),
    again: t('lock.again'),
    againText: t('lock.againText'),
    againWrong: t('lock.againWrong'),
    seeAgain: t('lock.seeAgain'),
  }));
}
