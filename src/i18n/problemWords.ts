import type { ProblemCode } from '@/domain/problem';
import { useWords } from './words';

/** Message keys for each expected fault: what happened, what was kept, what to do now. */
export const problemWords = {
  'storage-refused': {
    happened: 'problems.storageRefused.happened',
    kept: 'problems.storageRefused.kept',
    now: 'problems.storageRefused.now',
  },
  'storage-full': {
    happened: 'problems.storageFull.happened',
    kept: 'problems.storageFull.kept',
    now: 'problems.storageFull.now',
  },
  'storage-lost': {
    happened: 'problems.storageLost.happened',
    kept: 'problems.storageLost.kept',
    now: 'problems.storageLost.now',
  },
  'vault-damaged': {
    happened: 'problems.vaultDamaged.happened',
    kept: 'problems.vaultDamaged.kept',
    now: 'problems.vaultDamaged.now',
  },
  'vault-newer': {
    happened: 'problems.vaultNewer.happened',
    kept: 'problems.vaultNewer.kept',
    now: 'problems.vaultNewer.now',
  },
  'vault-gone': {
    happened: 'problems.vaultGone.happened',
    kept: 'problems.vaultGone.kept',
    now: 'problems.vaultGone.now',
  },
  'record-too-large': {
    happened: 'problems.recordTooLarge.happened',
    kept: 'problems.recordTooLarge.kept',
    now: 'problems.recordTooLarge.now',
  },
  'save-failed': {
    happened: 'problems.saveFailed.happened',
    kept: 'problems.saveFailed.kept',
    now: 'problems.saveFailed.now',
  },
  'vault-locked': {
    happened: 'problems.vaultLocked.happened',
    kept: 'problems.vaultLocked.kept',
    now: 'problems.vaultLocked.now',
  },
  'wrong-secret': {
    happened: 'problems.wrongSecret.happened',
    kept: 'problems.wrongSecret.kept',
    now: 'problems.wrongSecret.now',
  },
  'recovery-mistyped': {
    happened: 'problems.recoveryMistyped.happened',
    kept: 'problems.recoveryMistyped.kept',
    now: 'problems.recoveryMistyped.now',
  },
  'secret-in-use': {
    happened: 'problems.secretInUse.happened',
    kept: 'problems.secretInUse.kept',
    now: 'problems.secretInUse.now',
  },
  'memory-short': {
    happened: 'problems.memoryShort.happened',
    kept: 'problems.memoryShort.kept',
    now: 'problems.memoryShort.now',
  },
  'passkey-failed': {
    happened: 'problems.passkeyFailed.happened',
    kept: 'problems.passkeyFailed.kept',
    now: 'problems.passkeyFailed.now',
  },
} as const satisfies Record<ProblemCode, { happened: string; kept: string; now: string }>;

/** An expected fault in words: what happened, what was kept, what to do now. */
export function useProblemSentences(): (code: ProblemCode) => string {
  const { t } = useWords();
  return (code) => {
    const { happened, kept, now } = problemWords[code];
    return `${t(happened)} ${t(kept)} ${t(now)}`;
  };
}
