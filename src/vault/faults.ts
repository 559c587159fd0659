import { Dexie } from 'dexie';
import { Problem, type ProblemCode } from '@/domain/problem';

/** The names of a fault and of the faults inside it, outermost first. */
function namesOf(fault: unknown): readonly string[] {
  const names: string[] = [];
  let at = fault;
  for (let depth = 0; depth < 5 && typeof at === 'object' && at !== null; depth += 1) {
    if ('name' in at && typeof at.name === 'string') names.push(at.name);
    at = 'inner' in at ? at.inner : 'cause' in at ? at.cause : undefined;
  }
  return names;
}

/** The storage is full, however the browser says so: an abort may hold the quota's fault inside. */
function isFull(names: readonly string[]): boolean {
  return names.includes('QuotaExceededError');
}

/** A fault of the browser's storage, not one of this program. */
function isOfStorage(fault: unknown): boolean {
  return fault instanceof DOMException || fault instanceof Dexie.DexieError;
}

const refusals = new Set(['MissingAPIError', 'OpenFailedError', 'SecurityError', 'InvalidStateError', 'UnknownError']);
const cutOff = new Set(['DatabaseClosedError', 'InvalidStateError', 'UnknownError', 'NotFoundError', 'ClosedError']);

/** True where the browser ended the connection, as iOS does in the background: to open anew may help. */
export function isCutOff(fault: unknown): boolean {
  const names = namesOf(fault);
  return !isFull(names) && names.some((name) => cutOff.has(name));
}

/** The expected fault behind one met while opening; a bug stays what it is. */
export function problemOfOpening(fault: unknown): unknown {
  if (!isOfStorage(fault)) return fault;
  const names = namesOf(fault);
  const code: ProblemCode = isFull(names)
    ? 'storage-full'
    : names.some((name) => refusals.has(name))
      ? 'storage-refused'
      : 'storage-lost';
  return new Problem(code, { cause: fault });
}

/** The expected fault behind one met while saving; a bug stays what it is. */
export function problemOfSaving(fault: unknown): unknown {
  if (!isOfStorage(fault)) return fault;
  const code: ProblemCode = isFull(namesOf(fault)) ? 'storage-full' : isCutOff(fault) ? 'storage-lost' : 'save-failed';
  return new Problem(code, { cause: fault });
}
