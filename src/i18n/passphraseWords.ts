import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import { strengthLabels } from './lockLabels';

/** The words around the choice of a passphrase, wherever one is chosen. */
export function usePassphraseWords() {
  const { t } = useI18n();
  return computed(() => ({
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
