import { Problem, type ProblemCode } from '@/domain/problem';

/** The faults that one stands for: Dexie wraps the browser's own, one in another. */
function* withInner(fault: unknown): Generator<Error> {
  if (!(fault instanceof Error || fault instanceof DOMException)) return;
  yield fault;
  const { inner, failures, cause } = fault as { inner?: unknown; failures?: unknown; cause?: unknown };
  yield* withInner(inner);
  yield* withInner(cause);
  if (Array.isArray(failures)) for (const failure of failures) yield* withInner(failure);
}

function has(fault: unknown, is: (fault: Error) => boolean): boolean {
  return [...withInner(fault)].some(is);
}

/** True where there is no room: by the browser's quota, or by a disk that is full (Chromium: "FILE_ERROR_NO_SPACE"). */
function isOutOfRoom(fault: unknown): boolean {
  return has(fault, ({ name, message }) => name === 'QuotaExceededError' || /NO_SPACE|no space left/i.test(message));
}

/** True where the browser has ended the connection, as iOS does with apps in the background: opening anew may help. */
export function isConnectionLost(fault: unknown): boolean {
  // On a full disk there is nothing to be had by opening anew.
  if (isOutOfRoom(fault)) return false;
  return has(
    fault,
    ({ name, message }) =>
      name === 'InvalidStateError' ||
      name === 'DatabaseClosedError' ||
      name === 'UnknownError' ||
      // WebKit: "Connection to Indexed Database server lost"; Chromium: "The database connection is closing".
      (name === 'AbortError' && /connection/i.test(message)),
  );
}

/**
 * The problem behind a fault of storage: full, connection lost, or `otherwise`. A Problem stays as it is, and what the
 * engine throws for a bug of ours isn't an expected fault, so it stays as well.
 */
export function storageProblem(fault: unknown, otherwise: ProblemCode): unknown {
  if (fault instanceof Problem || fault instanceof TypeError || fault instanceof RangeError || fault instanceof ReferenceError)
    return fault;
  if (isOutOfRoom(fault)) return new Problem('storage-full', { cause: fault });
  return new Problem(isConnectionLost(fault) ? 'storage-lost' : otherwise, { cause: fault });
}
