/**
 * Faults that a person can meet and that are expected to happen some day. The codes are permanent: each has a text
 * that says what happened, what was kept and what to do now.
 */
export type ProblemCode =
  | 'storage-refused'
  | 'storage-full'
  | 'storage-lost'
  | 'vault-damaged'
  | 'vault-newer'
  | 'vault-gone'
  | 'record-too-large'
  | 'save-failed'
  | 'vault-locked'
  | 'wrong-secret'
  | 'recovery-mistyped'
  | 'secret-in-use'
  | 'memory-short'
  | 'passkey-failed';

/** An expected fault. It carries a code and, for developers, a cause; never a person's words. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly code: ProblemCode,
    options?: { readonly cause?: unknown },
  ) {
    super(code, options);
  }
}
