import { firstFormat } from './firstFormat';

/** A form as it stood when it was last typed in, under the form's name. */
export const draftKind = firstFormat<unknown>('draft');
