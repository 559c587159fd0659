import { askWorker } from '@/platform/askWorker';
import type { AskKeyWorker, KeyAnswer } from '@/vault/lock/secret';

/** Has a worker of its own do the slow part of a passphrase. It is ended after its answer. */
export const askKeyWorker: AskKeyWorker = async (question) => {
  const { keyWorkerUrl } = await import('@/vault/lock/keyWorkerUrl');
  return (await askWorker<KeyAnswer>(keyWorkerUrl, question)) ?? { failed: true };
};
