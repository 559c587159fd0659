import { ForeignFault, type ForeignFaultCode } from '@/domain/exchange/foreignFault';

/** The code of the refusal; undefined where nothing is refused. Everything else that is thrown is thrown on. */
export async function faultOf(attempt: Promise<unknown> | (() => unknown)): Promise<ForeignFaultCode | undefined> {
  try {
    await (typeof attempt === 'function' ? attempt() : attempt);
    return undefined;
  } catch (fault) {
    if (fault instanceof ForeignFault) return fault.code;
    throw fault;
  }
}
