import { demoNotes } from '@/content/demo/demoNotes';
import { firstSettings } from '@/domain/settings';
import { useVaultStore } from '@/stores/vault';
import { boundaryKind, signalKind } from '@/vault/boundaries';
import { cardKind, cardVersionKind } from '@/vault/cards';
import { checkInAnswersKind, checkInKind } from '@/vault/checkIns';
import { dropPlanKind } from '@/vault/followUps';
import { journalEntryKind } from '@/vault/journal';
import { partnerKind, receivedCardKind } from '@/vault/partners';
import { ratingKind } from '@/vault/practices';
import { quizKind } from '@/vault/quiz';
import { sessionKind } from '@/vault/sessions';
import { settingsKind } from '@/vault/settings';
import type { Change, RecordKind } from '@/vault/vault';
import { only } from '@/vault/only';

/** Fills the vault of made-up notes, where it has nothing in it yet: by the ordinary way, like everything else. */
export async function fillDemo(): Promise<void> {
  const vault = useVaultStore();
  if (vault.status !== 'open' || vault.recordsOf(settingsKind).value.length > 0) return;
  const notes = demoNotes(new Date());
  const all = <T>(kind: RecordKind<T>, values: ReadonlyMap<string, T>): readonly Change[] =>
    [...values].map(([id, value]) => ({ kind, id, value }));
  await vault.keep([
    { kind: settingsKind, id: only, value: { ...firstSettings, welcomed: true } },
    { kind: quizKind, id: only, value: notes.quiz },
    { kind: cardKind, id: only, value: notes.card },
    { kind: dropPlanKind, id: only, value: notes.dropPlan },
    ...all(cardVersionKind, notes.cardVersions),
    ...all(boundaryKind, notes.boundaries),
    ...all(signalKind, notes.signals),
    ...all(partnerKind, notes.partners),
    ...all(receivedCardKind, notes.receivedCards),
    ...all(sessionKind, notes.sessions),
    ...all(checkInKind, notes.checkIns),
    ...all(checkInAnswersKind, notes.checkInAnswers),
    ...all(ratingKind, notes.ratings),
    ...all(journalEntryKind, notes.journal),
  ]);
}
