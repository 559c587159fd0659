import type { Practice } from '../practice';
import type { Direction } from '../stance';
import { openStances } from './matches';
import type { Side } from './side';

/** Whether a side speaks for nothing at all in a direction: then nothing can meet there, whatever the other says. */
export function isSilent(side: Side, direction: Direction, practices: readonly Practice[]): boolean {
  return !practices.some(({ id }) => openStances.some((stance) => stance === side.says(id, direction)) && !side.refuses(id, direction));
}
