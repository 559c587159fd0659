import { watch } from 'vue';
import { isNearlyFull } from '@/domain/storage/nearlyFull';
import { isDemo } from '@/platform/demoMode';
import { keptNote, rememberKept } from '@/platform/keptNote';
import { askToPersist, isPersisted, storageRoom } from '@/platform/persistence';
import { appVersion } from '@/platform/version';
import { useDraftsStore } from '@/stores/drafts';
import { isInSession } from '@/stores/isInSession';
import { useVaultStore } from '@/stores/vault';
import { draftKind } from '@/vault/drafts';
import { allKinds } from '@/vault/kinds';
import { waysKind } from '@/vault/locks';
import { settingsKind } from '@/vault/settings';
import { tellStorage } from './storageState';

/** What the app needs for itself. All other records are somebody's own words and choices. */
const appKinds = [settingsKind, draftKind, waysKind].map(({ kind }) => kind);
/** How often the room is looked at, in ms, at the most. */
const lookEvery = 300_000;

/**
 * From the first thing of somebody's own that was saved: remembers that something is kept here, asks the browser once to
 * keep it, and says what it answered; says when room runs short, once for each load of the page. Never in a time of
 * aftercare, and never while a form is half written: some browsers ask the person in turn.
 */
export function watchStorage(): void {
  // Made-up notes may be cleared away.
  if (isDemo()) return;
  const vault = useVaultStore();
  const drafts = useDraftsStore();
  let looked = -Infinity;
  let isTold = false;
  let isAsking = false;

  const hasOwn = (): boolean =>
    allKinds.some((kind) => !appKinds.includes(kind.kind) && vault.recordsOf(kind).value.length > 0);

  async function askOnce(): Promise<void> {
    if (isAsking) return;
    isAsking = true;
    const answer = (await isPersisted()) === true ? true : await askToPersist();
    rememberKept({ version: keptNote()?.version ?? appVersion, isAsked: true });
    if (answer !== undefined) tellStorage(answer ? 'persisted' : 'not-persisted');
  }

  async function lookAtRoom(): Promise<void> {
    if (isTold || performance.now() - looked < lookEvery) return;
    looked = performance.now();
    const room = await storageRoom();
    if (!room || !isNearlyFull(room)) return;
    isTold = true;
    tellStorage('nearly-full');
  }

  async function look(): Promise<void> {
    if (vault.status !== 'open' || vault.saveState === 'saving' || !hasOwn()) return;
    const note = keptNote();
    if (!note) rememberKept({ version: appVersion, isAsked: false });
    if (drafts.isWriting || isInSession()) return;
    if (!note?.isAsked) await askOnce();
    await lookAtRoom();
  }

  watch([() => vault.status, () => vault.saveState, () => drafts.isWriting], () => void look(), { immediate: true });
}
