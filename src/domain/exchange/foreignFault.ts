/**
 * Why bytes from outside were refused. Nothing was changed by any of them. `unreadable`: not one of ours, or damaged.
 * `newer`: made by a later release. `too-large`: over a cap of the format. `wrong-words`: sealed, and these words don't
 * open it. `not-for-here`: whole, but nothing that this device is waiting for. The codes are permanent.
 */
export const foreignFaultCodes = ['unreadable', 'newer', 'too-large', 'wrong-words', 'not-for-here'] as const;
export type ForeignFaultCode = (typeof foreignFaultCodes)[number];

/** A refusal of something that came from outside. It carries a code and, for developers, a cause; never its contents. */
export class ForeignFault extends Error {
  override readonly name = 'ForeignFault';

  constructor(
    readonly code: ForeignFaultCode,
    options?: { readonly cause?: unknown },
  ) {
    super(code, options);
  }
}
