import { stretch } from '@/crypto/stretch';
import type { AskKeyWorker } from '@/vault/lock/secret';
import type { Kdf } from '@/crypto/kdf';

/** The least that a release accepts: real Argon2id, and quick enough for many tests. */
export const quickKdf: Kdf = { name: 'argon2id', memoryKiB: 19 * 1024, passes: 4, lanes: 1 };

/** Does what the worker does, in this thread. Calibrates to the least; each derivation is done once and remembered. */
export function keyWork(settled: Kdf = quickKdf): AskKeyWorker {
  const done = new Map<string, Uint8Array<ArrayBuffer>>();
  return async (question) => {
    if (question.ask === 'calibrate') return { kdf: settled };
    const name = [question.secret.join(), question.salt.join(), JSON.stringify(question.kdf)].join('|');
    const root = done.get(name) ?? (await stretch(question.secret, question.salt, question.kdf));
    done.set(name, root);
    return { root: root.slice() };
  };
}
