import { colourOf, signalColours } from '@/domain/boundary/signal';
import { signalColourLabels } from '@/i18n/labels';
import { useWords } from '@/i18n/words';
import { newId } from '@/stores/newId';
import { useDraftsStore } from '@/stores/drafts';
import { useSignalsStore } from '@/stores/signals';
import { useUndoStore } from '@/stores/undo';
import { colourMeanings, signalDraft } from './signalWords';

/** What can be done with signals as a whole: at once, and to be taken back for ten seconds. True when it is kept. */
export function useSignalActions() {
  const { t } = useWords();
  const signals = useSignalsStore();
  const drafts = useDraftsStore();
  const undo = useUndoStore();

  let adding: Promise<boolean> | undefined;

  /** Adds the four colours with their plain meanings. Two taps add them once. */
  function addColours(): Promise<boolean> {
    adding ??= addEach().finally(() => {
      adding = undefined;
    });
    return adding;
  }

  async function addEach(): Promise<boolean> {
    const added = signalColours.map((colour) => ({ id: newId(), colour }));
    const kept = await Promise.all(
      added.map(({ id, colour }) =>
        signals.keep({ kind: 'colour', sign: colour, meaning: t(colourMeanings[colour]) }, id),
      ),
    );
    if (!kept.every(Boolean)) return false;
    undo.offer({
      message: t('boundaries.signals.coloursAdded'),
      undo: () => Promise.all(added.map(({ id }) => signals.remove(id))),
    });
    return true;
  }

  async function removeSignal(id: string): Promise<boolean> {
    const value = signals.signals.find((note) => note.id === id)?.value;
    if (!value || !(await signals.remove(id))) return false;
    await drafts.discard(signalDraft(id));
    const colour = colourOf(value);
    undo.offer({
      message: t('boundaries.signals.removed', { sign: colour ? t(signalColourLabels[colour]) : value.sign }),
      undo: () => signals.keep(value, id),
    });
    return true;
  }

  return { addColours, removeSignal };
}
