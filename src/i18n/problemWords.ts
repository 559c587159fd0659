import type { ProblemCode } from '@/domain/problem';

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
} as const satisfies Record<ProblemCode, { happened: string; kept: string; now: string }>;
