import type { Bytes } from '@/crypto/bytes';
import { unwrapDataKey } from '@/crypto/dataKey';
import { isSameKdf, type Kdf } from '@/crypto/kdf';
import type { KeyAnswer, KeyQuestion } from '@/crypto/keyWorker';
import { readRecoveryCode } from '@/crypto/recoveryCode';
import { deriveWrappingKey, importRoot } from '@/crypto/rootKey';
import { plainPassphrase } from '@/domain/plainPassphrase';
import { Problem } from '@/domain/problem';
import { slotData, slotKeyInfo } from '../disk/associatedData';
import type { MetaRow } from '../disk/metaRow';
import { spaces, type SlotKind, type Space } from '../space/layout';
import { slotAt } from './slots';

export type { KeyAnswer };

/** A way in as somebody gave it: typed, or what a passkey answered (32 bytes). */
export type GivenSecret =
  | { readonly kind: 'passphrase'; readonly text: string }
  | { readonly kind: 'recovery'; readonly text: string }
  | { readonly kind: 'passkey'; readonly output: Bytes };

/** A way in as a key: it can wrap and unwrap data keys, and script can't read it. */
export interface Secret {
  readonly kind: SlotKind;
  readonly root: CryptoKey;
  /** How a passphrase became the root. */
  readonly kdf?: Kdf;
}

/** Does the slow part, in a worker of its own where there is one. */
export type AskKeyWorker = (question: KeyQuestion) => Promise<KeyAnswer>;

const utf8 = new TextEncoder();

/**
 * Makes a key of a way in. Slow for a passphrase. Throws `recovery-mistyped`, and `memory-short` where the device can't
 * do what the vault's parameters ask for.
 */
export async function deriveSecret(given: GivenSecret, { salt, kdf }: MetaRow, ask: AskKeyWorker): Promise<Secret> {
  switch (given.kind) {
    case 'passkey':
      return { kind: 'passkey', root: await importRoot(given.output.slice()) };
    case 'recovery': {
      const bytes = await readRecoveryCode(given.text);
      if (!bytes) throw new Problem('recovery-mistyped');
      return { kind: 'recovery', root: await importRoot(bytes) };
    }
    case 'passphrase': {
      const secret: Bytes = utf8.encode(plainPassphrase(given.text));
      if (secret.length === 0) throw new Problem('wrong-secret');
      const settled = kdf ?? (await calibrated(ask));
      const answer = await ask({ ask: 'stretch', secret, salt, kdf: settled });
      secret.fill(0);
      if (!('root' in answer)) throw new Problem('memory-short');
      return { kind: 'passphrase', root: await importRoot(answer.root), kdf: settled };
    }
  }
}

async function calibrated(ask: AskKeyWorker): Promise<Kdf> {
  const answer = await ask({ ask: 'calibrate' });
  if (!('kdf' in answer)) throw new Problem('memory-short');
  return answer.kdf;
}

/** Whether a secret was made with the parameters that stand in the row, or that may be written there. */
export function fitsKdf({ kdf }: MetaRow, secret: Secret): boolean {
  return !secret.kdf || !kdf || isSameKdf(kdf, secret.kdf);
}

/** The key by which a secret wraps the data key of a space. */
export function wrappingKeyOf(secret: Secret, salt: Bytes, space: Space): Promise<CryptoKey> {
  return deriveWrappingKey(secret.root, salt, slotKeyInfo(space, secret.kind));
}

/**
 * The space that a secret opens, with its data key; undefined where it opens none. All spaces are tried, whichever
 * opens, so that it takes as long for each of them and for none.
 */
export async function openSlots(meta: MetaRow, secret: Secret): Promise<{ space: Space; dataKey: CryptoKey } | undefined> {
  const dataKeys = await Promise.all(
    spaces.map(async (space) => {
      const key = await wrappingKeyOf(secret, meta.salt, space);
      return unwrapDataKey(key, slotAt(meta.slots, space, secret.kind), slotData(space, secret.kind));
    }),
  );
  let found: { space: Space; dataKey: CryptoKey } | undefined;
  for (const space of spaces) {
    const dataKey = dataKeys[space];
    if (dataKey) found ??= { space, dataKey };
  }
  return found;
}
